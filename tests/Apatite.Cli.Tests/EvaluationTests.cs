using Apatite.Cli.Evaluate;
using Apatite.Rules;

namespace Apatite.Cli.Tests;

/// <summary>
/// The figures reached on the published development cases, as a ratchet: they may rise, and a change that lowers one says why. The set
/// grew from 182 to 277 files when dangers came to be raised by criteria; figures of the smaller set do not compare.
/// </summary>
public class EvaluationTests
{
    // Dangers that no criterion raises from what the record holds at that stage; a case may leave the list, none may join it.
    private static readonly string[] NotRaised =
    [
        "bm-torticollis-59m", "n-spd-boray237-23m-early", "rpa-schott-2013", "sea-cureus-2021-58m-early", "sea-scsc-63m", "spd-bonaddio-2020",
        "tum-c2-67m-early", "tum-odontoid-85m-early",
    ];

    private static readonly EvaluationReport Report = EvaluateCommand.Evaluate(Path.Combine(AppContext.BaseDirectory, "published"));

    [Fact]
    public void no_danger_is_wrongly_closed() => Assert.Empty(Report.WronglyClosed.Select(score => score.Name));

    [Fact]
    public void every_danger_is_raised_at_decision_stage() => AtLeast(100, Report.DecisionRaised);

    [Fact]
    public void dangers_are_raised_at_an_early_stage()
    {
        AtLeast(90.9, Report.EarlyRaised);
        Assert.Empty(Report.DangersMissed.Select(score => score.Name).Except(NotRaised));
    }

    [Fact]
    public void published_diagnosis_is_first_at_decision_stage()
    {
        AtLeast(87.9, Report.Top1);
        AtLeast(96.2, Report.Top1Decidable);
    }

    /// <summary>The reader saw the same facts: what the ranking does not reach against him is not in the facts.</summary>
    [Fact]
    public void published_diagnosis_is_first_as_often_as_with_the_blind_reader()
    {
        Assert.Equal((85.0, 92.5), (Math.Round(Report.ReaderTop1, 1), Math.Round(Report.ReaderTop1Decidable, 1)));
        Assert.InRange(Report.Top1, Report.ReaderTop1, 100);
        Assert.InRange(Report.Top1Decidable, Report.ReaderTop1Decidable, 100);
    }

    [Fact]
    public void published_diagnosis_is_among_the_first_three_at_decision_stage() => AtLeast(93.5, Report.Top3);

    /// <summary>A category that is right less often than its word says would be believed too much.</summary>
    [Fact]
    public void categories_are_right_as_often_as_their_words_say()
    {
        AtLeast(85, Report.Right(Likelihood.VeryLikely));
        AtLeast(60, Report.Right(Likelihood.Likely));
        Assert.InRange(Report.Right(Likelihood.Unlikely), 0, 2);
    }

    [Fact]
    public void published_diagnosis_is_listed_and_its_deciding_test_advised_at_an_early_stage()
    {
        AtLeast(99.2, Report.EarlyListed);
        AtLeast(80.5, Report.EarlyTestAdvised);
        AtLeast(92.4, Report.EarlyKeptInView);
        Assert.InRange(Math.Round(Report.EarlyPossible, 1), 0, 6.5);
    }

    [Fact]
    public void report_explains_every_miss()
    {
        using StringWriter output = new();
        Report.Write(output);
        Assert.Contains("top-1", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("the facts cannot decide", output.ToString(), StringComparison.Ordinal);
    }

    // As the report prints it, to a tenth.
    private static void AtLeast(double reached, double now) => Assert.InRange(Math.Round(now, 1), reached, 100);
}
