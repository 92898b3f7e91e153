// What the example rule speaks of. It is loaded, and must warn of the reading for which an alarm is on.
global using NRules.Fluent.Dsl;
using Apatite.Engine;
using Apatite.Engine.Loading;
using Apatite.Rules.Example;
using NRules.Fluent;

CompiledRuleSet rules = CompiledRuleSet.Load([new RuleDefinitionFactory().Create(new HighReadingWithAlarm())]);
RunResult result = rules.Run([new Reading("r1", Gauge.Inlet, 12), new Reading("r2", Gauge.Inlet, 9), new Alarm(Gauge.Inlet, IsOn: true)]);
if (result.Yielded is not [Warning { Reading: "r1" }])
{
    throw new InvalidOperationException("The example rule did not find its reading.");
}

namespace Apatite.Rules.Example
{
    internal enum Gauge { Inlet, Outlet }

    internal sealed record Reading(string Id, Gauge Gauge, double Value);

    internal sealed record Alarm(Gauge Gauge, bool IsOn);

    internal sealed record Repair(Gauge Gauge);

    internal sealed record Warning(string Rule, string Reading);
}
