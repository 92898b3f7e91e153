using System.Globalization;
using System.Text;
using Apatite.Model;
using Apatite.Rules.Inference;
using Apatite.Rules.Judgements;
using Apatite.Rules.Tests.Shared;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Tests.Boundaries;

/// <summary>
/// <c>Boundaries/boundaries.txt</c> says of every rule which facts make it speak, next to those that no longer do: a bound, a
/// level or a presence that moves shows there as a changed line. It records what the rules do; whether that is right is said
/// by the tests beside it, row by row. Its first line names the rules that it was written with: a newer one is left out here
/// and held by <see cref="NewRuleTests"/> until the table is written again.
/// </summary>
public sealed class BoundaryTable
{
    private const string File = "tests/Apatite.Rules.Tests/Boundaries/boundaries.txt";

    /// <summary>The rules that the table was written with; all of them while it is being written.</summary>
    internal static IReadOnlyList<string> Recorded { get; } = Repository.IsUpdating
        ? [.. Library.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal)]
        : System.IO.File.ReadLines(Repository.PathOf(File)).First().Split(' ');

    // Many thousand runs: compiled rules, which conclude the same, take a tenth of the time.
    private static readonly IInferenceEngine Engine = InferenceEngineFactory.Create(
        Library.Rules.Where(rule => Recorded.Contains(rule.Name)).Select(rule => rule.ClrType),
        new InferenceOptions { Compiled = true }
    );

    [Fact]
    public void table_says_where_every_rule_begins_and_ends() => Repository.HoldsDocument(File, Document());

    [Fact]
    public void every_rule_of_the_table_still_exists() => Assert.Empty(Recorded.Except(Library.Rules.Select(rule => rule.Name)));

    private static string Document()
    {
        StringBuilder text = new();
        text.AppendJoin(' ', Recorded).Append('\n');
        HashSet<string> silent = Speaking([]);
        Probe[] detailed = [.. Probes.Detailed()];
        (Probe Probe, HashSet<string> Keys)[] alone = Try(detailed, []);
        Append(text, "alone", detailed, alone.SelectMany(item => Changes(item.Probe, item.Keys, silent, silent)));
        Dictionary<Fact, HashSet<string>> known = alone
            .GroupBy(item => item.Probe.Fact)
            .ToDictionary(group => group.Key, group => group.First().Keys);
        Probe[] brief = [.. Probes.Short()];
        foreach ((string name, Fact[] facts) in Probes.Contexts())
        {
            HashSet<string> before = Speaking(facts);
            Append(
                text,
                name,
                brief,
                [
                    .. before.Except(silent).Select(key => ("+ " + key, new Probe("by itself", "", facts[0]))),
                    .. Try(brief, facts).SelectMany(item => Changes(item.Probe, item.Keys, before, known[item.Probe.Fact])),
                ]
            );
        }

        return text.ToString();
    }

    private static (Probe Probe, HashSet<string> Keys)[] Try(Probe[] probes, Fact[] beside) =>
        [
            .. probes
                .AsParallel()
                .AsOrdered()
                .Select(probe =>
                    (probe, Speaking([.. beside.Where(fact => !(fact is PatientFact && probe.Fact is PatientFact)), probe.Fact]))
                ),
        ];

    private static HashSet<string> Speaking(Fact[] facts) =>
        [
            .. Engine
                .Infer([.. Library.Knowledge.Profiles, .. facts], trace: false, CancellationToken.None)
                .Yielded.OfType<DerivedFact>()
                .Where(fact => fact is not Hypothesis)
                .Select(Name),
        ];

    /// <summary>What a fact says; where its rule says one thing only, the name of the rule is enough.</summary>
    private static string Name(DerivedFact fact) =>
        fact is AbscessSign or Alert or Caution or DangerAlert or DiseaseForm or MissingInformation or Note ? fact.Rule : fact.Key;

    /// <summary>What the probe adds to what either side says alone, and what it silences.</summary>
    private static IEnumerable<(string Change, Probe Probe)> Changes(
        Probe probe,
        HashSet<string> keys,
        HashSet<string> context,
        HashSet<string> alone
    ) =>
        keys.Except(context)
            .Except(alone)
            .Select(key => ("+ " + key, probe))
            .Concat(context.Union(alone).Except(keys).Select(key => ("- " + key, probe)));

    private static void Append(StringBuilder text, string context, Probe[] tried, IEnumerable<(string Change, Probe Probe)> changes)
    {
        Dictionary<string, string[]> groups = tried
            .GroupBy(probe => probe.Group)
            .ToDictionary(group => group.Key, group => group.Select(probe => probe.Value).Distinct().ToArray());
        text.Append(CultureInfo.InvariantCulture, $"\n{context}\n");
        foreach (var change in changes.GroupBy(item => item.Change).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            IEnumerable<string> probes = change
                .GroupBy(item => item.Probe.Group)
                .Select(group =>
                    $"{group.Key}: {Words([.. group.Select(item => item.Probe.Value).Distinct()], groups.GetValueOrDefault(group.Key, []))}"
                );
            text.Append(CultureInfo.InvariantCulture, $"  {change.Key} <- {string.Join("; ", probes)}\n");
        }
    }

    /// <summary>The values, or what is left out of all, whichever is shorter.</summary>
    private static string Words(string[] values, string[] all)
    {
        string[] others = [.. all.Except(values)];
        string some = Runs(values, all);
        if (all.Length == 0)
        {
            return some;
        }

        string rest = others.Length == 0 && all.Length > 1 ? "all" : $"all but {Runs(others, all)}";
        return rest.Length < some.Length ? rest : some;
    }

    /// <summary>The values, with neighbours among numbers and levels drawn together.</summary>
    private static string Runs(string[] values, string[] all)
    {
        if (all.Length == 0 || !all.All(value => value.Length > 0 && (char.IsAsciiDigit(value[0]) || SpinalLevel.TryParse(value, out _))))
        {
            return string.Join(", ", values);
        }

        List<string> runs = [];
        int[] places = [.. values.Select(value => Array.IndexOf(all, value)).Order()];
        for (int first = 0; first < places.Length;)
        {
            int last = first;
            while (last + 1 < places.Length && places[last + 1] == places[last] + 1)
            {
                last++;
            }

            runs.Add(last > first ? $"{all[places[first]]}..{all[places[last]]}" : all[places[first]]);
            first = last + 1;
        }

        return string.Join(", ", runs);
    }
}
