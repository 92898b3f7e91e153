using Apatite.Model;

namespace Apatite.Rules.Tests.Rules;

/// <summary>What makes the rules of the look-alikes speak, and the nearest facts that leave them silent.</summary>
internal static class LookAlikeExamples
{
    public static IEnumerable<KeyValuePair<string, Example>> All { get; } = new Dictionary<string, Example>
    {
        ["neck-ct-silent-on-calcification"] = new(
            Speaks: [NeckCt],
            Silent:
            [
                [NeckCt with { Modality = Modality.Mri }],
                [NeckCt, Ct("calcification", "longus-colli", "C1-C2")],
                [NeckCt, Absent(Ct("calcification", "prevertebral-space", "C1-C2"))],
            ]
        ),
        ["neck-ct-silent-on-collection"] = new(
            Speaks: [Ct("calcification", "periodontoid-tissue", "C1-C2")],
            Silent:
            [
                [Ct("calcification", "periodontoid-tissue", "C1-C2"), Ct("retropharyngeal-collection", "retropharyngeal-space", "C1-C3")],
                [Ct("calcification", "periodontoid-tissue", "C1-C2"), Absent(Ct("rim-enhancement", "retropharyngeal-space", "C1-C3"))],
            ]
        ),
        ["swelling-without-collection"] = new(
            Speaks: [Airway, Absent(Ct("retropharyngeal-collection", "retropharyngeal-space", "C1-C3"))],
            Silent: [[Airway], [Airway, Ct("retropharyngeal-collection", "retropharyngeal-space", "C1-C3")]]
        ),
        ["paravertebral-abscess"] = new(
            Speaks: [Abscess("L2-L3")],
            Silent: [[Abscess("C2-C3"), Ct("retropharyngeal-collection", "retropharyngeal-space", "C1-C3")]]
        ),
        ["paravertebral-abscess-of-other-source"] = new(
            Speaks: [Abscess("C2-C3"), Ct("retropharyngeal-collection", "retropharyngeal-space", "C1-C3")],
            Silent:
            [
                [Abscess("C2-C3")],
                [
                    Abscess("C2-C3"), Ct("retropharyngeal-collection", "retropharyngeal-space", "C1-C3"),
                    Ct("endplate-destruction", "intervertebral-disc", "C2-C3"),
                ],
            ]
        ),
        ["bone-destruction-with-narrowed-disc"] = new(
            Speaks: [Ct("bone-destruction", "vertebral-body", "T9-T11"), Ct("disc-space-narrowing", "intervertebral-disc", "T9-T10")],
            Silent:
            [
                [Ct("bone-destruction", "vertebral-body", "T9-T11"), Ct("disc-space-narrowing", "intervertebral-disc", "L4-L5")],
                [Ct("bone-destruction", "vertebral-body", "T9-T11")],
            ]
        ),
        ["bone-destruction-disc-not-mentioned"] = new(
            Speaks: [Ct("bone-destruction", "vertebral-body", "T9-T11")],
            Silent: [[Ct("bone-destruction", "vertebral-body", "T9-T11"), Ct("disc-space-narrowing", "intervertebral-disc", "T9-T10")]]
        ),
        ["endplate-erosion-with-quiet-soft-tissue"] = new(
            Speaks: [Ct("endplate-erosion", "upper-endplate", "L4-L5"), Absent(Ct("paravertebral-soft-tissue-oedema", "paraspinal-soft-tissue", "L4-L5"))],
            Silent:
            [
                [Ct("endplate-erosion", "upper-endplate", "L4-L5")],
                [Ct("endplate-erosion", "upper-endplate", "L4-L5"), Ct("paravertebral-soft-tissue-oedema", "paraspinal-soft-tissue", "L4-L5")],
            ]
        ),
        ["no-disc-enhancement"] = new(
            Speaks: [Absent(Ct("disc-enhancement", "intervertebral-disc", "L4-L5")) with { Modality = Modality.Mri }, Course(14)],
            Silent: [[Absent(Ct("disc-enhancement", "intervertebral-disc", "L4-L5")) with { Modality = Modality.Mri }, Course(13)]]
        ),
        ["inflammatory-pain-for-months"] = new(
            Speaks: [new PainRhythmStatement("Observation/rhythm", PainRhythm.Inflammatory), Course(84)],
            Silent:
            [
                [new PainRhythmStatement("Observation/rhythm", PainRhythm.Inflammatory), Course(83)],
                [new PainRhythmStatement("Observation/rhythm", PainRhythm.Mechanical), Course(84)],
            ]
        ),
        ["laboratory-tests-normal"] = new(
            Speaks: [new LabResult("Observation/labs", LabTest.LaboratorySummary, null) { Interpretation = Interpretation.Normal }],
            Silent: [[new LabResult("Observation/labs", LabTest.LaboratorySummary, null) { Interpretation = Interpretation.Abnormal }]]
        ),
        ["biopsy-ground-laboratory"] = new(
            Speaks: [new LabResult("Observation/crp", LabTest.Crp, 20m)],
            Silent: [[new LabResult("Observation/crp", LabTest.Crp, 19.9m)]]
        ),
        ["biopsy-ground-imaging"] = new(
            Speaks: [Ct("endplate-destruction", "intervertebral-disc", "L4-L5")],
            Silent: [[Ct("bone-marrow-oedema", "vertebral-body", "L4-L5")], [Absent(Ct("endplate-destruction", "intervertebral-disc", "L4-L5"))]]
        ),
    };

    private static ImagingFinding NeckCt => Ct("prevertebral-soft-tissue-thickening", "prevertebral-space", "C2-C4");

    private static ImagingFinding Airway => Ct("mass-effect-on-airway", "retropharyngeal-space", "C2-C4");

    private static ImagingFinding Abscess(string levels) => Ct("paravertebral-abscess", "paraspinal-soft-tissue", levels);

    private static SymptomCourse Course(int days) => new("Observation/course", Onset.NotStated, days);

    private static ImagingFinding Absent(ImagingFinding finding) => finding with { Presence = Presence.Absent };

    private static ImagingFinding Ct(string finding, string structure, string levels) => new($"Observation/{finding}", new FindingType(finding), Presence.Present)
    {
        Modality = Modality.Ct,
        Structure = new AnatomicalStructure(structure),
        Levels = LevelRange.Parse(levels),
    };
}
