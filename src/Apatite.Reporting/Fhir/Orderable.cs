using System.Collections.Frozen;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// What an advice asks for that can be ordered by a code: the tests and examinations that its text names and that have a code
/// in the project's tables. An advice that is not here (a review, a surgeon's opinion, a choice between CT and MRI) is a
/// message to the clinician.
/// </summary>
internal static class Orderable
{
    private static readonly FrozenDictionary<AdviceCode, Concept[]> Tests = new Dictionary<AdviceCode, Concept[]>
    {
        [AdviceCode.CtNeck] = [Modality.Ct],
        [AdviceCode.CtSpine] = [Modality.Ct],
        [AdviceCode.TraumaCt] = [Modality.Ct],
        [AdviceCode.CtTellsOpll] = [Modality.Ct],
        [AdviceCode.MriSpine] = [Modality.Mri],
        [AdviceCode.MriEmergency] = [Modality.Mri],
        [AdviceCode.MriRepeat] = [Modality.Mri],
        [AdviceCode.TumourWorkUp] = [Modality.Mri],
        [AdviceCode.BloodCultures] = [LabTest.BloodCulture, LabTest.Crp, LabTest.Esr],
        [AdviceCode.LumbarPuncture] =
        [
            LabTest.BloodCulture, LabTest.CsfLeukocytes, LabTest.CsfNeutrophilPercentage, LabTest.CsfProtein, LabTest.CsfGlucose,
            LabTest.SerumGlucose, LabTest.CsfGramStain,
        ],
        [AdviceCode.MalariaTests] = [LabTest.MalariaSmear, LabTest.Platelets],
        [AdviceCode.DiscBiopsy] = [LabTest.DiscOrBoneBiopsyCulture],
        [AdviceCode.MineralWorkUp] =
        [
            LabTest.Calcium, LabTest.Albumin, LabTest.Phosphate, LabTest.Egfr, LabTest.ParathyroidHormone, LabTest.VitaminD25Oh,
            LabTest.TransferrinSaturation,
        ],
    }.ToFrozenDictionary();

    /// <summary>The tests of an advice; none when it is a message only.</summary>
    public static IReadOnlyList<Concept> Of(AdviceCode advice) => Tests.GetValueOrDefault(advice, []);
}
