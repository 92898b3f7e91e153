using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Safety;

/// <summary>A test that answers a danger is not trusted when another one shows what it denied: the danger is open again.</summary>
public sealed class ReopenedDangerTests
{
    private static readonly Fact[] Back =
    [
        new PatientFact("Patient/1", 50, Sex.Male),
        Sign(Symptom.LowBackPain),
        new SymptomCourse("Observation/course", Onset.Subacute, 30),
        new LabResult("Observation/esr", LabTest.Esr, 60m),
    ];

    private static readonly Fact[] Neck = [new PatientFact("Patient/1", 50, Sex.Male), Sign(Symptom.NeckPain)];

    private static readonly Dictionary<string, (Diagnosis Danger, Fact[] Answered, Fact Contradiction)> Contradictions = new()
    {
        ["a rim"] = (
            Diagnosis.RetropharyngealAbscess,
            [.. Neck, Denied(FindingType.RimEnhancement, Modality.Ct, "C1-C6")],
            Seen(FindingType.RimEnhancement, Modality.Mri, "C2-C4")
        ),
        ["a collection"] = (
            Diagnosis.RetropharyngealAbscess,
            [.. Neck, Denied(FindingType.RetropharyngealCollection, Modality.Ct, "C1-C6")],
            Seen(FindingType.RetropharyngealCollection, Modality.Mri, "C2-C4")
        ),
        ["cells in the fluid"] = (
            Diagnosis.BacterialMeningitis,
            [.. Neck, new LabResult("Observation/lp", LabTest.LumbarPunctureSummary, Interpretation: Interpretation.Normal)],
            new LabResult("Observation/cells", LabTest.CsfLeukocytes, 800m)
        ),
        ["a germ in the fluid"] = (
            Diagnosis.BacterialMeningitis,
            [.. Neck, new LabResult("Observation/lp", LabTest.LumbarPunctureSummary, Interpretation: Interpretation.Normal)],
            new LabResult("Observation/gram", LabTest.CsfGramStain, Interpretation: Interpretation.Positive)
        ),
        ["marrow oedema"] = (
            Diagnosis.InfectiousSpondylodiscitis,
            [.. Back, Denied(FindingType.BoneMarrowOedema, Modality.Mri, "L1-L5")],
            Seen(FindingType.BoneMarrowOedema, Modality.Mri, "T8-T9")
        ),
        ["FDG uptake"] = (
            Diagnosis.InfectiousSpondylodiscitis,
            [.. Back, Denied(FindingType.FdgUptake, Modality.Nuclear, "L1-L5")],
            Seen(FindingType.FdgUptake, Modality.Nuclear, "T8-T9")
        ),
        ["an epidural collection"] = (
            Diagnosis.SpinalEpiduralAbscess,
            [.. Back, Denied(FindingType.EpiduralCollection, Modality.Mri, "L1-L5")],
            Seen(FindingType.EpiduralCollection, Modality.Mri, "T8-T9")
        ),
        ["a lysis"] = (
            Diagnosis.SpinalTumour,
            [
                .. Back,
                Denied(FindingType.BoneDestruction, Modality.Ct, "L1-L5"),
                Denied(FindingType.SoftTissueMass, Modality.Ct, "L1-L5"),
            ],
            Seen(FindingType.BoneDestruction, Modality.Mri, "T8")
        ),
        ["a positive smear"] = (
            Diagnosis.Malaria,
            [
                .. Neck,
                new HistoryItem("Condition/travel", History.MalariaAreaTravel, Presence.Present),
                Smear(1),
                Smear(2),
                Smear(3),
            ],
            new LabResult("Observation/smear", LabTest.MalariaSmear, Interpretation: Interpretation.Positive)
        ),
    };

    public static TheoryData<string> Names => [.. Contradictions.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void denied_finding_that_is_seen_elsewhere_reopens_the_danger(string name)
    {
        (Diagnosis danger, Fact[] answered, Fact contradiction) = Contradictions[name];
        Library.Assess(answered).IsAnswered(danger);
        Library.Assess([.. answered, contradiction]).IsOpen(danger);
    }

    private static ClinicalFinding Sign(Symptom symptom) => new("Observation/sign", symptom, Presence.Present);

    private static LabResult Smear(int number) =>
        new(
            FormattableString.Invariant($"Observation/smear-{number}"),
            LabTest.MalariaSmear,
            Interpretation: Interpretation.Negative
        )
        {
            At = CaseBuilder.DefaultAsOf.AddHours(-14 * number),
        };

    private static ImagingFinding Denied(FindingType finding, Modality modality, string levels) =>
        new($"Observation/no-{finding.Id}", finding, Presence.Absent)
        {
            Modality = modality,
            Levels = LevelRange.Parse(levels),
            ContrastGiven = true,
        };

    private static ImagingFinding Seen(FindingType finding, Modality modality, string levels) =>
        new($"Observation/{finding.Id}", finding, Presence.Present) { Modality = modality, Levels = LevelRange.Parse(levels) };
}
