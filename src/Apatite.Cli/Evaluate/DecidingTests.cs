using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Cli.Evaluate;

/// <summary>The recommendation that leads to the test which decides a diagnosis: what an early stage of the disease must ask for.</summary>
internal static class DecidingTests
{
    private static readonly Dictionary<Diagnosis, RecommendationCode[]> ByDiagnosis = new()
    {
        [Diagnosis.RetropharyngealCalcificTendinitis] = [RecommendationCode.CtNeck, RecommendationCode.RereadCt],
        [Diagnosis.RetropharyngealAbscess] = [RecommendationCode.CtNeck, RecommendationCode.ContrastImagingNeck],
        [Diagnosis.PharyngitisOrDeepNeckPhlegmon] = [RecommendationCode.CtNeck, RecommendationCode.ContrastImagingNeck],
        [Diagnosis.CppdCrownedDens] = [RecommendationCode.CtNeck, RecommendationCode.RereadCt],
        [Diagnosis.BacterialMeningitis] = [RecommendationCode.LumbarPuncture],
        [Diagnosis.AsepticMeningitis] = [RecommendationCode.LumbarPuncture],
        [Diagnosis.Malaria] = [RecommendationCode.MalariaTests],
        [Diagnosis.InfectiousSpondylodiscitis] = [RecommendationCode.MriSpine, RecommendationCode.MriEmergency, RecommendationCode.DiscBiopsy],
        [Diagnosis.SpinalEpiduralAbscess] = [RecommendationCode.MriSpine, RecommendationCode.MriEmergency],
        [Diagnosis.SpinalTumour] = [RecommendationCode.MriSpine, RecommendationCode.MriEmergency, RecommendationCode.TumourWorkUp, RecommendationCode.CtNeck, RecommendationCode.ContrastImagingNeck],
        [Diagnosis.ApatiteDiscAcuteResorption] = [RecommendationCode.CtSpine, RecommendationCode.MriSpine],
        [Diagnosis.ApatiteDiscMigration] = [RecommendationCode.CtSpine, RecommendationCode.CtTellsOpll, RecommendationCode.MriSpine, RecommendationCode.MriEmergency, RecommendationCode.CtNeck],
        [Diagnosis.ApatiteSpineOtherSite] = [RecommendationCode.CtSpine, RecommendationCode.CtNeck, RecommendationCode.MriSpine, RecommendationCode.MriEmergency, RecommendationCode.CtTellsOpll],
        [Diagnosis.ChildhoodDiscCalcification] =
            [RecommendationCode.CervicalFilm, RecommendationCode.CtSpine, RecommendationCode.CtNeck, RecommendationCode.MriSpine],
        [Diagnosis.CppdDisc] = [RecommendationCode.CtSpine, RecommendationCode.MriSpine],
        [Diagnosis.Opll] = [RecommendationCode.CtTellsOpll, RecommendationCode.CtNeck, RecommendationCode.CtSpine, RecommendationCode.MriEmergency, RecommendationCode.MriSpine],
        [Diagnosis.SpinalFracture] =
            [RecommendationCode.TraumaCt, RecommendationCode.FractureImaging, RecommendationCode.MriSpine, RecommendationCode.MriEmergency],
        [Diagnosis.CordOrCaudaCompression] = [RecommendationCode.MriEmergency],
        [Diagnosis.SpinalHaematoma] = [RecommendationCode.MriEmergency, RecommendationCode.MriSpine, RecommendationCode.CtNeck],
        [Diagnosis.TraumaticPrevertebralInjury] = [RecommendationCode.TraumaCt, RecommendationCode.CtNeck, RecommendationCode.ContrastImagingNeck],
    };

    /// <summary>Whether a test that decides one diagnosis decides the other too, and so shows it.</summary>
    public static bool AreShared(Diagnosis one, Diagnosis other) =>
        ByDiagnosis.TryGetValue(one, out RecommendationCode[]? its) && ByDiagnosis.TryGetValue(other, out RecommendationCode[]? others)
        && its.Intersect(others).Any();

    /// <summary>Whether an assessment asks for a test that decides the diagnosis; true for a diagnosis that no test decides.</summary>
    public static bool AreAdvised(Assessment assessment, Diagnosis diagnosis) =>
        !ByDiagnosis.TryGetValue(diagnosis, out RecommendationCode[]? codes)
        || assessment.Recommendations.Any(recommendation => codes.Contains(recommendation.Code));
}
