using Apatite.CdsHooks.Wire;
using Apatite.Rules;

namespace Apatite.CdsHooks.Cards;

/// <summary>The indicator follows the danger: critical only with a critical alert, else a warning while a danger is open or an alert warns.</summary>
internal static class CardIndicator
{
    public static Indicator Of(Assessment assessment)
    {
        AlertSeverity worst = assessment.Alerts.Select(alert => alert.Severity).DefaultIfEmpty(AlertSeverity.Info).Max();
        bool isOpen = assessment.Differential.Any(entry => entry.Danger == DangerState.Open);
        return worst == AlertSeverity.Critical ? Indicator.Critical
            : worst == AlertSeverity.Warning || isOpen ? Indicator.Warning
            : Indicator.Info;
    }
}
