using System.Globalization;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Cli.Evaluate;

/// <summary>The figures of an evaluation, and every miss with its explanation.</summary>
internal sealed class EvaluationReport(IReadOnlyList<CaseScore> scores)
{
    private readonly IReadOnlyList<CaseScore> decision =
        [.. scores.Where(score => score.IsAtDecisionStage(scores.Any(each => each.Case.Reader is not null)))];
    private readonly IReadOnlyList<CaseScore> early = [.. scores.Where(score => score.IsAtEarlyStage)];

    public double Top1 => Share(decision, score => score.Rank == 1);

    public double Top3 => Share(decision, score => score.Rank <= 3);

    /// <summary>Of the cases whose facts decide, by the reader's word, those whose diagnosis is first.</summary>
    public double Top1Decidable => Share(Decidable, score => score.Rank == 1);

    /// <summary>Of the same cases, those in which the reader has the authors' diagnosis first.</summary>
    public double ReaderTop1 => Share(decision, score => score.Case.Reader?.First == score.Case.Diagnosis);

    public double ReaderTop1Decidable => Share(Decidable, score => score.Case.Reader?.First == score.Case.Diagnosis);

    /// <summary>At an early stage: the diagnosis is possible or more, or raised.</summary>
    public double EarlyKeptInView => Share(early, score => score.IsKeptInView);

    /// <summary>How many diagnoses an early stage calls possible or more, on average.</summary>
    public double EarlyPossible => early.Average(score => score.Assessment.Differential.Count(entry => entry.Likelihood >= Likelihood.Possible));

    /// <summary>The cases with their assessments, of dangers at an earlier stage: what an alarm is worth is measured on them.</summary>
    public IEnumerable<Assessment> EarlyDangers => early.Where(score => score.IsOfDanger).Select(score => score.Assessment);

    private CaseScore[] Decidable => [.. decision.Where(score => score.Case.Reader?.IsDecidable == true)];

    /// <summary>Of the diagnoses that are put into a category at decision stage, those that are the authors'.</summary>
    public double Right(Likelihood category) => Share(
        [.. decision.SelectMany(score => score.Assessment.Differential.Where(entry => entry.Likelihood == category)
            .Select(entry => entry.Diagnosis == score.Case.Diagnosis))],
        isRight => isRight);

    public double EarlyListed => Share(early, score => score.Rank is not null);

    public double EarlyTestAdvised => Share(early, score => score.IsDecidingTestAdvised);

    /// <summary>Of the dangers at decision stage, those that are raised.</summary>
    public double DecisionRaised => Share([.. decision.Where(score => score.IsOfDanger)], score => score.IsRaised);

    /// <summary>Of the dangers at an earlier stage, those that are raised.</summary>
    public double EarlyRaised => Share([.. early.Where(score => score.IsOfDanger)], score => score.IsRaised);

    public IReadOnlyList<CaseScore> WronglyClosed => [.. scores.Where(score => score.IsWronglyClosed)];

    public IReadOnlyList<CaseScore> DangersMissed => [.. scores.Where(score => score.IsDangerMissed)];

