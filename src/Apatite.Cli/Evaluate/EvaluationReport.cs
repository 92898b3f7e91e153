using System.Globalization;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Cli.Evaluate;

/// <summary>The figures of an evaluation, and every miss with its explanation.</summary>
internal sealed class EvaluationReport(IReadOnlyList<CaseScore> scores)
{
    private readonly IReadOnlyList<CaseScore> decision = [.. scores.Where(score => score.IsAtDecisionStage)];
    private readonly IReadOnlyList<CaseScore> early = [.. scores.Where(score => score.IsAtEarlyStage)];

    public double Top1 => Share(decision, score => score.Rank == 1);

    public double Top3 => Share(decision, score => score.Rank <= 3);

    /// <summary>Top-3 with the cases that the encoded facts cannot decide counted as what they are.</summary>
    public double Top3OrUndecidable => Share(decision, score => score.Rank <= 3 || score.Case.Undecidable is not null);

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
        output.WriteLine($"{scores.Count} cases; {decision.Count} at decision stage (last stage, imaging known, label not contested, three facts or more); {early.Count} at an early stage");
        output.WriteLine();
        output.WriteLine($"decision stage   top-1 {Percent(Top1)}   top-3 {Percent(Top3)}   mean rank {MeanRank()}");
        output.WriteLine($"early stage      true diagnosis listed {Percent(EarlyListed)}   deciding test advised {Percent(EarlyTestAdvised)}");
        output.WriteLine($"dangers          raised at decision stage {Percent(DecisionRaised)}   at an early stage {Percent(EarlyRaised)}   "
            + $"not raised {DangersMissed.Count}   wrongly closed {WronglyClosed.Count} of {scores.Count(score => score.IsOfDanger)} cases");
        WriteConfusion(output);
        WriteMisses(output, "Not first at decision stage", decision.Where(score => score.Rank != 1));
        WriteMisses(output, "Danger not raised", DangersMissed);
        WriteMisses(output, "Danger wrongly closed", WronglyClosed);
        WriteMisses(output, "Not listed at an early stage", early.Where(score => score.Rank is null));
        WriteMisses(output, "Deciding test not advised at an early stage", early.Where(score => !score.IsDecidingTestAdvised));
    }

    private static double Share(IReadOnlyCollection<CaseScore> of, Func<CaseScore, bool> predicate) =>
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
            if (score.Case.Undecidable is { } reason)
            {
                output.WriteLine($"    the encoded facts cannot decide: {reason}");
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
