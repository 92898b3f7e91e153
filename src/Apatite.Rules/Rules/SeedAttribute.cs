namespace Apatite.Rules.Rules;

/// <summary>The seed statements that a rule turns into behaviour; <c>docs/seed-traceability.md</c> is made from it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class SeedAttribute(params string[] statements) : TagAttribute(Prefix + string.Join(' ', statements))
{
    public const string Prefix = "seed:";
}
