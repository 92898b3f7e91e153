using Apatite.Docs.Tests.Documents;

namespace Apatite.Docs.Tests.Commands;

public class CommandTests(Workspace workspace) : IClassFixture<Workspace>
{
    /// <summary>How a command begins that is not run here, and why.</summary>
    private static readonly Dictionary<string, string> LeftOut = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Commands/left-out.tsv"))
        .Skip(1).Select(line => line.Split('\t')).ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);

    public static TheoryData<CodeBlock> Blocks =>
        new(DocumentedCommand.All.Where(command => DocumentedCommand.IsRun(command.Line)).Select(command => command.Block).Distinct());

    [SkippableTheory]
    [MemberData(nameof(Blocks), DisableDiscoveryEnumeration = true)]
    public async Task Command_OfTheDocuments_DoesWhatTheySay(CodeBlock block)
    {
        Skip.If(OperatingSystem.IsWindows(), "The commands of the documents are for a POSIX shell.");
        IEnumerable<string> lines = DocumentedCommand.LinesOf(block).Where(DocumentedCommand.IsRun);
        ShellOutcome outcome = await Shell.Run(string.Join('\n', lines)
            .Replace(DocumentedCommand.Cloned, DocumentedCommand.Installed, StringComparison.Ordinal), workspace.Folder);

        Assert.True(outcome.ExitCode == 0, $"{block} ended with {outcome.ExitCode}: {outcome.Errors}");
        PrintedOutput.Shows(block, outcome.Output);
    }

    [Fact]
    public void EveryCommand_IsRunOrSaysWhyNot() =>
        Assert.Empty(DocumentedCommand.All
            .Where(command => !DocumentedCommand.IsRun(command.Line) && !LeftOut.Keys.Any(start => command.Line.StartsWith(start, StringComparison.Ordinal)))
            .Select(command => $"{command.Block}: {command.Line}"));

    [Fact]
    public void EveryReason_IsStillNeeded() =>
        Assert.All(LeftOut.Keys, start => Assert.Contains(DocumentedCommand.All,
            command => command.Line.StartsWith(start, StringComparison.Ordinal)));
}
