using System.Reflection;

namespace Apatite.Docs.Tests.Snippets;

/// <summary>Runs a compiled snippet to its end, in a folder where it may write.</summary>
internal static class SnippetRun
{
    /// <summary>What it prints.</summary>
    public static string Of(Assembly snippet, string[] arguments, string folder)
    {
        TextWriter console = Console.Out;
        string before = Environment.CurrentDirectory;
        using StringWriter printed = new();
        using HostStop host = new();
        Console.SetOut(printed);
        Environment.CurrentDirectory = folder;
        try
        {
            snippet.EntryPoint!.Invoke(null, [arguments]);
            host.ThrowIfUnanswered();
        }
        finally
        {
            Environment.CurrentDirectory = before;
            Console.SetOut(console);
        }

        return printed.ToString();
    }
}
