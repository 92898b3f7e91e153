using System.Globalization;
using Apatite.Rules;

namespace Apatite.Cli.Evaluate;

/// <summary>
/// Fits the scale of the weights: how many of their decibans the cases bear out. The library uses them as they stand, since a fitted scale,
/// cross-validated over ten folds of the patients, surprises no less. It orders nothing; it says how sure the categories may be.
/// </summary>
internal sealed class ScaleFit(IReadOnlyList<CaseScore> cases)
{
    private const int Folds = 10;

    /// <summary>What is believed at least of a diagnosis that is not listed; without it one such case would decide the fit.</summary>
    private const double LeastShare = 0.001;

    private static readonly double[] Candidates = [.. Enumerable.Range(0, 41).Select(step => 0.5 + (step * 0.05))];

    public double Fitted => Likeliest(cases);

    /// <summary>The mean surprise at the authors' diagnosis, in nats, with the value of the other folds.</summary>
    public double CrossValidatedLoss => Enumerable.Range(0, Folds).Sum(fold =>
    {
        double fitted = Likeliest(cases.Where((_, index) => index % Folds != fold));
        return cases.Where((_, index) => index % Folds == fold).Sum(score => Surprise(score, fitted));
    }) / cases.Count;

    public void Write(TextWriter output)
    {
        if (cases.Count >= Folds)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"fit              weights as they stand: mean surprise {Loss(cases, 1):F2} nats; fitted scale {Fitted:F2}, ten-fold cross-validated {CrossValidatedLoss:F2}"));
            output.WriteLine("                 nothing is fitted by a command; weights, criteria and rules were seen in all folds");
        }
    }

    private static double Likeliest(IEnumerable<CaseScore> of)
    {
        CaseScore[] all = [.. of];
        return Candidates.MinBy(candidate => Loss(all, candidate));
    }

    private static double Loss(IReadOnlyCollection<CaseScore> of, double scale) => of.Sum(score => Surprise(score, scale)) / of.Count;

    private static double Surprise(CaseScore score, double scale)
    {
        DifferentialEntry[] rivals = [.. score.Assessment.Differential.Where(entry => entry.Likelihood != Likelihood.Excluded)];
        double Odds(DifferentialEntry entry) => Math.Pow(10, entry.Weight * scale / 10);
        double share = rivals.Where(entry => entry.Diagnosis == score.Case.Diagnosis).Sum(Odds) / rivals.Sum(Odds);
        return -Math.Log(Math.Max(share, LeastShare));
    }
}
