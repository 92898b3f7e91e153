using System.Xml.Linq;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Drawings;

public class EvidenceChartTests
{
    private static readonly DifferentialEntry Tendinitis = Cases.Sample("seed-2").Differential[0];

    [Fact]
    public void EveryFinding_HasItsBarAndItsWords()
    {
        Drawing chart = Drawing.Chart(Tendinitis);

        Assert.Equal(Tendinitis.Supporting.Length + Tendinitis.Opposing.Length + 2, chart.Of("row").Count());
        Assert.All(Tendinitis.Supporting.Concat(Tendinitis.Opposing), item => Assert.Contains(item.Text.In(Language.English), chart.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void Bars_GoRightWhenTheySupport_LeftWhenTheyOppose_AndAreAsLongAsTheyWeigh()
    {
        Drawing chart = Drawing.Chart(Entry(Item("a", 9), Item("b", 4.5), Item("c", -6)));
        double zero = X(chart, "a:");

        Assert.Equal(zero, X(chart, "b:"));
        Assert.Equal(zero, X(chart, "c:") + Width(chart, "c:"), 0.11);
        Assert.Equal(Width(chart, "a:") / 2, Width(chart, "b:"), 0.11);
        Assert.Equal(Width(chart, "a:") * 6 / 9, Width(chart, "c:"), 0.11);
    }

    [Fact]
    public void AGroup_StandsTogether_TheOneThatCountsFirst_TheOthersOutlined()
    {
        Drawing chart = Drawing.Chart(Entry(Item("light", 2, "one", counted: false), Item("other", 5, "two"), Item("heavy", 9, "one")));

        string[] rows = [.. chart.Of("row").Select(Title)];

        Assert.Equal(["Before", "heavy:", "light:", "other:", "Total:"], rows.Select(row => row.Split(' ')[0]));
        Assert.Equal(["support outline"], chart.Of("outline").Take(1).Select(bar => (string?)bar.Attribute("class")));
        Assert.Contains("light: +2.0\u00a0dB (same group, not counted).", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void ExpertJudgement_IsStriped()
    {
        Drawing plain = Drawing.Chart(Entry(Item("a", 9)));
        Drawing expert = Drawing.Chart(Entry(Item("a", 9, expert: true)));

        Assert.DoesNotContain("expert judgement", plain.Words, StringComparison.Ordinal);
        Assert.Contains("expert judgement alone", expert.Words, StringComparison.Ordinal);
        Assert.Contains(expert.All("rect"), bar => (string?)bar.Attribute("fill") == "url(#p-expert)");
    }

    [Fact]
    public void Total_IsTheWeightOfTheDiagnosis_AndSaysWhenItIsHeld()
    {
        Assert.Contains("Total: +40.8\u00a0dB", Drawing.Chart(Tendinitis).Description, StringComparison.Ordinal);
        Assert.Contains("counts half", Drawing.Chart(Entry(Item("a", 9))
                    .With(it => it.IsPrerequisiteMissing, true)).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_AreWrittenAsTheLanguageWritesThem()
    {
        Assert.Contains("+40,8", Drawing.Chart(Tendinitis, Language.French).Words, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d\.\d", Drawing.Chart(Tendinitis, Language.French).Words);
        Assert.Contains("−6.0", Drawing.Chart(Entry(Item("c", -6))).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void ADiagnosisWithoutEvidence_ShowsWhereItStartsAndEnds() =>
        Assert.Equal(2, Drawing.Chart(Entry()).Of("row").Count());

    private static DifferentialEntry Entry(params EvidenceItem[] items) => Tendinitis
        .With(it => it.Supporting, [.. items.Where(item => item.Weight > 0)])
        .With(it => it.Opposing, [.. items.Where(item => item.Weight < 0)]);

    private static EvidenceItem Item(string text, double weight, string? group = null, bool counted = true, bool expert = false) =>
        Tendinitis.Supporting[0]
            .With(it => it.Id, text)
            .With(it => it.Text, LocalizedText.Same(text))
            .With(it => it.Weight, weight)
            .With(it => it.Group, group ?? text)
            .With(it => it.Counted, counted)
            .With(it => it.IsExpertOnly, expert);

    private static string Title(XElement row) => row.Elements().First().Value;

    private static XElement Bar(Drawing chart, string words) => chart.Of("row").Single(row => Title(row).StartsWith(words, StringComparison.Ordinal)).Elements().First(element => element.Name.LocalName == "rect");

    private static double X(Drawing chart, string words) => (double)Bar(chart, words).Attribute("x")!;

    private static double Width(Drawing chart, string words) => (double)Bar(chart, words).Attribute("width")!;
}
