using CsCheck;

namespace Apatite.Conformance.Tests.Properties;

public enum Kind
{
    Match,
    Anonymous,
    Exists,
    Not,
    Collect,
    CollectOrdered,
    GroupBy,
    Query,
}

/// <summary>A condition: which template, with which earlier alias (if it joins) and which constant.</summary>
public sealed record ConditionSpec(int Template, int Alias, int Constant);

/// <summary>A pattern; numbers are taken modulo what there is.</summary>
public sealed record ElementSpec(Kind Kind, int Type, ConditionSpec[] Conditions, int After, bool Having);

public sealed record RuleSpec(int Level, ElementSpec[] Elements);

public sealed record FactSpec(bool IsP, int A, int B, int C, int Colour);

public sealed record CaseSpec(RuleSpec[] Rules, FactSpec[] Facts, int Shuffle);

/// <summary>Makes random rule sets and facts.</summary>
internal static class Specs
{
    internal static readonly Gen<CaseSpec> Cases =
        from rules in Gen.Select(Gen.Int[1, 3], Elements.Array[1, 4], (level, elements) => new RuleSpec(level, elements)).Array[1, 6]
        from facts in Gen.Select(
            Gen.Bool, Gen.Int[0, 3], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[0, 2],
            (p, a, b, c, colour) => new FactSpec(p, a, b, c, colour)).Array[0, 9]
        from shuffle in Gen.Int[0, 1000]
        select new CaseSpec(rules, facts, shuffle);

    private static Gen<ElementSpec> Elements =>
        from kind in Gen.Frequency(
            (5, Gen.Const(Kind.Match)), (6, Gen.Int[1, (int)Kind.Query].Select(i => (Kind)i)))
        from type in Gen.Int[0, 5]
        from conditions in Gen.Select(
            Gen.Int[0, Templates.Count - 1], Gen.Int[0, 3], Gen.Int[0, 4],
            (template, alias, constant) => new ConditionSpec(template, alias, constant)).Array[0, 3]
        from after in Gen.Int[0, 3]
        from having in Gen.Frequency((6, Gen.Const(false)), (1, Gen.Const(true)))
        select new ElementSpec(kind, type, conditions, after, having);
}