    public void Write(TextWriter output)
    {
        output.WriteLine($"{scores.Count} cases; {decision.Count} at decision stage; {early.Count} at an early stage");
        output.WriteLine();
        output.WriteLine($"decision stage   top-1 {Percent(Top1)}   top-3 {Percent(Top3)}   mean rank {MeanRank()}");
        if (Decidable.Length > 0)
        {
            output.WriteLine($"facts decide     top-1 {Percent(Top1Decidable)} of {Decidable.Length}");
            output.WriteLine($"blind reader     top-1 {Percent(ReaderTop1)}   where the facts decide {Percent(ReaderTop1Decidable)}");
        }

        output.WriteLine($"early stage      true diagnosis listed {Percent(EarlyListed)}   possible or raised {Percent(EarlyKeptInView)}   "
            + $"possible on average {EarlyPossible.ToString("F1", CultureInfo.InvariantCulture)}   deciding test advised {Percent(EarlyTestAdvised)}");
        output.WriteLine($"dangers          raised at decision stage {Percent(DecisionRaised)}   at an early stage {Percent(EarlyRaised)}   "
            + $"not raised {DangersMissed.Count}   wrongly closed {WronglyClosed.Count} of {scores.Count(score => score.IsOfDanger)} cases");
        output.WriteLine($"categories       right of very likely {Percent(Right(Likelihood.VeryLikely))}   likely {Percent(Right(Likelihood.Likely))}   "
            + $"possible {Percent(Right(Likelihood.Possible))}   unlikely {Percent(Right(Likelihood.Unlikely))}");
        new ScaleFit(decision).Write(output);
        WriteConfusion(output);
        WriteMisses(output, "Not first at decision stage", decision.Where(score => score.Rank != 1));
        WriteMisses(output, "Danger not raised", DangersMissed);
        WriteMisses(output, "Danger wrongly closed", WronglyClosed);
        WriteMisses(output, "Not listed at an early stage", early.Where(score => score.Rank is null));
        WriteMisses(output, "Deciding test not advised at an early stage", early.Where(score => !score.IsDecidingTestAdvised));
    }

    private static double Share<T>(IReadOnlyCollection<T> of, Func<T, bool> predicate) =>
        of.Count == 0 ? double.NaN : 100.0 * of.Count(predicate) / of.Count;

    private static string Percent(double share) => share.ToString("F1", CultureInfo.InvariantCulture) + " %";

    private string MeanRank()
    {
        IReadOnlyList<int> ranks = [.. decision.Select(score => score.Rank).OfType<int>()];
        return ranks.Count == 0 ? "-" : ranks.Average().ToString("F2", CultureInfo.InvariantCulture);
    }

    private void WriteConfusion(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Final diagnosis -> first of the ranking (cases at decision stage)");
        foreach (var row in decision.GroupBy(score => score.Case.Diagnosis).OrderBy(row => row.Key.Id, StringComparer.Ordinal))
        {
            IEnumerable<string> firsts = row
                .GroupBy(score => score.Assessment.Differential.FirstOrDefault()?.Diagnosis.Id ?? "nothing listed")
                .OrderByDescending(first => first.Count()).ThenBy(first => first.Key, StringComparer.Ordinal)
                .Select(first => $"{first.Key} {first.Count()}");
            output.WriteLine($"  {row.Key.Id} ({row.Count()}): {string.Join(", ", firsts)}");
        }
    }

    private static void WriteMisses(TextWriter output, string title, IEnumerable<CaseScore> misses)
    {
        IReadOnlyList<CaseScore> all = [.. misses];
        output.WriteLine();
        output.WriteLine($"{title}: {all.Count}");
        foreach (CaseScore score in all)
        {
            output.WriteLine($"  {score.Name}: {Describe(score.Entry, score.Case.Diagnosis)}");
            if (score.Case.Reader is { } reader)
            {
                output.WriteLine($"    the blind reader has {reader.First.Id} first; the facts {(reader.IsDecidable ? "decide" : "cannot decide")}");
            }

            foreach (DifferentialEntry entry in score.Assessment.Differential.Take(3).Where(entry => entry.Diagnosis != score.Case.Diagnosis))
            {
                output.WriteLine($"    {Describe(entry, entry.Diagnosis)}");
            }
        }
    }

    private static string Describe(DifferentialEntry? entry, Diagnosis diagnosis) => entry is null
        ? $"{diagnosis.Id} not listed"
        : string.Create(CultureInfo.InvariantCulture, $"{entry.Rank}. {diagnosis.Id} {entry.Likelihood} {entry.Weight:F1} dB from {entry.PreTestWeight:F1}: ")
            + string.Join(' ', entry.Supporting.Concat(entry.Opposing).Where(item => item.Counted)
                .Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Id} {item.Weight:+0.0;-0.0}")));
}
