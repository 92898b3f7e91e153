using System.CommandLine;
using System.CommandLine.Parsing;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Cli.Assess;

/// <summary>The command <c>assess</c>: its arguments, and how they become a run.</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        Argument<string[]> inputs = new("input")
        {
            Description = "A FHIR R4 Bundle (.json, .xml), Bundles line by line (.ndjson), a folder of those (not its subfolders), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<OutputFormat> format = Choice("--format", "How to write: a report, one JSON document, or one JSON object a line.",
            ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("ndjson", OutputFormat.Ndjson));
        Option<Language> language = Choice("--lang", "The language of the texts.", ("en", Language.English), ("fr", Language.French));
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
        Option<bool> strict = new("--strict") { Description = "Reject an input as a whole when one of its resources is rejected." };
        Option<bool> trace = new("--trace") { Description = "Say which rule concluded what from what." };
        Command command = new("assess", "Assess one or many patients.") { inputs, format, language, asOf, strict, trace };
        command.Validators.Add(result =>
        {
            foreach (string missing in result.GetValue(inputs)!.Where(path => !InputSource.Exists(path)))
            {
                result.AddError(missing.StartsWith('-') ? $"{missing}: no such option" : $"{missing}: no such file or folder");
            }
        });
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Run(
                parsed.GetValue(inputs)!,
                parsed.GetValue(format),
                parsed.GetValue(language),
                new AssessmentOptions
                {
                    Reader = new CaseReaderOptions { AsOf = parsed.GetValue(asOf), Strict = parsed.GetValue(strict) },
                    Trace = parsed.GetValue(trace),
                },
                cancellation),
            CancellationToken.None));
        return command;
    }

    private static int Run(string[] paths, OutputFormat format, Language language, AssessmentOptions options, CancellationToken cancellation)
    {
        using ServiceProvider services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();
        InputSet inputs = InputSet.Open(paths, options.Reader.MaxBytes);
        AssessmentWriter writer = AssessmentWriter.Create(format, language, StandardOutput.Open(), inputs);
        AssessRun run = new(services.GetRequiredService<CaseReader>(), services.GetRequiredService<IDifferentialAssessor>(), writer, Console.Error);
        try
        {
            // Whatever the run waits for, what it has written is made whole before the program is left.
            using CancellationTokenRegistration registration = cancellation.Register(writer.Close);
            int exitCode = run.Run(inputs.Sources, options, cancellation);
            writer.Close();
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (OutputException failure) when (failure.IsReaderGone)
        {
            return ExitCode.OutputClosed;
        }
        catch (OutputException failure)
        {
            Console.Error.WriteLine($"error: output: {failure.Message}");
            return ExitCode.OutputFailed;
        }
    }

    // The first choice is the default value of its type.
    private static Option<T> Choice<T>(string name, string description, params (string Name, T Value)[] choices)
    {
        string names = string.Join('|', choices.Select(choice => choice.Name));
        Option<T> option = new(name)
        {
            Description = $"{description} [default: {choices[0].Name}]",
            HelpName = names,
            CustomParser = result => Chosen(result, name, names, choices),
        };
        option.CompletionSources.Add([.. choices.Select(choice => choice.Name)]);
        return option;
    }

    private static T? Chosen<T>(ArgumentResult result, string option, string names, (string Name, T Value)[] choices)
    {
        string text = result.Tokens[0].Value;
        foreach ((string name, T value) in choices)
        {
            if (name == text)
            {
                return value;
            }
        }

        result.AddError($"{option}: '{text}' is none of {names}");
        return default;
    }
}
