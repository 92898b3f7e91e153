using System.CommandLine;
using System.Text;
using Apatite.Cli.Assess;
using Apatite.Cli.Case;
using Apatite.Cli.Completion;
using Apatite.Cli.Evaluate;
using Apatite.Cli.Explain;
using Apatite.Cli.List;
using Apatite.Cli.Usage;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("Differential diagnosis of spinal apatite deposition and retropharyngeal calcific tendinitis from FHIR R4 Bundles. It supports a clinician's judgement and replaces none.")
{
    AssessCommand.Create(),
    new Command("case", "Make cases.") { NewCaseCommand.Create() },
    ListCommand.Create(),
    ExplainCommand.Create(),
    EvaluateCommand.Create(),
    CompletionCommand.Create(),
};
HelpText.AddTo(root);
ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (string error in UsageErrors.Of(parsed))
    {
        Console.Error.WriteLine($"error: {error} (see '{HelpText.CallFor(parsed)}')");
    }

    return ExitCode.BadUsage;
}

// A run that waits for standard input cannot be asked to stop, only be left.
return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMilliseconds(500) });
