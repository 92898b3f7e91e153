using System.Text.RegularExpressions;
using Apatite.Model;

namespace Apatite.Reporting.Tests.Text;

public partial class TextReportTests
{
    private const int Width = 110;

    private static readonly string[] EnglishSections =
    [
        "Conclusion", "Raised and still open", "Dangerous and answered", "Alerts", "Ranking", "Images", "What to do next", "What is missing", "Limits", "Sources", "Input",
    ];

    private static readonly string[] FrenchSections =
    [
        "Conclusion", "Suspecté et non écarté", "Dangereux et écarté", "Alertes", "Classement", "Imagerie", "Conduite à tenir", "Ce qui manque", "Limites", "Sources", "Données lues",
    ];

    public static TheoryData<string, Language> Samples()
    {
        TheoryData<string, Language> samples = [];
        foreach (string name in Cases.Names)
        {
            samples.Add(name, Language.English);
            samples.Add(name, Language.French);
        }

        return samples;
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sections_StandInTheOrderOfReading(string name, Language language)
    {
        string[] expected = language == Language.French ? FrenchSections : EnglishSections;
        string[] lines = Lines(name, language);

        int[] places = [.. expected.Select(title => Array.IndexOf(lines, title)).Where(place => place >= 0)];

        Assert.Equal(places.Order(), places);
        // Only sections that would be empty may be left out.
        Assert.Superset(
            new HashSet<string> { expected[0], expected[1], expected[4], expected[6], expected[8], expected[9], expected[10] },
            expected.Where(title => lines.Contains(title)).ToHashSet());
    }

    [Fact]
    public void Sections_OfACaseThatHasThemAll_AreAllThere()
    {
        Assert.All(EnglishSections, title => Assert.Contains(title, Lines("seed-2", Language.English)));
        Assert.All(FrenchSections, title => Assert.Contains(title, Lines("seed-2", Language.French)));
    }

    [Theory]
    [InlineData("en", "+40.8 dB", @"\d,\d dB")]
    [InlineData("fr", "+40,8 dB", @"\d\.\d dB")]
    public void Numbers_AreWrittenAsTheLanguageWritesThem(string language, string expected, string never)
    {
        string report = string.Join('\n', Lines("seed-2", Language.Parse(language)));

        Assert.Contains(expected, report, StringComparison.Ordinal);
        Assert.DoesNotMatch(never, report);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Marks_AndSources_BelongTogether(string name, Language language)
    {
        string[] lines = Lines(name, language);
        int sources = Array.IndexOf(lines, "Sources");
        int input = Array.IndexOf(lines, language == Language.French ? "Données lues" : "Input");

        IEnumerable<string> marks = lines[..sources].SelectMany(line => Mark().Matches(line)).Select(match => match.Value).Distinct();
        IEnumerable<string> listed = lines[sources..input].Select(line => ListedMark().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);

        Assert.Equal(listed.Order(), marks.Order());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Lines_AreNoWiderThanTheyNeedToBe(string name, Language language) =>
        Assert.All(new TextReportWriter { Language = language }.Serialize(Cases.Sample(name, trace: true)).Split('\n'), AssertFits);

    [Theory]
    [MemberData(nameof(Samples))]
    public void FrenchReport_HasNoEnglishFixedWords(string name, Language _)
    {
        string report = string.Join('\n', Lines(name, Language.French).TakeWhile(line => line != "Sources"));

        Assert.DoesNotMatch(@"\b(Patient:|years|female|male|as of|likely|unlikely|excluded|established|For|Against|would|answered|caution|Background|level not|site not|[Ff]orm:|[Nn]one|WARNING|now|same day|stated|seen|used|ignored|rejected|[Kk]nowledge|engine)\b", report);
    }

    [Fact]
    public void RejectedAndIgnoredResources_AreListedInTheLanguageOfTheReport()
    {
        Rules.Assessment assessment = Cases.Bundle(
            """{ "resourceType": "Observation", "id": "o", "status": "final", "code": { "coding": [ { "system": "http://loinc.org", "code": "1988-5" } ] }, "valueQuantity": { "value": 12, "unit": "bananas" } }""",
            """{ "resourceType": "Condition", "id": "c", "subject": {}, "code": { "text": "sore" } }""");

        string english = new TextReportWriter().Serialize(assessment);
        string french = new TextReportWriter { Language = Language.French }.Serialize(assessment);

        Assert.Contains("  - [rejected] unknown unit (", english, StringComparison.Ordinal);
        Assert.Contains(": Observation/o value", english, StringComparison.Ordinal);
        Assert.Contains("  - [ignored] no code: Condition/c\n", english, StringComparison.Ordinal);
        Assert.Contains("  - [rejeté] unité inconnue («\u00a0bananas\u00a0» n’est pas une unité de ", french, StringComparison.Ordinal);
        Assert.Contains("\u00a0: Observation/o value", french, StringComparison.Ordinal);
        Assert.Contains("  - [ignoré] sans code\u00a0: Condition/c\n", french, StringComparison.Ordinal);
        Assert.Contains("0 utilisée, 1 ignorée, 1 rejetée", french, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyBundle_SaysThatThereIsNothingToConsider() =>
        Assert.Contains("The record holds nothing that raises a diagnosis of this library.", new TextReportWriter().Serialize(Cases.Bundle()), StringComparison.Ordinal);

    [Fact]
    public void DangerThatNoCriterionRaises_IsKeptInMindAndNotWhatToConsiderFirst()
    {
        string report = new TextReportWriter().Serialize(Cases.Facts([new ClinicalFinding("pain", Symptom.NeckPain, Presence.Present), new PatientFact("p", 57, Sex.Female)])).ReplaceLineEndings(" ");
        string conclusion = report[..report.IndexOf("Raised and still open", StringComparison.Ordinal)];

        Assert.Matches("to consider first:(?!.*Retropharyngeal abscess.*Keep in mind)", conclusion);
        Assert.Contains("No criterion raises a danger that is still open.", conclusion, StringComparison.Ordinal);
        Assert.Matches("Keep in mind; no criterion raises it:.*Retropharyngeal abscess", conclusion);
    }

    [Fact]
    public void ConfirmedDanger_ComesFirstAndAsksForTreatmentAndNoAnswer()
    {
        string[] lines = new TextReportWriter().Serialize(Cases.Facts(
        [
            new ClinicalFinding("pain", Symptom.NeckPain, Presence.Present), new ClinicalFinding("fever", Symptom.Fever, Presence.Present), new HistoryItem("travel", History.MalariaAreaTravel, Presence.Present),
            new LabResult("film", LabTest.MalariaSmear, Interpretation: Interpretation.Positive),
        ])).Split('\n');
        int start = Array.IndexOf(lines, "Raised and still open");

        Assert.Contains("Malaria [established] [Confirmed; treatment is indicated]", lines[start + 1], StringComparison.Ordinal);
        Assert.DoesNotContain("Three negative films", string.Join('\n', lines), StringComparison.Ordinal);
    }

    private static string[] Lines(string name, Language language) => new TextReportWriter { Language = language }.Serialize(Cases.Sample(name)).Split('\n');

    // A word that does not fit into a line stands alone in one, behind its indent and mark.
    private static void AssertFits(string line) =>
        Assert.True(line.Length <= Width || UnbreakableLine().IsMatch(line), $"{line.Length} columns: {line}");

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^  - (\[\d+\]) ")]
    private static partial Regex ListedMark();

    [GeneratedRegex(@"^ *([-!] )?(\[\d+\] )?[^ ]+$")]
    private static partial Regex UnbreakableLine();
}
