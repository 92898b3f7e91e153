using Apatite.Cli.Evaluate;

namespace Apatite.Cli.Tests;

/// <summary>
/// The figures reached on the published development cases, as a ratchet: they may rise, and a change that lowers one says why.
/// </summary>
public class EvaluationTests
{
    private static readonly EvaluationReport Report = EvaluateCommand.Evaluate(Path.Combine(AppContext.BaseDirectory, "published"));

    [Fact]
    public void no_danger_is_missed_or_wrongly_closed() => Assert.Empty(Report.DangersMissed.Select(score => score.Name));

    [Fact]
    public void published_diagnosis_is_first_at_decision_stage() => Assert.InRange(Report.Top1, 91.3, 100);

    [Fact]
    public void published_diagnosis_is_among_the_first_three_or_its_facts_cannot_decide()
    {
        Assert.InRange(Report.Top3, 94.2, 100);
        Assert.Equal(100, Report.Top3OrUndecidable);
    }

    [Fact]
    public void published_diagnosis_is_listed_and_its_deciding_test_advised_at_an_early_stage()
    {
        Assert.Equal(100, Report.EarlyListed);
        Assert.InRange(Report.EarlyTestAdvised, 97.2, 100);
    }

    [Fact]
    public void report_explains_every_miss()
    {
        using StringWriter output = new();
        Report.Write(output);
        Assert.Contains("top-1", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("the encoded facts cannot decide", output.ToString(), StringComparison.Ordinal);
    }
}
