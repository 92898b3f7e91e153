using Apatite.Model;
using Apatite.Rules;

namespace Apatite.CdsHooks.Cards;

/// <summary>What a card about the differential is about.</summary>
internal enum CardKind
{
    /// <summary>A benign diagnosis of the apatite family leads and is at least likely.</summary>
    Leading,

    /// <summary>A raised danger is likely, confirmed or cannot wait.</summary>
    Danger,

    /// <summary>Nothing is likely yet; a danger is raised, or the library knows the examination that would decide.</summary>
    Undecided,
}

/// <summary>
/// Which cards a case deserves: one that a danger is raised in, a deposit is seen in, or that a criterion asks to look for a deposit in.
/// Everybody else gets none, so that a card is worth its interruption.
/// </summary>
internal static class CardChoice
{
    private static readonly Diagnosis[] ApatiteFamily =
    [
        Diagnosis.RetropharyngealCalcificTendinitis, Diagnosis.ApatiteDiscAcuteResorption, Diagnosis.ApatiteDiscMigration,
        Diagnosis.ApatiteSpineOtherSite, Diagnosis.ChildhoodDiscCalcification,
    ];

    private static readonly RecommendationCode[] Deciding =
        [RecommendationCode.CtNeck, RecommendationCode.RereadCt, RecommendationCode.ContrastImagingNeck, RecommendationCode.CtSpine, RecommendationCode.DoNotDischargeOnLabel];

    public static IEnumerable<(CardKind Kind, DifferentialEntry Entry)> Of(Assessment assessment)
    {
        DifferentialEntry? danger = LeadingDanger(assessment);
        DifferentialEntry? benign = Benign(assessment);
        if (danger is not null)
        {
            yield return (CardKind.Danger, danger);
        }

        if (benign is not null)
        {
            yield return (CardKind.Leading, benign);
        }

        if (danger is null && benign is null && assessment.Differential is [var first, ..]
            && (assessment.Differential.Any(entry => entry.IsOpenDanger) || assessment.Recommendations.Any(step => IsWorthACard(step, assessment))))
        {
            yield return (CardKind.Undecided, first);
        }
    }

    /// <summary>Whether a step would decide soon, or what is already seen; what may wait is no interruption.</summary>
    private static bool IsWorthACard(RecommendationItem step, Assessment assessment) =>
        Deciding.Contains(step.Code) && (step.Priority > RecommendationPriority.Routine || !assessment.Deposits.IsEmpty);

    /// <summary>The benign diagnosis that leads the differential and is at least likely.</summary>
    public static DifferentialEntry? Benign(Assessment assessment) =>
        assessment.Differential is [var first, ..] && ApatiteFamily.Contains(first.Diagnosis) && first.Likelihood >= Likelihood.Likely ? first : null;

    /// <summary>The open danger that is confirmed or likely, else the one whose first test is due now.</summary>
    public static DifferentialEntry? LeadingDanger(Assessment assessment) =>
        assessment.Differential.FirstOrDefault(entry => entry.IsOpenDanger && entry.Likelihood >= Likelihood.Likely)
        ?? assessment.Differential.FirstOrDefault(entry => entry is { IsOpenDanger: true, Urgency: Urgency.Immediate });
}
