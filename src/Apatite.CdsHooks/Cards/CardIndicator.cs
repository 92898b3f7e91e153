using Apatite.CdsHooks.Wire;
using Apatite.Rules;

namespace Apatite.CdsHooks.Cards;

/// <summary>
/// The indicator follows the danger: critical only with a critical alert, else a warning while a danger is open that is confirmed or due
/// within days, or an alert warns. What may wait for two weeks is no warning.
/// </summary>
internal static class CardIndicator
{
    public static Indicator Of(Assessment assessment)
    {
        AlertSeverity worst = assessment.Alerts.Select(alert => alert.Severity).DefaultIfEmpty(AlertSeverity.Info).Max();
        bool isOpen = assessment.Differential.Any(entry => entry.IsOpenDanger && entry.Urgency != Urgency.WithinTwoWeeks);
        return worst == AlertSeverity.Critical ? Indicator.Critical
            : worst == AlertSeverity.Warning || isOpen ? Indicator.Warning
            : Indicator.Info;
    }
}
