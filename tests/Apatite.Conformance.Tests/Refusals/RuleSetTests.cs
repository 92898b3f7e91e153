using Apatite.Conformance.Tests.Refusals.Rules;
using Apatite.Engine;
using Apatite.Engine.Loading;
using Apatite.Rules;
using Apatite.Rules.Inference;

namespace Apatite.Conformance.Tests.Refusals;

/// <summary>Rules that are fine one by one but not together do not load.</summary>
public sealed class RuleSetErrorTests
{
    [Fact]
    public void A_circle_through_types_is_refused_and_printed()
    {
        string message = Refuse(null, typeof(Makes), typeof(MakesAgain), typeof(GoesBack));
        Assert.Contains("'makes again' -(MadeAgain)-> 'goes back'", message, StringComparison.Ordinal);
        Assert.Contains("'goes back' -(Made)-> 'makes again'", message, StringComparison.Ordinal);
        Assert.DoesNotContain("'makes' ", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_reads_its_own_conclusions_is_refused()
        => Assert.Contains(
            "'feeds itself' -(Made)-> 'feeds itself'", Refuse(null, typeof(FeedsItself)), StringComparison.Ordinal);

    [Fact]
    public void Two_rules_of_one_name_are_refused()
        => Assert.Contains("'makes'", Refuse(null, typeof(Makes), typeof(SameName)), StringComparison.Ordinal);

    [Fact]
    public void A_priority_against_the_order_of_types_is_refused()
    {
        string message = Refuse(null, typeof(Makes), typeof(TooEarly));
        Assert.Contains("'too early'", message, StringComparison.Ordinal);
        Assert.Contains("'makes'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reading_what_is_neither_yielded_nor_inserted_is_refused()
        => Assert.Contains(
            "Unheard",
            Refuse(new InferenceOptions { InputTypes = [typeof(Part)] }, typeof(ReadsUnheard)),
            StringComparison.Ordinal);

    [Fact]
    public void Yielding_what_neither_rules_nor_callers_read_is_refused()
        => Assert.Contains(
            "MadeAgain",
            Refuse(new InferenceOptions { OutputTypes = [typeof(Made)] }, typeof(ReadsUnheard)),
            StringComparison.Ordinal);

    [Fact]
    public void Without_declared_inputs_and_outputs_the_report_tells()
    {
        RuleSetReport report = CompiledRuleSet.Load(RuleClasses.Define([typeof(ReadsUnheard), typeof(Makes)])).Report;
        Assert.Equal([typeof(Part), typeof(Unheard)], report.UnyieldedTypes.OrderBy(t => t.Name, StringComparer.Ordinal));
        Assert.Equal([typeof(Made), typeof(MadeAgain)], report.UnreadTypes.OrderBy(t => t.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Declared_inputs_and_outputs_cover_their_subtypes()
    {
        RuleSetReport report = CompiledRuleSet.Load(
            RuleClasses.Define([typeof(ReadsUnheard), typeof(Makes)]),
            new RuleSetOptions { InputTypes = [typeof(Part), typeof(Unheard)], OutputTypes = [typeof(object)] }).Report;
        Assert.Empty(report.UnyieldedTypes);
        Assert.Empty(report.UnreadTypes);
    }

    /// <summary>The message, which both engines give.</summary>
    private static string Refuse(InferenceOptions? options, params Type[] rules)
    {
        options ??= new InferenceOptions();
        string nrules = Assert.Throws<InferenceException>(() => InferenceEngineFactory.Create(rules, options)).Message;
        string compiled = Assert.Throws<InferenceException>(
            () => InferenceEngineFactory.Create(rules, options with { Compiled = true })).Message;
        Assert.Equal(nrules, compiled);
        return nrules;
    }
}
