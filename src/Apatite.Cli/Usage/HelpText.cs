using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Apatite.Cli.Usage;

/// <summary>
/// Ends every help page with examples for its command, and with the exit codes; who calls the program without a word gets the first page.
/// </summary>
internal static class HelpText
{
    private const string FirstSteps = """
        apatite assess patient.json                                read the report
        apatite case new --template > patient.yaml                 a form to fill in, for who has no FHIR
        apatite case new patient.yaml | apatite assess -           assess what it says
        apatite explain RCT-CT-01                                  why a finding counts
        apatite assess --help                                      examples of one command
        """;

    private const string ExitCodes = """
        Exit codes:
          0    done; of assessed inputs, resources that could not be read are listed in the account of the answer
          1    the answer could not be written
          2    bad usage, nothing was done
          3    some input was rejected as a whole (a line on standard error says which, where and why)
          130  interrupted
          141  the reader of the output went away

        """;

    public static void AddTo(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        WithExamples page = new((SynchronousCommandLineAction)help.Action!);
        help.Action = page;
        // Not the action itself, for which a mistyped command would be no mistake.
        root.SetAction(page.Invoke);
    }

    /// <summary>The call that shows the help page of the command that was meant.</summary>
    public static string CallFor(ParseResult parsed)
    {
        IEnumerable<string> commands = parsed.CommandResult.Command is RootCommand ? [] : Names(parsed.CommandResult).Reverse();
        return string.Join(' ', ["apatite", .. commands, "--help"]);
    }

    private static IEnumerable<string> Names(SymbolResult? result)
    {
        for (; result is CommandResult { Command: not RootCommand } command; result = result.Parent)
        {
            yield return command.Command.Name;
        }
    }

    private sealed class WithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        // Who asks for help has not made a mistake by leaving out the rest.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int exitCode = help.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            string examples = parseResult.CommandResult.Command is ExampledCommand command ? command.Examples : FirstSteps;
            foreach (string line in examples.Split('\n'))
            {
                output.WriteLine("  " + line);
            }

            output.WriteLine();
            output.Write(ExitCodes);
            return exitCode;
        }
    }
}
