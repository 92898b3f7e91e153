using System.CommandLine;
using Apatite.Cli.Output;
using Apatite.Cli.Usage;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Cli.Assess;

/// <summary>The command <c>assess</c>: its arguments, and how they become a run.</summary>
internal static class AssessCommand
{
    private const string Examples = """
        apatite assess patient.json                                read the report
        apatite assess patient.json --lang fr                      in French
        apatite assess patient.json --as-of 2026-01-31T10:00:00Z   as the case stood then
        apatite assess patient.json --format html -o report.html   a page with the spine picture, to print or to send
        apatite assess folder --format html --output reports/      a page for each Bundle, in the same subfolders
        apatite assess folder --format json                        one JSON array for the Bundles of a folder
        apatite assess export.ndjson --format ndjson               one assessment a line for one Bundle a line
        curl -s "$FHIR/Patient/1/\$everything" | apatite assess -  from standard input
        """;

    public static Command Create()
    {
        Argument<string[]> inputs = new("input")
        {
            Description = "A FHIR R4 Bundle (.json, .xml), Bundles or the resources of a bulk export line by line (.ndjson), a folder of those with its subfolders (links to folders are not followed), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<OutputFormat> format = Choice.Of("--format", "How to write: a report as text, Markdown or HTML, one JSON document, one JSON object a line, or FHIR resources to store.",
            ("text", OutputFormat.Text), ("markdown", OutputFormat.Markdown), ("html", OutputFormat.Html), ("json", OutputFormat.Json), ("ndjson", OutputFormat.Ndjson), ("fhir", OutputFormat.Fhir));
        Option<string?> output = new("--output", "-o")
        {
            Description = "Where to write instead of standard output: a file, or a folder for a file for each input. A folder is one that exists or ends with a separator; several HTML or Markdown reports go to one. Subfolders of an input folder are kept. What is there is replaced, whole or not at all; an input never is.",
            HelpName = "file|folder",
        };
        Option<Language> language = Choice.OfLanguage();
        Option<DateTimeOffset?> asOf = new("--as-of")
        {
            Description = "The moment that the case is seen at (ISO 8601; UTC unless it says otherwise, a date alone means its end); when left out, the latest clinically relevant time of the Bundle.",
            HelpName = "time",
            CustomParser = result =>
            {
                string text = result.Tokens[0].Value;
                if (IsoMoment.Parse(text) is { } moment)
                {
                    return moment;
                }

                result.AddError($"--as-of: '{text}' is no ISO 8601 time such as 2026-01-31 or 2026-01-31T10:00:00Z");
                return null;
            },
        };
        Option<bool> strict = new("--strict") { Description = "Reject an input as a whole when one of its resources, or a part of one, is not understood." };
        Option<bool> trace = new("--trace") { Description = "Say which rule concluded what from what." };
        Command command = new ExampledCommand("assess", "Assess one or many patients.", Examples) { inputs, format, output, language, asOf, strict, trace };
        command.Validators.Add(result =>
        {
            foreach (string missing in result.GetValue(inputs)!.Where(path => !InputSource.Exists(path)))
            {
                result.AddError(missing.StartsWith('-') ? $"{missing}: no such option" : $"{missing}: no such file or folder");
            }
        });
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(
                InputSet.Open(parsed.GetValue(inputs)!, new CaseReaderOptions().MaxBytes),
                new Destination(parsed.GetValue(output), parsed.GetValue(format), parsed.GetRequiredValue(language)),
                new CaseReaderOptions { AsOf = parsed.GetValue(asOf), Strict = parsed.GetValue(strict) },
                new AssessmentOptions { Trace = parsed.GetValue(trace) },
                cancellation),
            CancellationToken.None));
        return command;
    }

    private static int Run(
        InputSet inputs, Destination destination, CaseReaderOptions reading, AssessmentOptions options, CancellationToken cancellation)
    {
        Terminal terminal = Terminal.OfProcess();
        try
        {
            // Compiled rules are quicker from the second case on.
            using ServiceProvider services = new ServiceCollection()
                .AddApatiteRules(rules => _ = inputs.IsOneBundle ? rules : rules.UseCompiledRules())
                .BuildServiceProvider();
            using AssessmentOutput output = AssessmentOutput.Open(destination.Path, destination.Format, destination.Language, inputs, terminal);
            ProgressLine? progress = terminal.HasProgress(destination.Path is not null) ? new(Console.Error, TimeProvider.System, inputs.Size) : null;
            AssessRun run = new(services.GetRequiredService<CaseReader>(), services.GetRequiredService<IDifferentialAssessor>(), output, Console.Error, progress);

            // Whatever the run waits for, what it has written is made whole before the program is left.
            using CancellationTokenRegistration registration = cancellation.Register(output.Interrupt);
            int exitCode = run.Run(inputs.Sources, reading, options, cancellation);
            output.Complete();
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException mistake)
        {
            Console.Error.WriteLine(SafeText.OneLine($"error: {mistake.Message} (see 'apatite assess --help')"));
            return ExitCode.BadUsage;
        }
        catch (OutputException failure) when (failure.IsReaderGone)
        {
            return ExitCode.OutputClosed;
        }
        catch (OutputException failure)
        {
            Console.Error.WriteLine(SafeText.OneLine($"error: output: {failure.Message}"));
            return ExitCode.OutputFailed;
        }
    }

    private sealed record Destination(string? Path, OutputFormat Format, Language Language);
}
