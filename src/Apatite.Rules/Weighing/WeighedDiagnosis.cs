using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Weighing;

/// <summary>
/// A diagnosis on its own evidence, as if it had no rival: what must be done about a danger is decided on it, so that nothing that
/// speaks for something else makes a danger lighter. The weight is the pre-test weight of the heaviest picture plus, group by group,
/// the heaviest row for and the heaviest row against; gates sit on top (establishing, prerequisite and excluding findings).
/// </summary>
internal sealed class WeighedDiagnosis(string rule, Basis basis) : DerivedFact(rule, basis)
{
    public required Diagnosis Diagnosis { get; init; }

    public required bool IsDangerous { get; init; }

    public required bool IsInfection { get; init; }

    public required bool IsListed { get; init; }

    public required Likelihood Likelihood { get; init; }

    public required double Weight { get; init; }

    public required double PreTestWeight { get; init; }

    public required bool IsPrerequisiteMissing { get; init; }

    public required ImmutableArray<WeighedRow> Rows { get; init; }

    protected internal override string Key => $"{Rule} {Diagnosis}";

    /// <summary>From here on evidence is called very likely; about ten to one over an even start.</summary>
    private const double VeryLikelyFrom = 10;

    /// <summary>From here on evidence is called likely; about two to one.</summary>
    private const double LikelyFrom = 3;

    /// <summary>Below this evidence is called unlikely; about one to ten.</summary>
    private const double UnlikelyBelow = -10;

    /// <summary>
    /// While the finding that it cannot do without is not shown, what speaks for a diagnosis counts half: complaints that many
    /// diseases share do not add up to a disease that only an image shows.
    /// </summary>
    private const double Unproven = 0.5;

    /// <summary>This much against a benign disease keeps even a finding that names it from establishing it.</summary>
    private const double StrongContradiction = -9;

    /// <summary>The pictures before it are complaints; from it on they are lesions, from the least specific to the most.</summary>
    private const PresentationKind FirstLesion = PresentationKind.DiscDeposit;

    /// <summary>Age alone lists no diagnosis.</summary>
    private const string AgeGroup = "age";

    /// <summary>
    /// Whether the diagnosis would be likely if, of all that speaks against it, only its answering tests counted. So a finding
    /// that speaks for something else can never help to close a danger.
    /// </summary>
    public bool IsLikelyAgainst(IEnumerable<DangerAnswer> answers)
    {
        HashSet<string> tests = [.. answers.SelectMany(answer => answer.Basis.Keys)];
        double weight = PreTestWeight + Rows
            .Where(row => row.Counted && (row.Row.Weight > 0 || row.Keys.All(tests.Contains)))
            .Sum(row => row.Row.Weight);
        return weight >= LikelyFrom;
    }

    public static WeighedDiagnosis Weigh(
        string rule,
        DiagnosisProfile profile,
        IEnumerable<Evidence> evidence,
        IEnumerable<Presentation> pictures,
        IEnumerable<CareSettingFact> settings,
        IEnumerable<Suspicion> suspicions)
    {
        Suspicion[] raisers = [.. suspicions.Where(suspicion => suspicion.Diagnosis == profile.Diagnosis)];
        ImmutableArray<WeighedRow> rows = Collect(profile, evidence);
        double? preTest = PreTest(profile, pictures, settings.Select(fact => fact.Setting).FirstOrDefault()) ?? PreTest(profile, raisers);
        double start = preTest ?? DiagnosisProfile.UnlistedWeight;
        double against = rows.Where(row => row.Counted && row.Row.Weight < 0).Sum(row => row.Row.Weight);
        double support = rows.Where(row => row.Counted && row.Row.Weight > 0).Sum(row => row.Row.Weight);
        bool isPrerequisiteMissing = LacksPrerequisite(profile, rows);
        double weight = Math.Round(start + against + (isPrerequisiteMissing ? support * Unproven : support), 1);
        bool listed = preTest.HasValue || raisers.Length > 0 || rows.Any(row => Lists(profile, row.Row));
        Basis basis = Basis.OfKeys(rows.Where(row => row.Counted && row.Row.Weight > 0).SelectMany(row => row.Keys));
        return new WeighedDiagnosis(rule, basis)
        {
            Diagnosis = profile.Diagnosis,
            IsDangerous = profile.IsDangerous,
            IsInfection = profile.IsInfection,
            IsListed = listed,
            Likelihood = Judge(profile, rows, weight, against, isPrerequisiteMissing),
            Weight = weight,
            PreTestWeight = start,
            IsPrerequisiteMissing = isPrerequisiteMissing,
            Rows = rows,
        };
    }

