using Apatite.Cli.Explain;
using Apatite.Cli.List;
using Apatite.Cli.Usage;
using Apatite.Model;
using Apatite.Rules.Describing;
using Microsoft.Extensions.DependencyInjection;
using Snapshooter.Xunit;

namespace Apatite.Cli.Tests;

public class ExplainTests
{
    private static readonly IKnowledgeDescriptor Knowledge =
        new ServiceCollection().AddApatiteRules().BuildServiceProvider().GetRequiredService<IKnowledgeDescriptor>();

    [Theory]
    [InlineData("RCT-CT-01", "en")]
    [InlineData("RCT-CT-01", "fr")]
    [InlineData("superior-longus-colli-calcification-on-ct", "en")]
    [InlineData("airway-threat", "fr")]
    public void explanation(string id, string language) =>
        Snapshot.Match(Explained(id, Language.Parse(language)), $"explain-{id}-{language}");

    [Fact]
    public void diagnosis_says_what_answers_its_danger_where_it_starts_what_it_asks_for_and_its_rows_by_weight()
    {
        string[] lines = Explained("retropharyngeal-abscess", Language.English).Split('\n');

        Assert.Contains("  Must not be missed: once a criterion raises it, it stays open until a named test has answered it.", lines);
        string[] headings = [.. lines.Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] is not (' ' or '-')).Skip(1)];
        Assert.Equal(
            ["  What answers the danger", "  Starts from, by picture (share assumed for ranking, no prevalence)", "  Asks for, when the record does not say", "  Speaks for it", "  Speaks against it"],
            headings);
        DiagnosisDescription abscess = Knowledge.Diagnoses.Single(each => each.Diagnosis == Diagnosis.RetropharyngealAbscess);
        Assert.Equal(
            abscess.Evidence.Where(row => row.IsSupporting).Concat(abscess.Evidence.Where(row => !row.IsSupporting).Reverse()).Select(row => row.Id),
            lines.Where(line => line.StartsWith("  - RPA-", StringComparison.Ordinal)).Select(line => line.Split(' ')[3]));
        Assert.Contains("  - Contrast-enhanced CT or MRI of the neck from C1 to C6 without retropharyngeal or prevertebral fluid", lines);
        Assert.Contains(lines, line => line.StartsWith("  - neck-swallowing-adult: 8 %, -10.6 dB", StringComparison.Ordinal));
    }

    [Fact]
    public void every_id_is_explained_in_both_languages()
    {
        string[] ids =
        [
            .. Knowledge.Evidence.Select(row => row.Id), .. Knowledge.Diagnoses.Select(each => each.Diagnosis.Id),
            .. Knowledge.Rules.Select(rule => rule.Name), .. Knowledge.Codes.Select(code => code.Code),
        ];
        Assert.True(ids.Length > 700, $"{ids.Length}");
        Assert.All(ids, id =>
        {
            string english = Explained(id, Language.English);
            Assert.StartsWith($"{id} - ", english, StringComparison.Ordinal);
            Assert.NotEqual(english, Explained(id, Language.French));
        });
    }

    [Fact]
    public void id_is_found_whatever_its_case() => Assert.Equal(Explained("RCT-CT-01", Language.English), Explained("rct-ct-01", Language.English));

    [Fact]
    public void unknown_id_is_bad_usage_and_asks_for_near_ones()
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        Assert.Equal(ExitCode.BadUsage, ExplainCommand.Print(Knowledge, "retropharyngeal-absces", Language.English, output, errors));
        Assert.Empty(output.ToString());
        Assert.Equal(
            "error: 'retropharyngeal-absces' is no id of a row, a diagnosis, a rule or a code (did you mean retropharyngeal-abscess?)",
            errors.ToString().TrimEnd());
    }

    [Fact]
    public async Task whole_knowledge_is_printed_for_review()
    {
        Outcome printed = await BuiltProgram.Run("list", "knowledge");

        Assert.Equal((0, ""), (printed.ExitCode, printed.Errors));
        Assert.All(Knowledge.Evidence, row => Assert.Single(printed.OutputLines, line => line.StartsWith($"| {row.Id} | ", StringComparison.Ordinal)));
        Assert.All(Knowledge.Diagnoses, each => Assert.Contains($"### {each.Diagnosis.Display(Language.English)}", printed.OutputLines));
        Assert.All(Knowledge.Codes, code => Assert.Contains(printed.OutputLines, line => line.StartsWith($"| `{code.Code}` | ", StringComparison.Ordinal) && line.Contains(code.Text.In(Language.French), StringComparison.Ordinal)));
        Assert.Contains("- Contrast-enhanced CT or MRI of the neck from C1 to C6 without rim enhancement, gas or suppurative node", printed.OutputLines);
        Assert.Contains(printed.OutputLines, line => line.StartsWith("| RCT-CT-01 | ", StringComparison.Ordinal) && line.Contains(" | 15.0 (strong, *establishes*) | ", StringComparison.Ordinal));
    }

    [Fact]
    public void every_kind_of_id_is_listed_with_words()
    {
        Assert.All(TermList.All, list =>
        {
            Term[] terms = [.. list.Of(Knowledge, Language.French)];
            Assert.NotEmpty(terms);
            Assert.Equal(terms.Length, terms.Select(term => term.Id).Distinct().Count());
            Assert.All(terms, term => Assert.False(string.IsNullOrWhiteSpace(term.Words), term.Id));
        });
        Assert.Contains(new Term("crp", "CRP", string.Join(", ", Units.Of(LabTest.Crp))), TermList.All.Single(list => list.Name == "labs").Of(Knowledge, Language.French));
    }

    [Fact]
    public async Task Program_ExplainsAndLists()
    {
        Outcome explained = await BuiltProgram.Run("explain", "RCT-CT-01");
        Outcome listed = await BuiltProgram.Run("list", "symptoms", "--lang", "fr");

        Assert.Equal((0, ""), (explained.ExitCode, explained.Errors));
        Assert.Equal(Explained("RCT-CT-01", Language.English), explained.Output);
        Assert.Equal((0, ""), (listed.ExitCode, listed.Errors));
        Assert.Contains(listed.OutputLines, line => line.StartsWith("neck-stiffness ", StringComparison.Ordinal) && line.EndsWith("Raideur cervicale", StringComparison.Ordinal));
    }

    private static string Explained(string id, Language language)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter errors = new();
        Assert.Equal(ExitCode.Done, ExplainCommand.Print(Knowledge, id, language, output, errors));
        Assert.Empty(errors.ToString());
        return output.ToString();
    }
}
