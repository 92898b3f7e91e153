using System.CommandLine;
using System.Text;
using Apatite.Cli.Assess;
using Apatite.Cli.Evaluate;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("Differential diagnosis of spinal apatite deposition and retropharyngeal calcific tendinitis from FHIR R4 Bundles. It supports a clinician's judgement and replaces none.")
{
    AssessCommand.Create(),
    EvaluateCommand.Create(),
};
ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine($"error: {error.Message}");
    }

    Console.Error.WriteLine("Try 'apatite --help'.");
    return ExitCode.BadUsage;
}

return await parsed.InvokeAsync();
