using Apatite.Model;

namespace Apatite.Rules.Tests.Rules;

/// <summary>
/// For a rule, the facts that make it speak and the nearest facts that do not. A rule needs an entry only where the probes of the
/// boundary table do not reach it.
/// </summary>
public sealed class RuleExamples
{
    /// <summary>By the rule's name: the facts that make it speak, and lists of facts each of which leaves it silent.</summary>
    private static readonly Dictionary<string, Example> Examples = new(DangerExamples.All.Concat(LookAlikeExamples.All))
    {
        ["crp-50-to-99"] = new(
            Speaks: [Lab(LabTest.Crp, 50m)],
            Silent:
            [
                [Lab(LabTest.Crp, 49.9m)],
                [Lab(LabTest.Crp, 100m)],
                [Lab(LabTest.Esr, 50m)],
            ]
        ),
        ["superior-longus-colli-calcification-on-ct"] = new(
            Speaks: [Ct(FindingType.Calcification, AnatomicalStructure.LongusColliSuperiorOblique, "C1-C2")],
            Silent:
            [
                [Ct(FindingType.Calcification, AnatomicalStructure.IntervertebralDisc, "C1-C2")],
                [
                    Ct(FindingType.Calcification, AnatomicalStructure.LongusColliSuperiorOblique, "C1-C2") with
                    {
                        Presence = Presence.Absent,
                    },
                ],
                [
                    Ct(FindingType.Calcification, AnatomicalStructure.LongusColliSuperiorOblique, "C1-C2") with
                    {
                        Modality = Modality.Mri,
                    },
                ],
            ]
        ),
        ["alert-child-fever-still-neck"] = new(
            Speaks: [Patient(17), Has(Symptom.Torticollis), Has(Symptom.Fever)],
            Silent:
            [
                [Patient(18), Has(Symptom.Torticollis), Has(Symptom.Fever)],
                [Patient(17), Has(Symptom.Torticollis), Denies(Symptom.Fever)],
            ]
        ),
    };

    public static TheoryData<string> Names => [.. Examples.Keys];

    internal static IEnumerable<string> Rules => Examples.Keys;

    [Theory]
    [MemberData(nameof(Names))]
    public void rule_speaks_from_its_facts_and_not_from_the_nearest_others(string rule)
    {
        Assert.Contains(rule, Speaking(Examples[rule].Speaks));
        Assert.NotEmpty(Examples[rule].Silent);
        Assert.All(Examples[rule].Silent, facts => Assert.DoesNotContain(rule, Speaking(facts)));
    }

    private static IEnumerable<string> Speaking(IEnumerable<Fact> facts) => Library.Derive(facts).Select(fact => fact.Rule);

    private static PatientFact Patient(int age) => new("Patient/1", age, Sex.Unknown);

    private static ClinicalFinding Has(Symptom symptom) => new($"Observation/{symptom}", symptom, Presence.Present);

    private static ClinicalFinding Denies(Symptom symptom) => new($"Observation/{symptom}", symptom, Presence.Absent);

    private static LabResult Lab(LabTest test, decimal value) => new($"Observation/{test}", test, value);

    private static ImagingFinding Ct(FindingType finding, AnatomicalStructure structure, string levels) =>
        new($"Observation/{finding}", finding, Presence.Present)
        {
            Modality = Modality.Ct,
            Structure = structure,
            Levels = LevelRange.Parse(levels),
        };

}

/// <summary>What makes a rule speak, and what leaves it silent.</summary>
internal sealed record Example(Fact[] Speaks, Fact[][] Silent);
