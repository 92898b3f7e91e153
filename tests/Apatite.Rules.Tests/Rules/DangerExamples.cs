using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Rules;

/// <summary>Examples of the rules that open a danger again, and of what they ask for.</summary>
internal static class DangerExamples
{
    private static readonly DateTimeOffset Now = CaseBuilder.DefaultAsOf;

    private static readonly Fact LowBackPain = Has("low-back-pain");

    private static readonly Fact NeckPain = Has("neck-pain");

    private static readonly Fact Course = new SymptomCourse("Observation/course", Onset.Subacute, 20) { At = Now };

    private static readonly Fact Crp = new LabResult("Observation/crp", LabTest.Crp, 60) { At = Now };

    private static readonly LabTrend Rise = new("Observation/crp", LabTest.Crp, 60, Trend.Rising) { Before = 25, At = Now };

    public static Dictionary<string, Example> All { get; } = new()
    {
        ["neurological-threat-with-risk-reopens-epidural-abscess"] = new(
            [Has("limb-weakness"), Risk("diabetes")], [[Has("limb-weakness")], [Risk("diabetes")], [Has("radicular-signs"), Risk("diabetes")]]),
        ["neurological-threat-with-crp-reopens-epidural-abscess"] = new(
            [Has("limb-weakness"), Lab(LabTest.Crp, 20)], [[Has("limb-weakness"), Lab(LabTest.Crp, 19.9m)], [Lab(LabTest.Crp, 20)]]),
        ["neurological-threat-reopens-epidural-abscess"] = new(
            [Has("limb-weakness"), Has("fever")], [[Has("limb-weakness")], [Has("fever")]]),
        ["several-foci-reopen-spondylodiscitis"] = new(
            [LowBackPain, Course, Oedema("L1-L5"), Risk("intravenous-drug-use")],
            [
                [LowBackPain, Course, Oedema("C1-L5"), Risk("intravenous-drug-use")],
                [LowBackPain, Course, Oedema("L1-L5"), Risk("diabetes")],
                [LowBackPain, Course, Risk("intravenous-drug-use")],
            ]),
        ["several-foci-reopen-epidural-abscess"] = new(
            [LowBackPain, Collection("L1-L5"), Risk("recent-bacteraemia")],
            [[LowBackPain, Collection("C1-L5"), Risk("recent-bacteraemia")], [LowBackPain, Collection("L1-L5"), Risk("dialysis")]]),
        ["tumour-sign-reopens-tumour-after-ct"] = new(
            [LowBackPain, .. Quiet(Modality.Ct), Risk("malignancy-history")],
            [[LowBackPain, .. Quiet(Modality.Mri), Risk("malignancy-history")], [LowBackPain, .. Quiet(Modality.Ct)]]),
        ["night-pain-reopens-tumour-after-ct"] = new(
            [LowBackPain, .. Quiet(Modality.Ct), Has("night-pain")],
            [[LowBackPain, .. Quiet(Modality.Mri), Has("night-pain")], [LowBackPain, .. Quiet(Modality.Ct)]]),
        ["painful-region-is-not-covered"] = new(
            [LowBackPain, Collection("T1-T12")], [[LowBackPain, Collection("L1-L5")], [Collection("T1-T12")], [LowBackPain]]),
        ["neck-is-not-covered"] = new(
            [NeckPain, Fluid("C5-C7")], [[NeckPain, Fluid("C1-C6")], [NeckPain]]),
        ["answer-is-older-than-the-complaint"] = new(
            [LowBackPain, Course, Collection("L1-L5") with { At = Now.AddDays(-21) }],
            [
                [LowBackPain, Course, Collection("L1-L5") with { At = Now.AddDays(-20) }],
                [LowBackPain, Collection("L1-L5") with { At = Now.AddDays(-21) }],
                [LowBackPain, Course, Collection("L1-L5")],
            ]),
        ["crp-rose-after-the-answer"] = new(
            [LowBackPain, Collection("L1-L5") with { At = Now.AddDays(-1) }, Crp, Rise],
            [
                [LowBackPain, Collection("L1-L5") with { At = Now.AddDays(-1) }, Crp, Rise with { Before = 31 }],
                [LowBackPain, Collection("L1-L5") with { At = Now.AddDays(-1) }, Crp, Rise with { Trend = Trend.Falling }],
                [LowBackPain, Collection("L1-L5") with { At = Now }, Crp, Rise],
                [LowBackPain, Collection("L1-L5") with { At = Now.AddDays(-1) }, Crp with { At = null }, Rise],
            ]),
        ["fever-came-after-the-answer"] = new(
            [LowBackPain, Collection("L1-L5") with { At = Now.AddDays(-1) }, Has("fever") with { At = Now }],
            [[LowBackPain, Collection("L1-L5") with { At = Now }, Has("fever") with { At = Now }], [LowBackPain, Has("fever") with { At = Now }]]),
        ["temperature-rose-after-the-answer"] = new(
            [LowBackPain, Collection("L1-L5") with { At = Now.AddDays(-1) }, Lab(LabTest.Temperature, 38.0m) with { At = Now }],
            [
                [LowBackPain, Collection("L1-L5") with { At = Now.AddDays(-1) }, Lab(LabTest.Temperature, 37.9m) with { At = Now }],
                [LowBackPain, Collection("L1-L5") with { At = Now }, Lab(LabTest.Temperature, 38.0m) with { At = Now }],
            ]),
        ["deficit-came-after-the-answer"] = new(
            [LowBackPain, Collection("L1-L5") with { At = Now.AddDays(-1) }, Has("limb-weakness") with { At = Now }],
            [
                [LowBackPain, Collection("L1-L5") with { At = Now }, Has("limb-weakness") with { At = Now }],
                [LowBackPain, Collection("L1-L5") with { At = Now.AddDays(-1) }, Has("radicular-signs") with { At = Now }],
            ]),
        ["early-puncture-reopens-meningitis"] = new(
            [NeckPain, new SymptomCourse("Observation/course", Onset.Acute, 0.9m), Lab(LabTest.CsfLeukocytes, 1)],
            [
                [NeckPain, new SymptomCourse("Observation/course", Onset.Acute, 1), Lab(LabTest.CsfLeukocytes, 1)],
                [NeckPain, new SymptomCourse("Observation/course", Onset.Acute, 0.9m)],
            ]),
        ["three-smears-answer-malaria"] = new(
            [Film(0), Film(-12), Film(-24)], [[Film(0), Film(-12), Film(-23.9)], [Film(0), Film(-24)], [Film(0), Film(0), Film(-24)]]),
        ["ask-for-spine-mri-on-reopened-danger"] = new(
            [LowBackPain, Risk("diabetes"), Lab(LabTest.Esr, 60), Collection("T1-T12")],
            [[LowBackPain, Risk("diabetes"), Lab(LabTest.Esr, 60), Collection("L1-L5")], [LowBackPain, Risk("diabetes"), Lab(LabTest.Esr, 60)]]),
        ["ask-for-neck-imaging-on-reopened-danger"] = new(
            [.. Held, Fluid("C5-C7")], [[.. Held, Fluid("C1-C6")], [.. Held]]),
        ["ask-for-blood-cultures-on-reopened-danger"] = new(
            [.. Held, Fluid("C1-C6"), Risk("diabetes")],
            [
                [.. Held, Fluid("C1-C6")],
                [.. Held, Risk("diabetes")],
                [.. Held, Fluid("C1-C6"), Risk("diabetes"), new LabResult("Observation/bc", LabTest.BloodCulture, Interpretation: Interpretation.Negative)],
            ]),
    };

