using System.CommandLine;
using System.Globalization;
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
            Description = "A FHIR R4 Bundle (.json, .xml), Bundles line by line (.ndjson), a folder of those, or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<OutputFormat> format = new("--format") { Description = "text, json, or ndjson (one assessment a line)." };
        Option<string> language = new("--lang") { Description = "The language of the texts.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "fr");
        Option<DateTimeOffset?> asOf = new("--as-of")
        {
            Description = "The moment that the case is seen at (ISO 8601); the latest clinically relevant time of the Bundle when left out.",
            CustomParser = result =>
            {
                if (DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset moment))
                {
                    return moment;
                }

                result.AddError($"'{result.Tokens[0].Value}' is no ISO 8601 time.");
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
                result.AddError($"{missing}: no such file or folder");
            }
        });
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            parsed.GetValue(inputs)!,
            parsed.GetValue(format),
            parsed.GetValue(language) == "fr" ? Language.French : Language.English,
            new AssessmentOptions
            {
                Reader = new CaseReaderOptions { AsOf = parsed.GetValue(asOf), Strict = parsed.GetValue(strict) },
                Trace = parsed.GetValue(trace),
            },
            cancellation)));
        return command;
    }

    private static int Run(string[] paths, OutputFormat format, Language language, AssessmentOptions options, CancellationToken cancellation)
    {
        using ServiceProvider services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();
        using AssessmentWriter writer = AssessmentWriter.Create(format, language, Console.Out, isSingle: paths is [var only] && InputSource.IsSingle(only));
        return new AssessRun(services.GetRequiredService<CaseReader>(), services.GetRequiredService<IDifferentialAssessor>(), writer, Console.Error)
            .Run(paths.SelectMany(path => InputSource.Open(path, options.Reader.MaxBytes)), options, cancellation);
    }
}
