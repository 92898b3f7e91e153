using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Cli.Evaluate;

/// <summary>The advice that leads to the test which decides a diagnosis: what an early stage of the disease must ask for.</summary>
internal static class DecidingTests
{
    private static readonly Dictionary<Diagnosis, AdviceCode[]> ByDiagnosis = new()
    {
        [Diagnosis.RetropharyngealCalcificTendinitis] = [AdviceCode.CtNeck, AdviceCode.RereadCt],
        [Diagnosis.RetropharyngealAbscess] = [AdviceCode.CtNeck, AdviceCode.ContrastImagingNeck],
        [Diagnosis.PharyngitisOrDeepNeckPhlegmon] = [AdviceCode.CtNeck, AdviceCode.ContrastImagingNeck],
        [Diagnosis.CppdCrownedDens] = [AdviceCode.CtNeck, AdviceCode.RereadCt],
        [Diagnosis.BacterialMeningitis] = [AdviceCode.LumbarPuncture],
        [Diagnosis.AsepticMeningitis] = [AdviceCode.LumbarPuncture],
        [Diagnosis.Malaria] = [AdviceCode.MalariaTests],
        [Diagnosis.InfectiousSpondylodiscitis] = [AdviceCode.MriSpine, AdviceCode.MriEmergency, AdviceCode.DiscBiopsy],
        [Diagnosis.SpinalEpiduralAbscess] = [AdviceCode.MriSpine, AdviceCode.MriEmergency],
        [Diagnosis.SpinalTumour] = [AdviceCode.MriSpine, AdviceCode.MriEmergency, AdviceCode.TumourWorkUp, AdviceCode.CtNeck, AdviceCode.ContrastImagingNeck],
        [Diagnosis.ApatiteDiscAcuteResorption] = [AdviceCode.CtSpine, AdviceCode.MriSpine],
        [Diagnosis.ApatiteDiscMigration] = [AdviceCode.CtSpine, AdviceCode.CtTellsOpll, AdviceCode.MriSpine, AdviceCode.MriEmergency, AdviceCode.CtNeck],
        [Diagnosis.ApatiteSpineOtherSite] = [AdviceCode.CtSpine, AdviceCode.CtNeck, AdviceCode.MriSpine, AdviceCode.MriEmergency, AdviceCode.CtTellsOpll],
        [Diagnosis.ChildhoodDiscCalcification] = [AdviceCode.CtSpine, AdviceCode.CtNeck, AdviceCode.MriSpine],
        [Diagnosis.CppdDisc] = [AdviceCode.CtSpine, AdviceCode.MriSpine],
        [Diagnosis.Opll] = [AdviceCode.CtTellsOpll, AdviceCode.CtNeck, AdviceCode.CtSpine, AdviceCode.MriEmergency, AdviceCode.MriSpine],
        [Diagnosis.TraumaticPrevertebralInjury] = [AdviceCode.TraumaCt, AdviceCode.CtNeck, AdviceCode.ContrastImagingNeck],
    };

    /// <summary>Whether an assessment asks for a test that decides the diagnosis; true for a diagnosis that no test decides.</summary>
    public static bool AreAdvised(Assessment assessment, Diagnosis diagnosis) =>
        !ByDiagnosis.TryGetValue(diagnosis, out AdviceCode[]? codes)
        || assessment.Recommendations.Any(recommendation => codes.Contains(recommendation.Code));
}
