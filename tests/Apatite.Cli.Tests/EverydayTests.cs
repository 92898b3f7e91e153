using System.Text;
using Apatite.Cli.Evaluate;
using Apatite.EverydayPatients;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Cli.Tests;

/// <summary>How often patients are alarmed who have nothing dangerous: the table of the document is what is counted.</summary>
public class EverydayTests
{
    private const int Seed = 1, Each = 200;

    private const string Document = "docs/everyday-patients.md", Begin = "<!-- counted -->\n\n", End = "\n<!-- end of what is counted -->";

    private static readonly Lazy<BurdenReport> Counted = new(() => EvaluateCommand.Burden(Everyday.Draw(Seed, Each)
        .Select(patient => new EverydayCase(patient.Profile, Encoding.UTF8.GetBytes(patient.ToJson())))));

    /// <summary>A criterion that is too broad shows here first: it alarms those who have nothing.</summary>
    [Fact]
    public void Few_everyday_patients_are_alarmed()
    {
        Assert.InRange(Counted.Value.Immediate, 0, 0.5);
        Assert.InRange(Counted.Value.SameDay, 0, 3);
        Assert.InRange(Counted.Value.WorstSameDay, 0, 10);
        Assert.InRange(Counted.Value.Invasive, 0, 0.1);
    }

    [Fact]
    public void Table_of_the_document_is_what_is_counted()
    {
        StringBuilder table = new();
        using StringWriter output = new(table) { NewLine = "\n" };
        Counted.Value.Write(output);

        string document = File.ReadAllText(Repository.PathOf(Document)).ReplaceLineEndings("\n");
        string before = document[..(document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)];
        string after = document[document.IndexOf(End, StringComparison.Ordinal)..];
        Repository.HoldsDocument(Document, before + table + after);
    }

    [Fact]
    public async Task Folder_of_everyday_patients_is_counted()
    {
        using Folder folder = new();
        List<string> lines = [EverydayTable.Header];
        foreach (EverydayPatient patient in Everyday.Draw(Seed, 1))
        {
            folder.Write(patient.Id + ".json", patient.ToJson());
            lines.Add(EverydayTable.Line(patient));
        }

        folder.Write(EverydayCase.Table, string.Join('\n', lines) + "\n");
        Outcome outcome = await BuiltProgram.Run("evaluate", folder.Path);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        Assert.Contains("| all profiles, weighted equally | 14 |", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("everyday.tsv", "", "the column file is missing")]
    [InlineData("everyday.tsv", "file\n", "the column profile is missing")]
    [InlineData("everyday.tsv", "file\tprofile\nnowhere.json\t01\n", "no such Bundle")]
    [InlineData("expected.tsv", "file\tdiagnosis\n", "the column earlierStageOf is missing")]
    public async Task Table_that_cannot_be_read_is_rejected_in_one_line(string table, string text, string reason)
    {
        using Folder folder = new();
        folder.Write(table, text);
        Outcome outcome = await BuiltProgram.Run("evaluate", folder.Path);

        Assert.Equal(3, outcome.ExitCode);
        Assert.Contains(reason, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }
}
