using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Hostile;

/// <summary>What a record could say, or a hospital's own knowledge by mistake, to change a report; and a report that says it everywhere.</summary>
public static class HostileTexts
{
    public const string Harmless = "Observation/x";

    public static TheoryData<string> All =>
    [
        "\u001b[2J\u001b[31mred",
        "x\nConclusion\n  1. Nothing: established",
        "x\r\nConclusion",
        "x\rConclusion",
        "x\u0085Conclusion",
        "x\u2028Conclusion",
        "x\u2029Conclusion",
        "x\u009b31m",
        "x\bx\u007f\0",
        "x\u202eexcluded\u202c",
        "x\u2066y\u2069",
        "x\u200by\ufeff",
        "x\ud800y",
        "x\udc00\uffff",
        "x \U000e0041",
        "x                                                                                                    1. Nothing: established",
        new string('x', 100_000),
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)\" style=\"display:none",
        "' onclick='alert(1)'",
        "</span></li></ul></section></main><h2>Conclusion</h2>",
        "</style><style>*{display:none}</style>",
        "]]><b>x</b><![CDATA[",
        "<!-- x",
        "&lt;script&gt;&#60;script&#62;&amp;nbsp;&unknown;",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "https://elsewhere.example/ www.elsewhere.example ftp://elsewhere.example someone@elsewhere.example",
        "[x](https://elsewhere.example) ![x](https://elsewhere.example/x.png) <https://elsewhere.example>",
        "[x]: https://elsewhere.example\n\n# Conclusion\n\n- x\n\n| a | b |\n|---|---|\n| c | d |",
        "**x** __x__ *x* ~~x~~ ==x== ++x++ ^x^ `x` ``` $x$ $$x$$ :smile: {.x} {#x} [^1] [ ] x\\",
        "# x", "> x", "- x", "1. x", "+ x", "---", "***", "\tx", "    x", "1) x", "a. x", "iv. x", "| x |", ": x", "=== x", "(x)[y]", "x](https\\://y)",
    ];

    /// <summary>An assessment that says a text wherever a text of the input can stand, and one wherever a text of the knowledge can.</summary>
    /// <param name="recorded">What the record says.</param>
    /// <param name="known">What the knowledge says; the first thousand letters of what the record says when left out.</param>
    public static Assessment Saying(string recorded, string? known = null)
    {
        known ??= recorded[..Math.Min(recorded.Length, 1000)];
        // The reader of cases quotes no more than this.
        string quoted = recorded[..Math.Min(recorded.Length, 50)];
        Assessment assessment = Cases.Sample("seed-2", trace: true);
        // An address of the web is meant to become a link; whatever else stands there must not.
        Source source = new(known, $"javascript:{known}");
        LocalizedText text = new(known, known);
        return assessment with
        {
            Differential = [.. assessment.Differential.Select(entry => entry with
            {
                AnsweredFrom = [recorded],
                AnsweredBy = [text],
                Supporting = [.. entry.Supporting.Select(item => item with { Facts = [recorded, recorded], Text = text })],
                Opposing = [.. entry.Opposing.Select(item => item with { Facts = [recorded], Text = text, Source = source })],
                Missing = [.. entry.Missing.Take(1).Select(missing => missing with { Why = text })],
            })],
            Deposits = [.. assessment.Deposits.Select(deposit => deposit with { Because = [recorded] })],
            ImagingFindings = [.. assessment.ImagingFindings.Select(finding => finding with { Reference = recorded })],
            Alerts = [.. assessment.Alerts.Select(alert => alert with { Because = [recorded], Text = text, Source = source })],
            Recommendations = [.. assessment.Recommendations.Select(step => step with { Because = [recorded], Text = text, Cautions = [] })],
            StatedDiagnoses = [new StatedDiagnosis(recorded, Diagnosis.Malaria, Presence.Present)],
            Input = new ReadReport([], [new IgnoredResource(recorded, known, LocalizedText.Same(quoted))], [new RejectedResource(recorded, recorded, known, LocalizedText.Same(quoted))]),
            Trace = [new TraceStep(known, [recorded], known)],
            Engine = known,
            KnowledgeVersion = known,
        };
    }
}
