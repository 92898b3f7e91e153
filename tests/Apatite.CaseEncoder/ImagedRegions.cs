using Apatite.Model;

namespace Apatite.CaseEncoding;

/// <summary>
/// The region of an examination, which published cases do not name. The levels and structures of what it found say it; an
/// examination that found nothing was of the part that hurts, and only the neck is taken from that: pain in the throat or
/// the neck has no other place to be imaged, pain in the back has several.
/// </summary>
internal static class ImagedRegions
{
    private static readonly string[] NeckStructures =
    [
        AnatomicalStructure.LongusColli.Id, AnatomicalStructure.LongusColliSuperiorOblique.Id, AnatomicalStructure.RetropharyngealSpace.Id,
        AnatomicalStructure.PrevertebralSpace.Id, AnatomicalStructure.PeriodontoidTissue.Id, AnatomicalStructure.SuboccipitalLigaments.Id,
    ];

    private static readonly string[] NeckSymptoms =
    [
        Symptom.NeckPain.Id, Symptom.NeckStiffness.Id, Symptom.LimitedNeckMovement.Id, Symptom.NeckRotationLimited.Id, Symptom.Torticollis.Id,
        Symptom.Odynophagia.Id, Symptom.Dysphagia.Id, Symptom.SoreThroat.Id, Symptom.PharyngealBulge.Id, Symptom.MuffledVoice.Id,
    ];

    private static readonly string[] BackSymptoms = [Symptom.ThoracicBackPain.Id, Symptom.LowBackPain.Id];

    public static ImagedRegion Of(PublishedCase published, string modality)
    {
        PublishedFinding[] findings = [.. published.Imaging.Where(finding => finding.Modality == modality)];
        ImagedRegion[] seen = [.. findings.Select(Of).Where(region => region != ImagedRegion.NotStated).Distinct()];
        return seen.Length switch
        {
            1 => seen[0],
            > 1 => ImagedRegion.NotStated,
            _ => Hurts(published, NeckSymptoms) && !Hurts(published, BackSymptoms) ? ImagedRegion.Neck : ImagedRegion.NotStated,
        };
    }

    private static ImagedRegion Of(PublishedFinding finding)
    {
        if (LevelRange.TryParse(finding.Levels, out LevelRange? levels))
        {
            return (levels.From.Region, levels.To.Region) switch
            {
                (SpinalRegion.Cervical, _) => ImagedRegion.Neck,
                (SpinalRegion.Thoracic, SpinalRegion.Thoracic) => ImagedRegion.Thoracic,
                (SpinalRegion.Lumbar, _) => ImagedRegion.Lumbar,
                _ => ImagedRegion.NotStated,
            };
        }

        return NeckStructures.Contains(finding.Structure) ? ImagedRegion.Neck : ImagedRegion.NotStated;
    }

    private static bool Hurts(PublishedCase published, string[] symptoms) =>
        published.Clinical.Any(item => item.Present && symptoms.Contains(item.Code));
}
