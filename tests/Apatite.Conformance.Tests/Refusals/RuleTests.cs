using Apatite.Conformance.Tests.Refusals.Rules;
using Apatite.Rules;
using Apatite.Rules.Inference;

namespace Apatite.Conformance.Tests.Refusals;

/// <summary>
/// A rule that NRules would misread, or that does more than conclude, does not load, whichever engine is to run it; the message says which,
/// where and why.
/// </summary>
public sealed class RuleTests
{
    private const string Classes = "Apatite.Conformance.Tests.Refusals.Rules.";

    [Theory]
    [InlineData(typeof(UnusedAlias), "unused alias", "other", "without alias")]
    [InlineData(typeof(UsedBeforeBound), "used before bound", "other", "before it is bound")]
    [InlineData(typeof(OwnAlias), "own alias", "part", "before it is bound")]
    [InlineData(typeof(NeverBound), "never bound", "other", "no alias of this rule")]
    [InlineData(typeof(BoundTwice), Classes + "BoundTwice", "part", "Duplicate declarations")]
    [InlineData(typeof(CapturedNamesake), Classes + "CapturedNamesake", "Int32", "not defined")]
    [InlineData(typeof(UpperCaseAlias), "upper case alias", "Size", "lower case")]
    [InlineData(typeof(NoAlias), Classes + "NoAlias", "alias", "Invalid pattern alias")]
    [InlineData(typeof(ReadsAliasOutside), Classes + "ReadsAliasOutside", "Define", "NullReferenceException")]
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
    [InlineData(typeof(SortsByHolder), "sorts by what has no order", "Holder", "not IComparable")]
    public void Conditions_that_NRules_confuses_are_refused(Type rule, string name, string member, string reason)
        => AssertRefused(rule, name, member, reason);

    [Theory]
    [InlineData(typeof(UsesDo), "do", "Then", "more than Yield")]
    [InlineData(typeof(UsesTwoLambdas), "two lambdas", "Then", "more than Yield")]
    [InlineData(typeof(UsesFilter), "filter", "Filter", "fire again")]
    [InlineData(typeof(UsesDependency), "dependency", "Dependency", "facts alone")]
    [InlineData(typeof(FiresOnce), "fires once", "NonRepeatable", "when it fires")]
    [InlineData(typeof(UsesOr), "or", "Or", "a rule for each")]
    [InlineData(typeof(UsesSelect), "select", "Project", "collect the facts")]
    [InlineData(typeof(UsesLookup), "lookup", "ToLookup", "GroupBy")]
    [InlineData(typeof(UsesAll), "all", "All", "say Not")]
    [InlineData(typeof(UsesLet), "let", "Let", "static method")]
    [InlineData(typeof(UsesFrom), "from", "From", "match the facts")]
    public void What_only_a_session_can_do_is_refused(Type rule, string name, string member, string reason)
        => AssertRefused(rule, name, member, reason);

    [Theory]
    [InlineData(typeof(NoPattern), Classes + "NoPattern", "NoPattern", "Define failed")]
    [InlineData(typeof(NoConclusion), Classes + "NoConclusion", "NoConclusion", "Define failed")]
    [InlineData(typeof(YieldsStruct), Classes + "YieldsStruct", "Dot", "InvalidOperationException")]
    [InlineData(typeof(HavingFirst), Classes + "HavingFirst", "HAVING", "existing rule patterns")]
    [InlineData(typeof(OpenClass), Classes + "OpenClass", "OpenClass", "not sealed")]
    [InlineData(typeof(NeedsArgument), Classes + "NeedsArgument", "NeedsArgument", "no public parameterless constructor")]
    [InlineData(typeof(Nested), "Apatite.Conformance.Tests.Refusals.RuleTests+Nested", "Nested", "nested")]
    [InlineData(typeof(CallsOutside), Classes + "CallsOutside", "constructor", "InvalidOperationException")]
    [InlineData(typeof(string), "System.String", "String", "not derived from Rule")]
    public void Rules_that_are_not_whole_are_refused(Type rule, string name, string member, string reason)
        => AssertRefused(rule, name, member, reason);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_rule_need_not_be_public(bool compiled) => Assert.Single(Load(compiled, typeof(HiddenClass)).Rules);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void All_wrong_rules_are_named_together(bool compiled)
    {
        InferenceException e = Assert.Throws<InferenceException>(() => Load(compiled, typeof(UsesIs), typeof(UnusedAlias)));
        Assert.Contains("'is'", e.Message, StringComparison.Ordinal);
        Assert.Contains("unused alias", e.Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(Type rule, string name, string member, string reason)
    {
        foreach (bool compiled in (bool[])[false, true])
        {
            InferenceException e = Assert.Throws<InferenceException>(() => Load(compiled, rule));
            Assert.Equal(name, e.RuleName);
            Assert.Contains(name, e.Message, StringComparison.Ordinal);
            Assert.Contains(member, e.Message, StringComparison.Ordinal);
            Assert.Contains(reason, e.Message, StringComparison.Ordinal);
        }
    }

    private static IInferenceEngine Load(bool compiled, params Type[] rules)
        => InferenceEngineFactory.Create(rules, new InferenceOptions { Compiled = compiled });

    public sealed class Nested : Rule
    {
        public override void Define()
        {
            When().Exists<Part>();
            Then().Yield(ctx => new Made(ctx.Rule.Name, "x"));
        }
    }
}
