using Apatite.Model;

namespace Apatite.Rules.Weighing;

/// <summary>
/// A diagnosis among its rivals: the share of the odds of all that are listed is its place in the differential. A finding that names
/// or excludes it is not outvoted, and without its prerequisite it stays possible.
/// </summary>
internal sealed class Hypothesis(string rule, WeighedDiagnosis weighed) : DerivedFact(rule, weighed.Basis)
{
    /// <summary>
    /// The weight of what the library does not name, one in ten by judgement: without it the only diagnosis of a list would be certain,
    /// however little speaks for it.
    /// </summary>
    private const double SomethingElse = -10;

    private const double VeryLikelyFrom = 0.85;

    private const double LikelyFrom = 0.5;

    private const double PossibleFrom = 0.01;

    public Diagnosis Diagnosis => Weighed.Diagnosis;

    public required Likelihood Likelihood { get; init; }

    public WeighedDiagnosis Weighed { get; } = weighed;

    protected internal override string Key => $"{Rule} {Diagnosis}";

    public static Hypothesis Among(string rule, WeighedDiagnosis weighed, IEnumerable<WeighedDiagnosis> all)
    {
        WeighedDiagnosis[] rivals = [.. all.Where(rival => rival.Diagnosis != weighed.Diagnosis && IsRival(rival))];
        double share = Share(weighed, rivals);
        double besideInfections = weighed.IsInfection ? Share(weighed, rivals.Where(rival => !rival.IsInfection)) : share;
        return new(rule, weighed) { Likelihood = Judge(weighed, share, besideInfections) };
    }

    private static double Share(WeighedDiagnosis weighed, IEnumerable<WeighedDiagnosis> rivals)
    {
        double Against(double rival) => Math.Pow(10, (rival - weighed.Weight) / 10);
        return 1 / (1 + Against(SomethingElse) + rivals.Sum(rival => Against(rival.Weight)));
    }

    private static bool IsRival(WeighedDiagnosis weighed) => weighed.IsListed && weighed.Likelihood != Likelihood.Excluded;

    /// <summary>
    /// Infections go together: an infected disc feeds an abscess of the canal. One that its own evidence makes likely stays so beside others;
    /// very likely is only the one that leads them too.
    /// </summary>
    private static Likelihood Judge(WeighedDiagnosis weighed, double share, double besideInfections) => weighed.Likelihood switch
    {
        Likelihood.Excluded or Likelihood.Established => weighed.Likelihood,
        _ => share switch
        {
            // A rival may take the lead; it cannot make unlikely what its own evidence leaves possible.
            < PossibleFrom when weighed.Likelihood < Likelihood.Possible => Likelihood.Unlikely,
            _ when weighed.IsPrerequisiteMissing => Likelihood.Possible,
            >= VeryLikelyFrom => Likelihood.VeryLikely,
            >= LikelyFrom => Likelihood.Likely,
            _ => besideInfections >= LikelyFrom && weighed.Likelihood >= Likelihood.Likely ? Likelihood.Likely : Likelihood.Possible,
        },
    };
}
