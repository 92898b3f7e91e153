using Apatite.Model;

namespace Apatite.Rules.Tests.Safety;

/// <summary>What may answer a danger. It is written down here a second time so that a rule that closes more is seen.</summary>
internal static class Dangers
{
    public static readonly Diagnosis[] All =
    [
        Diagnosis.RetropharyngealAbscess,
        Diagnosis.BacterialMeningitis,
        Diagnosis.InfectiousSpondylodiscitis,
        Diagnosis.SpinalEpiduralAbscess,
        Diagnosis.SpinalTumour,
        Diagnosis.Malaria,
        Diagnosis.CervicalArteryDissection,
    ];

    public static readonly Diagnosis[] Infections =
    [
        Diagnosis.RetropharyngealAbscess,
        Diagnosis.BacterialMeningitis,
        Diagnosis.InfectiousSpondylodiscitis,
        Diagnosis.SpinalEpiduralAbscess,
    ];

    public static readonly Diagnosis[] OtherInfections =
    [
        Diagnosis.AsepticMeningitis,
        Diagnosis.PharyngitisOrDeepNeckPhlegmon,
        Diagnosis.KawasakiDisease,
    ];

    /// <summary>Whether a fact is an answering test of a danger, or a part of one.</summary>
    public static bool MayAnswer(Fact fact, Diagnosis danger) =>
        fact switch
        {
            ImagingFinding { IsAbsent: true } image => Answers(image, danger),
            LabResult { Test: var test } when test == LabTest.LumbarPunctureSummary || test == LabTest.CsfLeukocytes => danger
                == Diagnosis.BacterialMeningitis,
            LabResult { IsNegative: true, Test: var test } when test == LabTest.MalariaSmear => danger == Diagnosis.Malaria,
            // A duration makes an MRI without oedema late enough.
            SymptomCourse => danger == Diagnosis.InfectiousSpondylodiscitis,
            _ => false,
        };

    private static bool Answers(ImagingFinding image, Diagnosis danger)
    {
        bool inSection = image.Modality == Modality.Ct || image.Modality == Modality.Mri;
        return (
                danger == Diagnosis.RetropharyngealAbscess
                && inSection
                && (
                    image.Finding == FindingType.RetropharyngealCollection
                    || (image.Finding == FindingType.RimEnhancement && image.ContrastGiven == true)
                )
            )
            || (
                danger == Diagnosis.InfectiousSpondylodiscitis
                && (
                    (image.Finding == FindingType.BoneMarrowOedema && image.Modality == Modality.Mri)
                    || image.Finding == FindingType.FdgUptake
                )
            )
            || (
                danger == Diagnosis.SpinalEpiduralAbscess
                && image.Finding == FindingType.EpiduralCollection
                && image.Modality == Modality.Mri
                && image.ContrastGiven == true
            )
            || (
                danger == Diagnosis.SpinalTumour
                && inSection
                && (image.Finding == FindingType.BoneDestruction || image.Finding == FindingType.SoftTissueMass)
            );
    }
}
