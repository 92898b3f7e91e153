using System.Text.Json;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Cli.Tests;

/// <summary>
/// The patients of the clinical review in whom a danger was closed wrongly, or opened again without a word. One that no criterion raises is
/// not raised, and never answered by such a test.
/// </summary>
public class ReviewedDangerTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Reviewed");

    private static readonly ServiceProvider Services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();

    public static TheoryData<string, string, string, string> Expected
    {
        get
        {
            TheoryData<string, string, string, string> rows = [];
            foreach (string[] row in File.ReadLines(Path.Combine(Folder, "expected.tsv")).Skip(1).Select(line => line.Split('\t')))
            {
                rows.Add(row[0], row[1], row[2], row[3]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Expected))]
    public void danger_is_as_the_review_expects_and_says_why(string name, string diagnosis, string danger, string because)
    {
        DifferentialEntry entry = Services.GetRequiredService<IDifferentialAssessor>().Assess(Read(name)).Differential
            .Single(entry => entry.Diagnosis.Id == diagnosis);

        DangerReason[] aboutTests = [.. entry.DangerBecause.Where(reason => reason.Kind != DangerReasonKind.Raised)];

        Assert.Equal(danger, JsonNamingPolicy.KebabCaseLower.ConvertName(entry.Danger.ToString()));
        Assert.Equal(because.Length == 0, aboutTests.Length == 0);
        Assert.Contains(because, string.Join('\n', aboutTests.Select(reason => reason.In(Language.English))), StringComparison.Ordinal);
    }

    private static ClinicalCase Read(string name)
    {
        string form = Path.Combine(Folder, "forms", name + ".yaml");
        return File.Exists(form)
            ? NewCaseTests.Read(File.ReadAllText(form))
            : new CaseReader().Read(File.ReadAllBytes(Path.Combine(Folder, "dated", name + ".json")));
    }
}
