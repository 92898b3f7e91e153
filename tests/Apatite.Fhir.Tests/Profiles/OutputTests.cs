using Apatite.Fhir.Tests.Independent;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Fhir.Tests.Profiles;

/// <summary>What the library returns is valid in the eyes of others, and conforms to the profiles that it declares.</summary>
public sealed class OutputTests
{
    [SkippableFact]
    public void every_resource_of_every_sample_is_valid_and_conforms_in_both_languages()
    {
        NodePackages.Require();
        using ServiceProvider services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();
        List<(string Name, string Json)> transactions = [];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.json"))
        {
            Assessment assessment = services.GetRequiredService<IDifferentialAssessor>().Assess(
                services.GetRequiredService<CaseReader>().Read(File.ReadAllBytes(file)));
            foreach (Language language in Language.All)
            {
                string json = new AssessmentFhirWriter { Language = language }.Serialize(assessment);
                Assert.Empty(StrictParsing.Errors(json));
                Assert.Contains(ApatiteProfiles.Assessment, json, StringComparison.Ordinal);
                Assert.Contains(ApatiteProfiles.CandidateDiagnosis, json, StringComparison.Ordinal);
                transactions.Add(($"{Path.GetFileNameWithoutExtension(file)}-{language}", json));
            }
        }

        Assert.Empty(IndependentValidator.Validate(transactions));
    }
}
