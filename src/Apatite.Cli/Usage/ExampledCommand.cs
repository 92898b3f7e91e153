using System.CommandLine;

namespace Apatite.Cli.Usage;

/// <summary>A command whose help page ends with examples of its own.</summary>
internal sealed class ExampledCommand(string name, string description, string examples) : Command(name, description)
{
    /// <summary>Lines of a call and what it does.</summary>
    public string Examples => examples;
}
