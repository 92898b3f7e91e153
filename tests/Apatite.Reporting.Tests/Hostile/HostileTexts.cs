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
        LocalizedText text = LocalizedText.Same(known);
        return assessment
            .With(it => it.Differential, [.. assessment.Differential.Select(entry => entry
                .With(it => it.AnsweredFrom, [recorded])
                .With(it => it.DangerBecause, [.. entry.DangerBecause.Select(reason => reason.With(it => it.Because, [recorded]).With(it => it.Text, text))])
                .With(it => it.AnsweredBy, [text])
                .With(it => it.Supporting, [.. entry.Supporting.Select(item => item
                    .With(it => it.Because, [recorded, recorded])
                    .With(it => it.Text, text))])
                .With(it => it.Opposing, [.. entry.Opposing.Select(item => item
                    .With(it => it.Because, [recorded])
                    .With(it => it.Text, text)
                    .With(it => it.Source, source))])
                .With(it => it.Missing, [.. entry.Missing.Take(1).Select(missing => missing
                    .With(it => it.Why, text))]))])
            .With(it => it.Deposits, [.. assessment.Deposits.Select(deposit => deposit
                .With(it => it.Because, [recorded]))])
            .With(it => it.ImagingFindings, [.. assessment.ImagingFindings.Select(finding => finding with { Reference = recorded })])
            .With(it => it.Alerts, [.. assessment.Alerts.Select(alert => alert
                .With(it => it.Because, [recorded])
                .With(it => it.Text, text)
                .With(it => it.Source, source))])
            .With(it => it.Recommendations, [.. assessment.Recommendations.Select(step => step
                .With(it => it.Because, [recorded])
                .With(it => it.Text, text)
                .With(it => it.Cautions, []))])
            .With(it => it.StatedDiagnoses, [new StatedDiagnosis(recorded, Diagnosis.Malaria, Presence.Present)])
            .With(it => it.ReadReport, new ReadReport
            {
                Used = [],
                Ignored = [new() { Reference = recorded, Reason = known, Detail = LocalizedText.Same(quoted) }],
                Rejected = [new() { Reference = recorded, Path = recorded, Reason = known, Detail = LocalizedText.Same(quoted) }],
            })
            .With(it => it.Trace, [new TraceStep { Rule = known, Matched = [recorded], Yielded = known }])
            .With(it => it.Engine, known)
            .With(it => it.KnowledgeVersion, known);
    }
}
