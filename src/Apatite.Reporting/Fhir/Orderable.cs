using System.Collections.Frozen;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Fhir;

/// <summary>
/// What a recommendation asks for that can be ordered by a code: the tests and examinations that its text names and that have a code
/// in the project's tables. A recommendation that is not here (a review, a surgeon's opinion, a choice between CT and MRI) is a
/// message to the clinician.
/// </summary>
internal static class Orderable
{
    private static readonly FrozenDictionary<RecommendationCode, Concept[]> Tests = new Dictionary<RecommendationCode, Concept[]>
    {
        [RecommendationCode.CtNeck] = [Modality.Ct],
        [RecommendationCode.CtSpine] = [Modality.Ct],
        [RecommendationCode.TraumaCt] = [Modality.Ct],
        [RecommendationCode.CtTellsOpll] = [Modality.Ct],
        [RecommendationCode.MriSpine] = [Modality.Mri],
        [RecommendationCode.MriEmergency] = [Modality.Mri],
        [RecommendationCode.MriRepeat] = [Modality.Mri],
        [RecommendationCode.TumourWorkUp] = [Modality.Mri],
        [RecommendationCode.BloodCultures] = [LabTest.BloodCulture, LabTest.Crp, LabTest.Esr],
        [RecommendationCode.LumbarPuncture] =
        [
            LabTest.BloodCulture, LabTest.CsfLeukocytes, LabTest.CsfNeutrophilPercentage, LabTest.CsfProtein, LabTest.CsfGlucose,
            LabTest.SerumGlucose, LabTest.CsfGramStain,
        ],
        [RecommendationCode.MalariaTests] = [LabTest.MalariaSmear, LabTest.Platelets],
        [RecommendationCode.DiscBiopsy] = [LabTest.DiscOrBoneBiopsyCulture],
        [RecommendationCode.MineralWorkUp] =
        [
            LabTest.Calcium, LabTest.Albumin, LabTest.Phosphate, LabTest.Egfr, LabTest.ParathyroidHormone, LabTest.VitaminD25Oh,
            LabTest.TransferrinSaturation,
        ],
    }.ToFrozenDictionary();

    /// <summary>The tests of a recommendation; none when it is a message only.</summary>
    public static IReadOnlyList<Concept> Of(RecommendationCode recommendation) => Tests.GetValueOrDefault(recommendation, []);
}
