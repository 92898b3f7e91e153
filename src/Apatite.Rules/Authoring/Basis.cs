using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules.Authoring;

/// <summary>
/// What a derived fact rests on: the input resources, and the rules in between. Equal when both are, so that two matches of
/// one rule never collapse into one fact.
/// </summary>
public readonly record struct Basis
{
    private readonly string? references;
    private readonly string? rules;

    private Basis(string? references, string? rules)
    {
        this.references = references;
        this.rules = rules;
    }

    private Basis(IEnumerable<string> references, IEnumerable<string> rules)
        : this(Join(references), Join(rules))
    {
    }

    /// <summary>The references, each once, in the order in which the rule matched them.</summary>
    public ImmutableArray<string> References => Split(references);

    /// <summary>One fact.</summary>
    /// <param name="fact">The fact.</param>
    public static Basis Of(Fact fact) => new(fact.Reference, null);

    /// <summary>Two facts.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static Basis Of(Fact first, Fact second) => new([first.Reference, second.Reference], []);

    /// <summary>Three facts.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    /// <param name="third">The third.</param>
    public static Basis Of(Fact first, Fact second, Fact third) => new([first.Reference, second.Reference, third.Reference], []);

    /// <summary>Several facts.</summary>
    /// <param name="facts">The facts.</param>
    public static Basis Of(IEnumerable<Fact> facts) => new(facts.Select(fact => fact.Reference).Order(StringComparer.Ordinal), []);

    /// <summary>Input resources by their references.</summary>
    internal static Basis OfReferences(IEnumerable<string> references) => new(references.Order(StringComparer.Ordinal), []);

    /// <summary>What a conclusion rests on, and the conclusion.</summary>
    /// <param name="fact">The fact.</param>
    public static Basis Of(DerivedFact fact) => new(
        fact.Basis.references, fact.Basis.rules is null ? fact.Key : Join(Split(fact.Basis.rules).Append(fact.Key)));

    /// <summary>What several conclusions rest on, and the conclusions.</summary>
    /// <param name="facts">The facts.</param>
    public static Basis Of(IEnumerable<DerivedFact> facts) =>
        new(facts.SelectMany(fact => fact.Basis.References).Order(StringComparer.Ordinal), facts.Select(fact => fact.Key).Order(StringComparer.Ordinal));

    /// <summary>Both.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static Basis Of(Basis first, Basis second) =>
        new(first.References.Concat(second.References), Split(first.rules).Concat(Split(second.rules)));

    /// <summary>Both.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second">The second.</param>
    public static Basis Of(Basis first, Fact second) => Of(first, Of(second));

    /// <summary>Facts that say something about another conclusion: only they are the reason, the conclusion tells them apart.</summary>
    /// <param name="conclusion">The conclusion that the reason speaks of.</param>
    /// <param name="reason">The reason.</param>
    public static Basis Via(DerivedFact conclusion, Basis reason) => new(reason.References, [.. Split(reason.rules), conclusion.Key, .. Split(conclusion.Basis.rules), .. conclusion.Basis.References]);

    /// <summary>A fact that says something about another conclusion.</summary>
    /// <param name="conclusion">The conclusion that the reason speaks of.</param>
    /// <param name="reason">The reason.</param>
    public static Basis Via(DerivedFact conclusion, Fact reason) => Via(conclusion, Of(reason));

    private static string? Join(IEnumerable<string> parts) =>
        string.Join('\n', parts.Distinct(StringComparer.Ordinal)) is { Length: > 0 } joined ? joined : null;

    private static ImmutableArray<string> Split(string? joined) =>
        string.IsNullOrEmpty(joined) ? [] : joined.Contains('\n') ? [.. joined.Split('\n')] : [joined];
}
