using System.CommandLine;
using Apatite.Cli.Usage;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Cli.Evaluate;

/// <summary>
/// The command <c>evaluate</c>: scores published cases, so that calibration is reproducible, and counts the alarms that everyday patients
/// are given, so that noise is.
/// </summary>
internal static class EvaluateCommand
{
    private const string Examples = """
        apatite evaluate tests/cases                               the published cases that the weights were set on
        apatite evaluate tests/cases artifacts/everyday            and what an alarm is worth among everyday patients
        """;

    public static Command Create()
    {
        Argument<string[]> folders = new("folder")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Folders with expected.tsv (file, diagnosis, earlierStageOf, contested) or everyday.tsv (file, profile), and the Bundles, beside it or in bundles/.",
        };
        folders.Validators.Add(result =>
        {
            foreach (string path in result.Tokens.Select(token => token.Value)
                .Where(path => !Holds(path, ExpectedCase.Table) && !Holds(path, EverydayCase.Table)))
            {
                result.AddError($"{path}: neither {ExpectedCase.Table} nor {EverydayCase.Table} there");
            }
        });
        Command command = new ExampledCommand(
            "evaluate",
            "Score cases whose diagnosis is known: top-1, top-3, dangers, confusion, and every miss explained; or count the alarms of everyday patients.",
            Examples) { folders };
        command.SetAction(parsed => Run(parsed.GetValue(folders)!, Console.Out, Console.Error));
        return command;
    }

    private static int Run(IReadOnlyList<string> folders, TextWriter output, TextWriter errors)
    {
        EvaluationReport? published = null;
        BurdenReport? everyday = null;
        foreach (string folder in folders)
        {
            try
            {
                if (Holds(folder, ExpectedCase.Table))
                {
                    published = Evaluate(folder);
                    published.Write(output);
                }

                if (Holds(folder, EverydayCase.Table))
                {
                    everyday = Burden(EverydayCase.ReadFolder(folder));
                    everyday.Write(output);
                }
            }
            catch (Exception rejection) when (rejection is InvalidDataException or CaseFormatException or IOException or UnauthorizedAccessException)
            {
                errors.WriteLine(SafeText.OneLine($"{folder}: error: {rejection.Message}"));
                return ExitCode.InputRejected;
            }
        }

        if (published is not null && everyday is not null)
        {
            new PredictiveValue(published.EarlyDangers, everyday).Write(output);
        }

        return ExitCode.Done;
    }

    internal static EvaluationReport Evaluate(string folder)
    {
        using ServiceProvider services = Services();
        CaseReader reader = services.GetRequiredService<CaseReader>();
        IDifferentialAssessor assessor = services.GetRequiredService<IDifferentialAssessor>();
        return new EvaluationReport([.. ExpectedCase.ReadFolder(folder).Select(expected =>
        {
            ClinicalCase clinicalCase = reader.Read(File.ReadAllBytes(expected.File));
            return new CaseScore(expected, clinicalCase, assessor.Assess(clinicalCase));
        })]);
    }

    internal static BurdenReport Burden(IEnumerable<EverydayCase> patients)
    {
        using ServiceProvider services = Services();
        CaseReader reader = services.GetRequiredService<CaseReader>();
        IDifferentialAssessor assessor = services.GetRequiredService<IDifferentialAssessor>();
        return new BurdenReport([.. patients.Select(patient => new AlarmBurden(patient.Profile, assessor.Assess(reader.Read(patient.Bundle))))]);
    }

    private static ServiceProvider Services() => new ServiceCollection().AddApatiteRules(rules => rules.UseCompiledRules()).BuildServiceProvider();

    private static bool Holds(string folder, string table) => File.Exists(Path.Combine(folder, table));
}
