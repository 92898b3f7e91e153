using Apatite.Docs.Tests.Documents;

namespace Apatite.Docs.Tests.Commands;

/// <summary>The commands of a <c>bash</c> block, line by line.</summary>
internal static class DocumentedCommand
{
    /// <summary>How the commands of this program begin: as installed, and from a clone.</summary>
    public const string Installed = "apatite ", Cloned = "dotnet run --project src/Apatite.Cli -- ";

    /// <summary>The lines of all blocks, a line that goes on after a backslash as one.</summary>
    public static IEnumerable<(CodeBlock Block, string Line)> All { get; } =
    [
        .. from block in Documentation.Blocks
           where block.Language == "bash"
           from line in LinesOf(block)
           select (block, line)
    ];

    public static IEnumerable<string> LinesOf(CodeBlock block) => block.Text
        .Replace("\\\n", " ", StringComparison.Ordinal)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Where(line => !line.StartsWith('#'));

    public static bool IsRun(string line) =>
        line.StartsWith(Installed, StringComparison.Ordinal) || line.StartsWith(Cloned, StringComparison.Ordinal);
}
