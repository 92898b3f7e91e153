using Apatite.Engine.Tests.BadRules;

namespace Apatite.Engine.Tests.Loading;

/// <summary>A rule outside the subset, or one that NRules would misread, does not load; the message says which, where and why.</summary>
public sealed class DefinitionErrorTests
{
    [Theory]
    [InlineData(typeof(UnusedAlias), "unused alias", "other", "without alias")]
    [InlineData(typeof(UsedBeforeBound), "used before bound", "other", "before it is bound")]
    [InlineData(typeof(NeverBound), "never bound", "other", "no alias of this rule")]
    [InlineData(typeof(BoundTwice), "bound twice", "part", "bound twice")]
    [InlineData(typeof(CapturedNamesake), "captured namesake", "part", "has the name of the alias")]
    [InlineData(typeof(NestedNamesake), "nested namesake", "Holder.part", "has the name of the alias")]
    [InlineData(typeof(NoAlias), "no alias at all", "First", "is no alias")]
    [InlineData(typeof(ReadsAliasOutside), "reads an alias outside a lambda", "Define", "NullReferenceException")]
    [InlineData(typeof(AliasInKey), "alias in a key", "part", "does not bind it")]
    public void Traps_of_aliases_are_refused(Type rule, string name, string member, string reason)
        => AssertRefused(rule, name, member, reason);

    [Theory]
    [InlineData(typeof(UsesIs), "is", "Note", "uses 'is'")]
    [InlineData(typeof(UsesCoalesce), "coalesce", "Note", "uses '??'")]
    [InlineData(typeof(UsesIndexer), "indexer", "Parts", "uses an indexer")]
    [InlineData(typeof(UsesArrayIndex), "array index", "Sizes", "uses an indexer")]
    [InlineData(typeof(ReadsOffCall), "member of a call", "Size", "straight off a call")]
    [InlineData(typeof(ReadsOffNewObject), "member of new", "part", "straight off a call")]
    [InlineData(typeof(OuterInNested), "outer variables in a nested lambda", "item", "inside a nested lambda")]
    public void Conditions_that_NRules_confuses_are_refused(Type rule, string name, string member, string reason)
        => AssertRefused(rule, name, member, reason);

    [Theory]
    [InlineData(typeof(NoPattern), "no pattern", "When", "no pattern")]
    [InlineData(typeof(NoConclusion), "no conclusion", "Then", "no Yield")]
    [InlineData(typeof(YieldsStruct), "yields a struct", "Dot", "struct")]
    [InlineData(typeof(AllOverStruct), "all over a struct", "Dot", "struct")]
    [InlineData(typeof(HavingFirst), "having nothing before it", "Having", "needs a Match")]
    [InlineData(typeof(OpenClass), "open class", "OpenClass", "not sealed")]
    [InlineData(typeof(NeedsArgument), "Apatite.Engine.Tests.BadRules.NeedsArgument", "NeedsArgument", "no public parameterless constructor")]
    [InlineData(typeof(Nested), "Apatite.Engine.Tests.Loading.DefinitionErrorTests+Nested", "Nested", "nested")]
    [InlineData(typeof(CallsOutside), "outside", "constructor", "InvalidOperationException")]
    [InlineData(typeof(string), "System.String", "String", "not derived from Rule")]
    public void Rules_that_are_not_whole_are_refused(Type rule, string name, string member, string reason)
        => AssertRefused(rule, name, member, reason);

    [Fact]
    public void A_rule_need_not_be_public() => Assert.Single(RuleSet.Load([typeof(HiddenClass)]).Rules);

    [Fact]
    public void All_wrong_rules_are_told_at_once()
    {
        RuleDefinitionException e = Assert.Throws<RuleDefinitionException>(() => RuleSet.Load([typeof(UsesIs), typeof(BoundTwice)]));
        Assert.Contains("'is'", e.Message, StringComparison.Ordinal);
        Assert.Contains("bound twice", e.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(Type rule, string name, string member, string reason)
    {
        RuleDefinitionException e = Assert.Throws<RuleDefinitionException>(() => RuleSet.Load([rule]));
        Assert.Equal(name, e.RuleName);
        Assert.Contains($"'{name}'", e.Message, StringComparison.Ordinal);
        Assert.Contains(member, e.Message, StringComparison.Ordinal);
        Assert.Contains(reason, e.Message, StringComparison.Ordinal);
    }

    public sealed class Nested : Rule
    {
        public override void Define()
        {
            When().Exists<Part>();
            Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
        }
    }
}
