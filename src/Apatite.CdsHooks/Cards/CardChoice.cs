using Apatite.Model;
using Apatite.Reporting.Composition;
using Apatite.Rules;

namespace Apatite.CdsHooks.Cards;

/// <summary>What a card about the differential is about.</summary>
internal enum CardKind
{
    /// <summary>A benign diagnosis of the apatite family leads and is at least likely.</summary>
    Leading,

    /// <summary>A danger that nothing has answered leads.</summary>
    Danger,

    /// <summary>Nothing is likely yet, and the library knows the examination that would decide.</summary>
    Undecided,
}

/// <summary>Which cards a case deserves. A case that has nothing to do with the library gets none.</summary>
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
            && assessment.Recommendations.Any(step => Deciding.Contains(step.Code)))
        {
            yield return (CardKind.Undecided, first);
        }
    }

    /// <summary>The benign diagnosis that leads the differential and is at least likely.</summary>
    public static DifferentialEntry? Benign(Assessment assessment) =>
        assessment.Differential is [var first, ..] && ApatiteFamily.Contains(first.Diagnosis) && first.Likelihood >= Likelihood.Likely ? first : null;

    /// <summary>The danger that is likely, or leads while something critical is seen, and that nothing has answered.</summary>
    public static DifferentialEntry? LeadingDanger(Assessment assessment) =>
        assessment.Differential.FirstOrDefault(entry => entry.Danger == DangerState.Open && entry.Likelihood >= Likelihood.Likely)
        ?? (assessment.Differential is [{ Danger: DangerState.Open } first, ..] && ReportContext.HasSupport(first)
            && assessment.Alerts.Any(alert => alert.Severity == AlertSeverity.Critical) ? first : null);
}
