using System.CommandLine;
using Apatite.Cli.Usage;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Cli.Evaluate;

/// <summary>The command <c>evaluate</c>: scores published cases, so that calibration is reproducible.</summary>
internal static class EvaluateCommand
{
    private const string Examples = """
        apatite evaluate tests/cases                               the published cases that the weights were set on
        """;

    public static Command Create()
    {
        Argument<string> folder = new("folder")
        {
            Description = "A folder with expected.tsv (file, diagnosis, earlierStageOf, contested) and the Bundles, beside it or in bundles/.",
        };
        folder.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } path && !File.Exists(Path.Combine(path, "expected.tsv")))
            {
                result.AddError($"{path}: no expected.tsv there");
            }
        });
        Command command = new ExampledCommand("evaluate", "Score cases whose diagnosis is known: top-1, top-3, dangers, confusion, and every miss explained.", Examples) { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, Console.Out, Console.Error));
        return command;
    }

    private static int Run(string folder, TextWriter output, TextWriter errors)
    {
        try
        {
            Evaluate(folder).Write(output);
            return ExitCode.Done;
        }
        catch (Exception rejection) when (rejection is InvalidDataException or CaseFormatException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(SafeText.OneLine($"{folder}: error: {rejection.Message}"));
            return ExitCode.InputRejected;
        }
    }

    internal static EvaluationReport Evaluate(string folder)
    {
        using ServiceProvider services = new ServiceCollection().AddApatiteRules(rules => rules.UseCompiledRules()).BuildServiceProvider();
        CaseReader reader = services.GetRequiredService<CaseReader>();
        IDifferentialAssessor assessor = services.GetRequiredService<IDifferentialAssessor>();
        return new EvaluationReport([.. ExpectedCase.ReadFolder(folder).Select(expected =>
        {
            ClinicalCase clinicalCase = reader.Read(File.ReadAllBytes(expected.File));
            return new CaseScore(expected, clinicalCase, assessor.Assess(clinicalCase));
        })]);
    }
}
