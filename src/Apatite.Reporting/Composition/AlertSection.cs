using Apatite.Reporting.Document;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>The findings that call for attention. An open danger has a section of its own.</summary>
internal static class AlertSection
{
    public static Section? Compose(ReportContext context)
    {
        IReadOnlyList<AlertItem> alerts = [.. context.Assessment.Alerts.Where(alert => !IsOpenDanger(alert.Code))];
        return alerts.Count == 0
            ? null
            : new Section("alerts", context.Words.Alerts, [new ItemList([.. alerts.Select(alert => Item(context, alert))])]);
    }

    private static ListItem Item(ReportContext context, AlertItem alert) => new(
    [
        new Run(context.Words.Of(alert.Severity), alert.Severity switch
        {
            AlertSeverity.Critical => RunStyle.Danger,
            AlertSeverity.Warning => RunStyle.Warning,
            _ => RunStyle.Label,
        }),
        $" {context.In(alert.Text)} ",
        context.Mark(alert.Source),
        .. ReportContext.Origin(alert.Extensions),
        .. ReportContext.Because(alert.Because),
    ]);

    private static bool IsOpenDanger(AlertCode code) =>
        code == AlertCode.OpenDanger || code == AlertCode.OpenDangerLeading || code == AlertCode.OpenDangerBackground
        || code == AlertCode.DangerConfirmed;
}
