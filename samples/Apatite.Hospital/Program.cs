using Apatite.Hospital;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

// Says what St. Elsewhere adds to the report of a case: the lines that its extension takes away and those that it brings.
string record = File.ReadAllText(args is [var path] ? path : Path.Combine(AppContext.BaseDirectory, "cases/seed-2.json"));
string[] before = Report(new ServiceCollection().AddApatiteRules());
string[] after = Report(new ServiceCollection().AddApatiteRules(options => options.Add(StElsewhere.Assembly)));
foreach (string line in before.Except(after))
{
    Console.WriteLine($"- {line}");
}

foreach (string line in after.Except(before))
{
    Console.WriteLine($"+ {line}");
}

string[] Report(IServiceCollection services)
{
    using ServiceProvider provider = services.BuildServiceProvider();
    ClinicalCase patient = provider.GetRequiredService<CaseReader>().Read(record);
    return new TextReportWriter().Serialize(provider.GetRequiredService<IDifferentialAssessor>().Assess(patient)).Split('\n');
}
