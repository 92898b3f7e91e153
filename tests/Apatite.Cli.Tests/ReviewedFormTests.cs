using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Cli.Tests;

/// <summary>
/// What the clinical review expects of each patient that it names: the dangers that are open and how soon, those that are not, what is
/// advised and what is not (<c>Reviewed/README.md</c>).
/// </summary>
public sealed class ReviewedFormTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Reviewed");

    private static readonly ServiceProvider Services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();

    public static TheoryData<string, string, string, string, string> Expected => Rows("reviewed-forms.tsv");

    public static TheoryData<string, string, string, string, string> Others => Rows("other-forms.tsv");

    public static TheoryData<string, string, string, string, string> Missed => Rows("known-misses.tsv");

    [Theory]
    [MemberData(nameof(Expected))]
    public void patient_is_as_the_review_expects(string name, string open, string closed, string advice, string notAdvised) =>
        Assert.Equal("", string.Join('\n', Faults(name, open, closed, advice, notAdvised)));

    /// <summary>The other forms of the review: what a careful doctor expects of them, written before they were run.</summary>
    [Theory]
    [MemberData(nameof(Others))]
    public void other_patient_is_as_a_doctor_expects(string name, string open, string closed, string advice, string notAdvised) =>
        Assert.Equal("", string.Join('\n', Faults(name, open, closed, advice, notAdvised)));

    /// <summary>A row that passes belongs into the other table.</summary>
    [Theory]
    [MemberData(nameof(Missed))]
    public void known_miss_is_still_one(string name, string open, string closed, string advice, string notAdvised) =>
        Assert.NotEmpty(Faults(name, open, closed, advice, notAdvised));

    private static List<string> Faults(string name, string open, string closed, string advice, string notAdvised)
    {
        Assessment assessment = Services.GetRequiredService<IDifferentialAssessor>().Assess(Read(name));
        string[] expected = Items(open);
        return
        [
            .. expected.Where(danger => !IsOpen(assessment, danger)).Select(danger => $"{danger} is {StateOf(assessment, danger)}"),
            .. assessment.Differential
                .Where(entry => entry.IsOpenDanger && (Items(closed).Contains(entry.Diagnosis.Id)
                    || (closed == "*" && !expected.Any(danger => NameOf(danger) == entry.Diagnosis.Id))))
                .Select(entry => $"{StateOf(assessment, entry.Diagnosis.Id)} is open"),
            .. Items(advice).Where(item => !item.Split(" / ").Any(code => IsAdvised(assessment, code))).Select(item => $"{item} is not advised"),
            .. Items(notAdvised).Where(code => IsAdvised(assessment, code)).Select(code => $"{code} is advised"),
        ];
    }

    /// <summary>A diagnosis, with the state that it must have after a <c>=</c> and the urgency after an <c>@</c>.</summary>
    private static bool IsOpen(Assessment assessment, string danger)
    {
        string[] parts = danger.Split('@');
        string[] named = parts[0].Split('=');
        DifferentialEntry? entry = assessment.Differential.SingleOrDefault(entry => entry.Diagnosis.Id == named[0]);
        return entry is { IsOpenDanger: true }
            && (named.Length == 1 || entry.Danger == Enum.Parse<DangerState>(named[1], ignoreCase: true))
            && (parts.Length == 1 || entry.Urgency == Enum.Parse<Urgency>(parts[1]));
    }

    /// <summary>
    /// A code, with the priority that it must have after an <c>@</c>; with an exclamation mark it is only meant where no caution stands beside it.
    /// </summary>
    private static bool IsAdvised(Assessment assessment, string code)
    {
        string[] parts = code.Split('@', '!');
        return assessment.Recommendations.Any(item => item.Code.Id == parts[0]
            && (!code.Contains('@', StringComparison.Ordinal) || item.Priority == Enum.Parse<RecommendationPriority>(parts[1]))
            && (!code.EndsWith('!') || item.Cautions.IsEmpty));
    }

    private static string StateOf(Assessment assessment, string danger) =>
        assessment.Differential.SingleOrDefault(entry => entry.Diagnosis.Id == NameOf(danger)) is { } entry
            ? $"{entry.Diagnosis.Id} {entry.Danger} {entry.Urgency} ({string.Join(", ", entry.DangerBecause.Select(reason => reason.Criterion ?? reason.In(Language.English)))})"
            : "not listed";

    private static string NameOf(string danger) => danger.Split('=', '@')[0];

    private static string[] Items(string cell) => cell.Split(", ", StringSplitOptions.RemoveEmptyEntries);

    private static TheoryData<string, string, string, string, string> Rows(string table)
    {
        TheoryData<string, string, string, string, string> rows = [];
        foreach (string[] row in File.ReadLines(Path.Combine(Folder, table)).Skip(1).Select(line => line.Split('\t')))
        {
            rows.Add(row[0], row[2], row[3], row[4], row[5]);
        }

        return rows;
    }

    private static ClinicalCase Read(string name)
    {
        string form = Path.Combine(Folder, "forms", name + ".yaml");
        return File.Exists(form)
            ? NewCaseTests.Read(File.ReadAllText(form))
            : new CaseReader().Read(File.ReadAllBytes(Path.Combine(Folder, "dated", name + ".json")));
    }
}
