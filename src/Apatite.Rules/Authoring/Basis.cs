using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules.Authoring;

/// <summary>
/// What a derived fact rests on: the input resources, and the rules in between. Equal when both are, so that two matches of
/// one rule never collapse into one fact.
/// </summary>
public readonly record struct Basis
{
    private readonly string? keys;
    private readonly string? rules;

    private Basis(string? keys, string? rules)
    {
        this.keys = keys;
        this.rules = rules;
    }

    private Basis(IEnumerable<string> keys, IEnumerable<string> rules)
        : this(Join(keys), Join(rules))
    {
    }

    /// <summary>The keys of the facts (<see cref="Fact.Key"/>), each once, in the order in which the rule matched them.</summary>
    public ImmutableArray<string> Keys => Split(keys);

    /// <summary>Whether a fact is among those that it rests on.</summary>
    /// <param name="fact">The fact.</param>
    internal bool Holds(Fact fact) => Keys.Contains(fact.Key);

    /// <summary>One fact.</summary>
    /// <param name="fact">The fact.</param>
    public static Basis Of(Fact fact) => new(fact.Key, null);

    /// <summary>Two facts.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static Basis Of(Fact first, Fact second) => new([first.Key, second.Key], []);

    /// <summary>Three facts.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <param name="third">The third.</param>
    public static Basis Of(Fact first, Fact second, Fact third) => new([first.Key, second.Key, third.Key], []);

    /// <summary>Several facts.</summary>
    /// <param name="facts">The facts.</param>
    public static Basis Of(IEnumerable<Fact> facts) => new(facts.Select(fact => fact.Key).Order(StringComparer.Ordinal), []);

    /// <summary>Facts by their keys.</summary>
    internal static Basis OfKeys(IEnumerable<string> keys) => new(keys.Order(StringComparer.Ordinal), []);

    /// <summary>What a conclusion rests on, and the conclusion.</summary>
    /// <param name="fact">The fact.</param>
    public static Basis Of(DerivedFact fact) => new(
        fact.Basis.keys, fact.Basis.rules is null ? fact.Key : Join(Split(fact.Basis.rules).Append(fact.Key)));

    /// <summary>What several conclusions rest on, and the conclusions.</summary>
    /// <param name="facts">The facts.</param>
    public static Basis Of(IEnumerable<DerivedFact> facts) =>
        new(facts.SelectMany(fact => fact.Basis.Keys).Order(StringComparer.Ordinal), facts.Select(fact => fact.Key).Order(StringComparer.Ordinal));

    /// <summary>Both.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static Basis Of(Basis first, Basis second) =>
        new(first.Keys.Concat(second.Keys), Split(first.rules).Concat(Split(second.rules)));

    /// <summary>Both.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static Basis Of(Basis first, Fact second) => Of(first, Of(second));

    /// <summary>Facts that say something about another conclusion: only they are the reason, the conclusion tells them apart.</summary>
    /// <param name="conclusion">The conclusion that the reason speaks of.</param>
    /// <param name="reason">The reason.</param>
    public static Basis Via(DerivedFact conclusion, Basis reason) => new(reason.Keys, [.. Split(reason.rules), conclusion.Key, .. Split(conclusion.Basis.rules), .. conclusion.Basis.Keys]);

    /// <summary>A fact that says something about another conclusion.</summary>
    /// <param name="conclusion">The conclusion that the reason speaks of.</param>
    /// <param name="reason">The reason.</param>
    public static Basis Via(DerivedFact conclusion, Fact reason) => Via(conclusion, Of(reason));

    private static string? Join(IEnumerable<string> parts) =>
        string.Join('\n', parts.Distinct(StringComparer.Ordinal)) is { Length: > 0 } joined ? joined : null;

    private static ImmutableArray<string> Split(string? joined) =>
        string.IsNullOrEmpty(joined) ? [] : joined.Contains('\n') ? [.. joined.Split('\n')] : [joined];
}
