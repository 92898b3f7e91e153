using System.Collections.Immutable;
using Apatite.Hospital;
using Apatite.Model.Fhir;
using Apatite.Rules;
using Apatite.Rules.Extending;
using Apatite.Testing;
using Microsoft.Extensions.DependencyInjection;

ImmutableArray<KnowledgeConflict> conflicts = ApatiteExtension.Check(StElsewhere.Assembly);
foreach (KnowledgeConflict conflict in conflicts)
{
    Console.WriteLine(conflict);
}

Console.WriteLine($"{conflicts.Length} conflicts");
using ServiceProvider services = new ServiceCollection().AddApatiteRules(options => options.Add(StElsewhere.Assembly)).BuildServiceProvider();
services.GetRequiredService<IDifferentialAssessor>().Assess(SampleCase.Seed2.ToBundle(), services.GetRequiredService<CaseReader>()).Should().Advise("st-elsewhere-neck-clinic");
