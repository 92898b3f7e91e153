using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Apatite.Cli;

/// <summary>Ends every help page with examples and exit codes.</summary>
internal static class HelpText
{
    private const string Rest = """
        Examples:
          apatite assess patient.json                                read the report
          apatite assess patient.json --lang fr                      in French
          apatite assess patient.json --as-of 2026-01-31T10:00:00Z   as the case stood then
          apatite assess folder --format json                        one JSON array for the Bundles of a folder
          apatite assess export.ndjson --format ndjson               one assessment a line for one Bundle a line
          curl -s "$FHIR/Patient/1/\$everything" | apatite assess -  from standard input

        Exit codes:
          0    every input was assessed; resources that could not be read are listed in its account
          1    the answer could not be written
          2    bad usage, nothing was assessed
          3    some input was rejected as a whole (a line on standard error says which, where and why)
          130  interrupted
          141  the reader of the output went away

        """;

    public static void AddTo(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new WithExamples((SynchronousCommandLineAction)help.Action!);
    }

    private sealed class WithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        // Who asks for help has not made a mistake by leaving out the rest.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int exitCode = help.Invoke(parseResult);
            parseResult.InvocationConfiguration.Output.Write(Rest);
            return exitCode;
        }
    }
}
