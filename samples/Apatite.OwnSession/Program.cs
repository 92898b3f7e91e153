using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.OwnSession;
using Apatite.Rules;
using Apatite.Rules.Authoring;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;
using NRules.RuleModel;

// The library's rules and one of ours in an NRules session that we make: it counts what fires and prints what our rule makes of it.
using ServiceProvider services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();
RuleBase rules = services.GetRequiredService<RuleBase>();
IRuleDefinition own = new RuleDefinitionFactory().Create(new EveryAlertIsPaged());

ISession session = new RuleCompiler().Compile([.. rules.Definitions, own]).CreateSession();
int fired = 0;
session.Events.RuleFiredEvent += (_, _) => fired++;

string file = args is [var given] ? given : Path.Combine(AppContext.BaseDirectory, "cases", "seed-2.json");
ClinicalCase clinicalCase = services.GetRequiredService<CaseReader>().Read(File.ReadAllText(file));
session.InsertAll(rules.FactsOf(clinicalCase));
session.Fire();

Console.WriteLine($"{rules.Definitions.Count} rules of the library and 1 of ours; {fired} fired.");
foreach (string code in session.Query<Page>().AsEnumerable().Select(page => page.Alert.Id).Distinct().Order(StringComparer.Ordinal))
{
    Console.WriteLine($"page: {code}");
}

Console.WriteLine($"{session.Query<Evidence>().Count()} findings weigh for or against a diagnosis.");
