using System.Text;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Reporting.Tests;

/// <summary>Assessments to write: of the sample cases, and of Bundles that a test makes.</summary>
internal static class Cases
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "cases");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static Assessment Sample(string name, bool trace = false) => Assess(File.ReadAllBytes(Path.Combine(Folder, name + ".json")), trace);

    public static Assessment Read(string file) => Assess(File.ReadAllBytes(file), trace: false);

    /// <summary>Assesses a Bundle of resources in JSON.</summary>
    public static Assessment Bundle(params string[] resources) =>
        Entries([.. resources.Select(resource => $$"""{ "resource": {{resource}} }""")]);

    /// <summary>Assesses a Bundle of entries in JSON.</summary>
    public static Assessment Entries(params string[] entries) => Assess(
        Encoding.UTF8.GetBytes($$"""{ "resourceType": "Bundle", "type": "collection", "entry": [ {{string.Join(", ", entries)}} ] }"""), trace: true);

    /// <summary>Assesses facts that did not come from FHIR.</summary>
    public static Assessment Facts(IEnumerable<Fact> facts, DateTimeOffset? asOf = null) =>
        Services.GetRequiredService<IDifferentialAssessor>().Assess(ClinicalCase.FromFacts(facts, asOf));

    private static Assessment Assess(byte[] bundle, bool trace) => Services.GetRequiredService<IDifferentialAssessor>().Assess(
        Services.GetRequiredService<CaseReader>().Read(bundle), new AssessmentOptions { Trace = trace });
}