    /// <summary>
    /// Of complaints the heaviest speaks. A lesion that an image shows says more than a complaint: of a benign diagnosis the
    /// most specific lesion then speaks alone, while a danger keeps the heaviest, so that no further finding makes it start
    /// lower.
    /// </summary>
    private static double? PreTest(DiagnosisProfile profile, IEnumerable<Presentation> pictures, CareSetting setting)
    {
        return pictures
            .Select(picture => (
                Lesion: profile.IsDangerous || picture.Kind < FirstLesion ? default : picture.Kind,
                Weight: profile.PreTestWeight(picture.Kind, setting)))
            .Where(listed => listed.Weight.HasValue)
            .DefaultIfEmpty()
            .Max()
            .Weight;
    }

    /// <summary>A danger that no picture lists starts from the most likely criterion that raises it.</summary>
    private static double? PreTest(DiagnosisProfile profile, Suspicion[] raisers) =>
        raisers.Select(raiser => profile.PreTestWeight(raiser.Rule)).Max();

    private static ImmutableArray<WeighedRow> Collect(DiagnosisProfile profile, IEnumerable<Evidence> evidence)
    {
        // Most findings say nothing of most diagnoses, and this runs for each diagnosis of each case.
        List<(EvidenceRow Row, Evidence Item)> pairs = [];
        foreach (Evidence item in evidence)
        {
            foreach (EvidenceRow row in profile.RowsOf(item.Rule))
            {
                pairs.Add((row, item));
            }
        }

        if (pairs.Count == 0)
        {
            return [];
        }

        WeighedRow[] heaviestFirst =
        [
            .. pairs
                .GroupBy(pair => pair.Row.Id, StringComparer.Ordinal)
                .Select(group => new WeighedRow(
                    group.First().Row, group.Min(pair => pair.Item.Rule)!, Keys(group.Select(pair => pair.Item.Basis)), Counted: false))
                .OrderByDescending(row => Math.Abs(row.Row.Weight)).ThenBy(row => row.Row.Id, StringComparer.Ordinal),
        ];
        HashSet<(string Group, bool IsFor)> counted = [];
        return [.. heaviestFirst.Select(row => row with { Counted = counted.Add((row.Row.Group, row.Row.Weight > 0)) })];
    }

    private static ImmutableArray<string> Keys(IEnumerable<Basis> bases)
    {
        string[] keys = [.. bases.SelectMany(basis => basis.Keys)];
        return keys.Length < 2 ? [.. keys] : [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Outside its pictures a benign diagnosis is listed by a finding that it rests on, a danger by any sign of it.</summary>
    private static bool Lists(DiagnosisProfile profile, EvidenceRow row) => row.Gate switch
    {
        Gate.Establishes or Gate.Prerequisite => true,
        Gate.None => profile.IsDangerous && !profile.HasPrerequisite && row.Weight > 0 && row.Group != AgeGroup,
        _ => false,
    };

    private static Likelihood Judge(
        DiagnosisProfile profile, ImmutableArray<WeighedRow> rows, double weight, double against, bool isPrerequisiteMissing)
    {
        bool Has(Gate gate) => rows.Any(row => row.Row.Gate == gate);

        // A danger is never excluded by a finding that a named one contradicts; a benign name gives way to what excludes it.
        bool established = Has(Gate.Establishes)
            && (profile.IsDangerous || against > StrongContradiction);
        if (Has(Gate.Excludes) && !(profile.IsDangerous && established))
        {
            return Likelihood.Excluded;
        }

        if (established)
        {
            return Likelihood.Established;
        }

        return weight switch
        {
            >= UnlikelyBelow when isPrerequisiteMissing => Likelihood.Possible,
            >= VeryLikelyFrom => Likelihood.VeryLikely,
            >= LikelyFrom => Likelihood.Likely,
            < UnlikelyBelow => Likelihood.Unlikely,
            _ => Likelihood.Possible,
        };
    }

    private static bool LacksPrerequisite(DiagnosisProfile profile, ImmutableArray<WeighedRow> rows) =>
        profile.HasPrerequisite && !rows.Any(row => row.Row.Gate is Gate.Prerequisite or Gate.Establishes);
}