    /// <summary>What raises a retropharyngeal abscess.</summary>
    private static Fact[] Held => [NeckPain, Has("limited-neck-movement"), Has("odynophagia")];

    private static ClinicalFinding Has(string symptom) => new($"Observation/{symptom}", new Symptom(symptom), Presence.Present);

    private static HistoryItem Risk(string history) => new($"Condition/{history}", new History(history), Presence.Present);

    private static LabResult Lab(LabTest test, decimal value) => new($"Observation/{test}", test, value);

    private static LabResult Film(double hours) => new($"Observation/film{hours}", LabTest.MalariaSmear, Interpretation: Interpretation.Negative)
    {
        At = Now.AddHours(hours),
    };

    private static ImagingFinding Oedema(string levels) => No(FindingType.BoneMarrowOedema, Modality.Mri, levels);

    private static ImagingFinding Collection(string levels) => No(FindingType.EpiduralCollection, Modality.Mri, levels);

    private static ImagingFinding Fluid(string levels) => No(FindingType.RetropharyngealCollection, Modality.Ct, levels);

    private static ImagingFinding[] Quiet(Modality modality) =>
        [No(FindingType.BoneDestruction, modality, "L1-L5"), No(FindingType.SoftTissueMass, modality, "L1-L5")];

    private static ImagingFinding No(FindingType finding, Modality modality, string levels) => new($"Observation/no-{finding}", finding, Presence.Absent)
    {
        Modality = modality,
        Levels = LevelRange.Parse(levels),
        ContrastGiven = true,
    };
}
