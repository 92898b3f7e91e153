using Apatite.Model;
using Apatite.Reporting;
using Apatite.Reporting.Tests;
using Apatite.Rules;

namespace Apatite.Browser.Tests;

/// <summary>What a record says is shown, and never done.</summary>
[Collection(BrowserTests.Name)]
public class HostileReportTests(BrowserFixture browser)
{
    private const string Ran = "window.ran=true";

    // Without spaces, as references are, so that they are shown as they came.
    public static TheoryData<string> Texts =>
    [
        $"<script>{Ran}</script>",
        $"<img/src=x/onerror='{Ran}'>",
        $"\"><svg/onload='{Ran}'>",
        $"</style></title></span></li></ul><script>{Ran}</script>",
        $"]]><script>{Ran}</script><![CDATA[",
        "<!--<base/href=https://elsewhere.example/>",
        "<meta/http-equiv=refresh/content='0;https://elsewhere.example/'>",
        "<style>body{display:none}</style>",
        "&lt;b&gt;&#60;b&#62;",
        "javascript:alert(1)",
    ];

    [SkippableTheory]
    [MemberData(nameof(Texts))]
    public async Task Reference_IsShownAsText_EvenWithoutThePolicy(string text)
    {
        await using OpenPage report = await browser.OpenAsync(new HtmlReportWriter().Serialize(Hostile(text)), new() { BypassCSP = true });

        Assert.False(await report.EvaluateAsync<bool>("window.ran === true"));
        Assert.Empty(report.Requests);
        Assert.Empty(report.Messages);
        Assert.True(await report.Page.Locator("h1").IsVisibleAsync());
        string[] shown = await report.EvaluateAsync<string[]>("[...document.querySelectorAll('.reference')].map(element => element.innerText)");
        Assert.Equal(2, shown.Count(reference => reference == text));
    }

    [SkippableFact]
    public async Task Script_ThatSlippedThrough_WouldBeStoppedByThePolicy()
    {
        string slipped = new HtmlReportWriter().Serialize(Cases.Sample("seed-2")).Replace("</main>", $"<script>{Ran}</script></main>", StringComparison.Ordinal);

        await using OpenPage free = await browser.OpenAsync(slipped, new() { BypassCSP = true });
        await using OpenPage held = await browser.OpenAsync(slipped);

        Assert.True(await free.EvaluateAsync<bool>("window.ran === true"));
        Assert.False(await held.EvaluateAsync<bool>("window.ran === true"));
    }

    private static Assessment Hostile(string text) => Cases.Sample("seed-2")
        .With(it => it.StatedDiagnoses, [new StatedDiagnosis(text, Diagnosis.Malaria, Presence.Present)])
        .With(it => it.ReadReport, new ReadReport
        {
            Used = [],
            Ignored = [],
            Rejected = [new() { Reference = text, Path = "value", Reason = "unknown-unit", Detail = LocalizedText.Same(text) }],
        });
}
