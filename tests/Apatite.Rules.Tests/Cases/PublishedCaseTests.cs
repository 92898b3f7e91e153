using System.Text;
using Apatite.Model;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Cases;

/// <summary>
/// What the library says of every published case, a line each: the diagnoses that are possible or more, the state of each danger, the
/// advice and the rows of evidence. It does not say that the answer is right (<c>apatite evaluate</c> does); it shows in a review what a
/// change of the rules does to real patients.
/// </summary>
public sealed class PublishedCaseTests
{
    private const string Path = "tests/cases/assessed.tsv";

    [Fact]
    public void assessment_of_every_published_case_is_as_reviewed()
    {
        StringBuilder table = new("case\tpossible or more\tdangers\tadvice\tevidence\n");
        foreach (string file in Directory.EnumerateFiles(Repository.PathOf("tests/cases/bundles"), "*.json").Order(StringComparer.Ordinal))
        {
            Assessment assessment = Library.Assessor.Assess(Library.Reader.Read(File.ReadAllText(file)));
            table.AppendJoin('\t', System.IO.Path.GetFileNameWithoutExtension(file), Possible(assessment), Dangers(assessment), Advice(assessment), Evidence(assessment));
            table.Append('\n');
        }

        Repository.HoldsDocument(Path, table.ToString());
    }

    private static string Possible(Assessment assessment) => string.Join(' ', assessment.Differential
        .Where(entry => entry.Likelihood >= Likelihood.Possible)
        .Select(entry => FormattableString.Invariant($"{entry.Diagnosis}:{entry.Likelihood}:{entry.Weight}")));

    private static string Dangers(Assessment assessment) => string.Join(' ', assessment.Differential
        .Where(entry => entry.Danger is not DangerState.None and not DangerState.NotRaised)
        .Select(entry => $"{entry.Diagnosis}:{entry.Danger}:{entry.Urgency}:{string.Join('+', entry.DangerBecause.Select(reason => reason.Criterion).OfType<string>())}"));

    private static string Advice(Assessment assessment) => string.Join(' ', assessment.Recommendations
        .Select(step => $"{step.Code}:{step.Priority}{string.Concat(step.Cautions.Select(caution => $"!{caution.Code}"))}"));

    private static string Evidence(Assessment assessment) => string.Join(' ', assessment.Differential
        .SelectMany(entry => entry.Supporting.Concat(entry.Opposing)).Select(item => item.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
