using System.Globalization;
using Apatite.Model;
using Apatite.Reporting.Json;
using Apatite.Rules;

namespace Apatite.Reporting.Words;

/// <summary>The fixed words of a report in one language.</summary>
internal sealed class Wording(Language language)
{
    public Language Language => language;

    /// <summary>French sets a no-break space before a colon.</summary>
    public string Colon => Of("colon");

    /// <summary>French sets a no-break space before a semicolon.</summary>
    public string Semicolon => Of("semicolon");

    public string Title => Of("title");

    public string Patient => Of("patient");

    public string AsOf => Of("as-of");

    public string AgeUnknown => Of("age-unknown");

    public string NoDate => Of("no-date");

    public string Conclusion => Of("conclusion");

    public string PointsTo => Of("points-to");

    public string Unsigned => Of("unsigned");

    public string SignedOff => Of("signed-off");

    public string NothingShown => Of("nothing-shown");

    public string TendinitisBeforeCt => Of("tendinitis-before-ct");

    public string TendinitisShownByCt => Of("tendinitis-shown-by-ct");

    public string NothingShownOfRead => Of("nothing-shown-of-read");

    public string NothingUnderstood => Of("nothing-understood");

    public string NoOpenDangerOfRead => Of("no-open-danger-of-read");

    public string NotUnderstood => Of("not-understood");

    public string MayChange => Of("may-change");

    public string Incomplete => Of("incomplete");

    public string NoMedicine => Of("no-medicine");

    public string MedicinesUnread => Of("medicines-unread");

    public string PartlyRead => Of("partly-read");

    public string RecordAsAWhole => Of("record-as-a-whole");

    public string StillToExclude => Of("still-to-exclude");

    public string NoOpenDanger => Of("no-open-danger");

    public string ToDo => Of("to-do");

    public string NothingToConsider => Of("nothing-to-consider");

    public string StillOpen => Of("still-open");

    public string NoDanger => Of("no-danger");

    public string KeepInMind => Of("keep-in-mind");

    public string RaisedBy => Of("raised-by");

    public string Confirmed => Of("confirmed");

    public string Answered => Of("answered");

    public string Held => Of("held");

    public string SupportHalved => Of("support-halved");

    public string RaisedProduct => Of("raised-product");

    public string Alerts => Of("alerts");

    public string NextSteps => Of("next-steps");

    public string NoStep => Of("no-step");

    public string Caution => Of("caution");

    public string Ranking => Of("ranking");

    public string For => Of("for");

    public string Against => Of("against");

    public string Missing => Of("missing");

    public string WouldEstablish => Of("would-establish");

    public string WouldDecide => Of("would-decide");

    public string WouldAnswer => Of("would-answer");

    public string WouldBeAnsweredBy => Of("would-be-answered");

    public string AnsweredFrom => Of("answered-from");

    public string Background => Of("background");

    public string LittleSupport => Of("little-support");

    public string Imaging => Of("imaging");

    public string Shown => Of("shown");

    public string NotShown => Of("not-shown");

    public string Contrast(bool given) => Of(given ? "contrast.given" : "contrast.not-given");

    public string Deposits => Of("deposits");

    public string Form => Of("form");

    public string Stated => Of("stated");

    public string Limits => Of("limits");

    public IReadOnlyList<string> LimitStatements => [Of("limit.support"), Of("limit.not-validated"), Of("limit.coded"), Of("limit.expert")];

    public string Input => Of("input");

    public string Trace => Of("trace");

    public string Sources => Of("sources");

    public string ExpertOnly => Of("expert-only");

    public string InTheLibrary => Of("in-the-library");

    public string Incidental => Of("incidental");

    public string LevelNotStated => Of("level-not-stated");

    public string SiteNotStated => Of("site-not-stated");

    public string Years(int years) => Of(years == 1 ? "years.one" : "years.other", years);

    public string InputCounts(int used, int ignored, int rejected) =>
        $"{Counted("used", used)}, {Counted("ignored", ignored)}, {Counted("rejected", rejected)}";

    public string More(int count) => Counted("more", count);

    public string Versions(string knowledge, string engine) => Of("versions", knowledge, engine);

    /// <summary>A moment with its offset: the reader may sit in another time zone than the record.</summary>
    public string Moment(DateTimeOffset moment) => moment.ToString(
        Of("moment") + (moment.Offset == TimeSpan.Zero ? "" : "zzz"), CultureInfo.GetCultureInfo(language.Code));

    /// <summary>A citation; the project's own documents are named in the language of the report, published titles stay as they are.</summary>
    public string Citation(string citation) => CitationWording.Of(citation, language);

    /// <summary>The reason for which a resource was left aside or rejected; a code that has no words stands for itself.</summary>
    public string Reason(string code) => WordTable.Reports.Find(language, $"reason.{code}") ?? code;

    public string Ignored => Of("ignored");

    public string Rejected => Of("rejected");

    public string Of(Sex sex) => Of("sex", sex);

    public string Of(Likelihood likelihood) => Of("likelihood", likelihood);

    public string Of(Urgency urgency) => Of("urgency", urgency);

    /// <summary>What is behind the state of a danger; why a test is not enough says so itself.</summary>
    public string Of(DangerReason reason) => reason.Kind == DangerReasonKind.Doubted
        ? reason.In(language)
        : $"{Of("danger-reason", reason.Kind)}{Colon} {reason.In(language)}";

    public string Of(AlertSeverity severity) => Of("alert-severity", severity);

    public string Of(RecommendationPriority priority) => Of("recommendation-priority", priority);

    public string Of(Crystal crystal) => Of("crystal", crystal);

    public string Of(DepositPhase phase) => Of("deposit-phase", phase);

    public string? Of(Texture texture) => texture == default ? null : Of("texture", texture);

    public string? Of(Shape shape) => shape == default ? null : Of("shape", shape);

    public string? Of(Density density) => density == default ? null : Of("density", density);

    public string? Of(Margins margins) => margins == default ? null : Of("margins", margins);

    public string? Of(Distribution distribution) => distribution == default ? null : Of("distribution", distribution);

    public string? Of(IntervalChange change) => change == default ? null : Of("interval-change", change);

    public string Of(DepositForm form) => Of("deposit-form", form);

    public string Of(Presence presence) => Of("presence", presence);

    // French counts nothing and one in the singular.
    private string Counted(string id, int count) => Of(count > 1 ? $"{id}.other" : $"{id}.one", count);

    private string Of(string kind, Enum value) => Of($"{kind}.{JsonText.Id(value)}");

    private string Of(string id, params object[] parts) => WordTable.Reports.Of(language, id, parts);
}
