using Apatite.Model;
using Apatite.Rules;
using Apatite.Rules.Tests.Safety;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Tests.Fhir;

/// <summary>Assessment to FHIR to text and read again: nothing that decides is lost or changed.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Samples => [.. Cases.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_ReadBack_HasTheSameDifferential(string name)
    {
        Assessment assessment = Cases.Sample(name);

        Assert.Equal(ReadBack.Expected(assessment), ReadBack.Differential(WrittenBundle.Of(assessment, Language.French)));
    }

    [Fact]
    public void AnyCase_ReadBack_HasTheSameDifferential() => Property.Holds(facts =>
    {
        Assessment assessment = Cases.Facts(facts);
        ReadDiagnosis[] expected = [.. ReadBack.Expected(assessment)];
        ReadDiagnosis[] read = [.. ReadBack.Differential(WrittenBundle.Of(assessment))];
        return expected.SequenceEqual(read) ? null : $"{string.Join('\n', expected.Except(read))}\nread back as\n{string.Join('\n', read.Except(expected))}";
    });

    [Fact]
    public void AnyCase_NothingIsConfirmedAndNoOpenDangerRefuted() => Property.Holds(facts =>
    {
        Assessment assessment = Cases.Facts(facts);
        Dictionary<string, string?> statuses = new AssessmentFhirWriter().ToBundle(assessment).Entry.Select(entry => entry.Resource).OfType<Condition>()
            .ToDictionary(condition => WrittenBundle.DiagnosisOf(condition)!, WrittenBundle.Status);
        return assessment.Differential
            .Where(entry => statuses[entry.Diagnosis.Id] is not ("differential" or "provisional" or "refuted")
                || (entry.IsOpenDanger && statuses[entry.Diagnosis.Id] == "refuted"))
            .Select(entry => $"{entry.Diagnosis} {entry.Danger} {statuses[entry.Diagnosis.Id]}")
            .FirstOrDefault();
    });

    [Fact]
    public void ExcludedDangerThatIsOpen_IsNotRefuted()
    {
        Assessment assessment = Cases.Sample("seed-2");
        DifferentialEntry open = assessment.Differential.First(entry => entry.IsOpenDanger);
        Assessment excluded = assessment.With(it => it.Differential, [open.With(it => it.Likelihood, Likelihood.Excluded)]);

        Assert.Equal("differential", WrittenBundle.Status(WrittenBundle.Of(excluded).Condition(open.Diagnosis)));
    }
}
