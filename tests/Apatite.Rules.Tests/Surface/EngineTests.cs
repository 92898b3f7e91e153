using Apatite.Model;
using Microsoft.Extensions.DependencyInjection;
using NRules;

namespace Apatite.Rules.Tests.Surface;

/// <summary>NRules runs the rules unless the host asks for compiled ones, and both can be reached.</summary>
public sealed class EngineTests
{
    [Fact]
    public void NRules_runs_the_rules_by_default_as_its_events_show()
    {
        List<string> fired = [];
        ISessionFactory? factory = null;
        using ServiceProvider services = Services(options => options.ConfigureSessionFactory(made =>
        {
            factory = made;
            made.Events.RuleFiredEvent += (_, e) => fired.Add(e.Rule.Name);
        }));
        Assessment assessment = Assess(services);

        Assert.Equal("nrules", assessment.Engine);
        Assert.Equal(assessment.Trace.Select(step => step.Rule).Distinct().Order(StringComparer.Ordinal), fired.Distinct().Order(StringComparer.Ordinal));
        Assert.NotEmpty(fired);
        Assert.NotEmpty(factory!.GetSchema().Nodes);
    }

    [Fact]
    public void Compiled_rules_are_one_option_away_and_make_no_session()
    {
        bool hasSession = false;
        using ServiceProvider services = Services(options => options.UseCompiledRules().ConfigureSessionFactory(_ => hasSession = true));

        Assert.Equal("compiled", Assess(services).Engine);
        Assert.False(hasSession);
    }

    [Fact]
    public void The_rules_run_in_a_session_of_the_callers_own()
    {
        using ServiceProvider services = Services(_ => { });
        RuleBase rules = services.GetRequiredService<RuleBase>();
        ISession session = new RuleCompiler().Compile(rules.Definitions).CreateSession();
        session.InsertAll(rules.FactsOf(Library.ReadSample("seed-2")));
        session.Fire();

        Assert.Equal(
            Assess(services).Trace.Where(step => step.Yielded == nameof(Evidence)).Select(step => step.Rule).Order(StringComparer.Ordinal),
            session.Query<Evidence>().AsEnumerable().Select(evidence => evidence.Rule).Order(StringComparer.Ordinal));
        Assert.All(rules.Definitions, rule => Assert.False(((Type)rule.Properties["Fluent::ClrType"]!).IsPublic, rule.Name));
    }

    private static ServiceProvider Services(Action<ApatiteRulesOptions> configure) =>
        new ServiceCollection().AddApatiteRules(configure).BuildServiceProvider();

    private static Assessment Assess(ServiceProvider services) =>
        services.GetRequiredService<IDifferentialAssessor>().Assess(Library.ReadSample("seed-2"), new AssessmentOptions { Trace = true });
}
