using System.CommandLine;
using System.Text;
using Apatite.Cli;
using Apatite.Cli.Assess;
using Apatite.Cli.Evaluate;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("Differential diagnosis of spinal apatite deposition and retropharyngeal calcific tendinitis from FHIR R4 Bundles. It supports a clinician's judgement and replaces none.")
{
    AssessCommand.Create(),
    EvaluateCommand.Create(),
};
HelpText.AddTo(root);
ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (string error in UsageErrors.Of(parsed))
    {
        Console.Error.WriteLine($"error: {error} (see 'apatite --help')");
    }

    return ExitCode.BadUsage;
}

// A run that waits for standard input cannot be asked to stop, only be left.
return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMilliseconds(500) });
