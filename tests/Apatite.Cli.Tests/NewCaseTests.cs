using System.Text.Json.Nodes;
using Apatite.Cli.Case;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Cli.Tests;

public class NewCaseTests
{
    private const string Form = """
        age: 47
        sex: female
        onset: acute
        duration-days: 8
        setting: emergency
        pain-rhythm: mixed
        nsaid-response: good
        history: [malaria-area-travel, hypertension=absent]
        symptoms:
          - neck-pain
          - fever=absent
          - trismus=unknown
        medications: [nsaid, anticoagulant=absent]
        labs:
          - crp=75 mg/L
          - procalcitonin=<0.5 ug/L
          - temperature=100.4 [degF]
          - leukocytes=normal
          - blood-culture=negative
          - systolic-blood-pressure=85 mmHg
          - gcs=14
        imaging:
          - calcification@longus-colli:C1-C2 ct texture=amorphous shape=oval density=dense margins=blurred distribution=central interval-change=smaller size=6.5
          - rim-enhancement=absent mri contrast=yes
        examinations: [ct neck, mri]
        diagnoses: [bacterial-meningitis=absent]
        """;

    private static readonly string[] Facts =
    [
        "patient 47 Female", "course Acute 8", "encounter Emergency", "seen in Emergency", "Mixed", "Good",
        "malaria-area-travel Present", "hypertension Absent",
        "neck-pain Present", "fever Absent", "trismus Unknown",
        "nsaid Present", "anticoagulant Absent",
        "crp 75 Exactly NotStated", "procalcitonin 0.5 LessThan NotStated", "temperature 38 Exactly NotStated",
        "leukocytes  Exactly Normal", "blood-culture  Exactly Negative",
        "systolic-blood-pressure 85 Exactly NotStated", "gcs 14 Exactly NotStated",
        "calcification Present longus-colli C1-C2 ct Amorphous Oval Dense Blurred Central Smaller 6.5 ",
        "rim-enhancement Absent   mri NotStated NotStated NotStated NotStated NotStated NotStated  True",
        "examination ct Neck", "examination mri NotStated",
        "bacterial-meningitis Absent",
    ];

    [Fact]
    public void form_reads_back_as_exactly_the_facts_that_it_says() => Assert.Equal(Facts.Order(), ReadBack(Form).Order());

    [Fact]
    public void same_form_in_json_says_the_same()
    {
        string json = """
            {
            	"age": 47, "sex": "female",
            	"symptoms": ["neck-pain", "fever=absent"],
            	"labs": ["crp=<5 mg/L"],
            	"imaging": ["calcification@longus-colli:C1-C2 ct"]
            }
            """;
        Assert.Equal(
            ["patient 47 Female", "neck-pain Present", "fever Absent", "crp 5 LessThan NotStated", "calcification Present longus-colli C1-C2 ct NotStated NotStated NotStated NotStated NotStated NotStated  "],
            ReadBack(json));
    }

    [Fact]
    public void pairs_say_the_same_as_equations() =>
        Assert.Equal(ReadBack("symptoms: [fever=absent]\nlabs: [crp=75 mg/L]"), ReadBack("symptoms:\n  fever: absent\nlabs:\n  - crp: 75 mg/L"));

    [Theory]
    [InlineData("primary-care", "PrimaryCare")]
    [InlineData("emergency", "Emergency")]
    [InlineData("inpatient", "Inpatient")]
    [InlineData("imaging", "Imaging")]
    public void form_says_where_the_patient_is_cared_for(string word, string setting) =>
        Assert.Contains($"seen in {setting}", ReadBack($"setting: {word}\nsymptoms: [neck-pain]"));

    [Fact]
    public void age_counts_wherever_the_form_says_it() => Assert.Equal(ReadBack("age: 4\nsymptoms: [torticollis]"), ReadBack("symptoms: [torticollis]\nage: 4"));

    [Fact]
    public void template_is_a_form_that_gives_the_tendinitis_and_names_every_key()
    {
        string template = NewCaseCommand.Template();
        Assert.Equal("retropharyngeal-calcific-tendinitis", First(template));
        Assert.All(CaseField.All, field => Assert.Contains($"{field.Key}:", template, StringComparison.Ordinal));
    }

    [Fact]
    public void sample_form_says_what_the_sample_bundle_says()
    {
        string form = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "forms", "seed-2.yaml"));
        ClinicalCase sample = new CaseReader().Read(File.ReadAllBytes(BuiltProgram.Case("seed-2")));
        Assert.Equal(Sorted(sample), Sorted(Read(form)));
        Assert.Equal("retropharyngeal-calcific-tendinitis", First(form));
    }

    [Theory]
    [InlineData("symptoms: [fevr]", 1, "symptoms: 'fevr' is no symptom or sign (did you mean fever?)")]
    [InlineData("age: 47\nsymptom: [fever]", 2, "'symptom' is no key of a form (did you mean symptoms?)")]
    [InlineData("symptoms:\n  - fever=no", 2, "symptoms: presence: 'no' is none of unknown|present|absent")]
    [InlineData("labs: [crp=75]", 1, "labs: crp lacks its unit, one of mg/L")]
    [InlineData("labs: [crp=75 mmol/L]", 1, "labs: 'mmol/L' is no unit of crp; it takes mg/L")]
    [InlineData("labs: ['crp=7,5 mg/L']", 1, "labs: crp: '7,5' is no number")]
    [InlineData("labs: [crp]", 1, "labs: crp lacks its result")]
    [InlineData("labs: [crp=much]", 1, "labs: crp: 'much' is none of low|normal|high|abnormal|positive|negative")]
    [InlineData("labs: [blood-culture=3 mg/L]", 1, "labs: blood-culture takes a word and no number")]
    [InlineData("labs: [temperature=377 Cel]", 1, "labs: implausible-value")]
    [InlineData("imaging: [calcification@longus:C1 ct]", 1, "imaging: 'longus' is no structure (did you mean longus-colli")]
    [InlineData("imaging: [calcification:C9 ct]", 1, "imaging: 'C9' is no level")]
    [InlineData("imaging: [calcification CT]", 1, "imaging: 'CT' is no modality (did you mean ct")]
    [InlineData("imaging: [calcification texture=soft]", 1, "imaging: texture: 'soft' is none of amorphous|")]
    [InlineData("imaging: [calcification contrast=maybe]", 1, "imaging: 'contrast' is no property of an imaging finding, or has no such value")]
    [InlineData("examinations: [ct foot]", 1, "examinations: region: 'foot' is none of head|")]
    [InlineData("setting: home", 1, "setting: setting: 'home' is none of primary-care|emergency|inpatient|imaging")]
    [InlineData("labs: [gcs=2]", 1, "labs: implausible-value")]
    [InlineData("age: 131", 1, "age: age: '131' is no number of completed years")]
    [InlineData("id: a/b", 1, "id: id: 'a/b' is no FHIR id")]
    [InlineData("as-of: 03/04/2026", 1, "as-of: '03/04/2026' is no ISO 8601 time")]
    [InlineData("- a\n- b", 1, "the form is no list of keys")]
    [InlineData("", 1, "the form is no list of keys")]
    [InlineData("age: 47\nsymptoms: ]", 2, "this is neither YAML nor JSON")]
    [InlineData("age: 47\nage: 48", 2, "this is neither YAML nor JSON")]
    public void mistake_in_a_form_is_located_and_says_what_is_right(string text, int line, string message)
    {
        CaseForm form = new(new CaseDraft());
        form.Read(new StringReader(text));
        (int where, string what) = Assert.Single(form.Mistakes);
        Assert.Equal(line, where);
        Assert.StartsWith(message, what, StringComparison.Ordinal);
    }

    [Fact]
    public void all_mistakes_are_found_in_one_look()
    {
        CaseForm form = new(new CaseDraft());
        form.Read(new StringReader("symptoms: [fevr]\nlabs:\n  - crp=75\n  - nothing=1 mg/L\n"));
        Assert.Equal([1, 3, 4], form.Mistakes.Select(mistake => mistake.Line));
    }

    [Fact]
    public async Task Options_WriteABundleThatIsAssessed()
    {
        using Folder folder = new();
        string file = Path.Combine(folder.Path, "patient.json");

        Outcome made = await BuiltProgram.Run(
            "case", "new", "--id", "p1", "--age", "47", "--sex", "female", "--symptom", "neck-pain", "--symptom", "fever=absent",
            "--lab", "crp=75 mg/L", "--imaging", "calcification@longus-colli:C1-C2 ct", "--history", "hypertension", "--medication", "nsaid", "-o", file);
        Outcome assessed = await BuiltProgram.Run(["assess", "-", "--format", "json"], File.ReadAllBytes(file));

        Assert.Equal((0, "", ""), (made.ExitCode, made.Output, made.Errors));
        Assert.Equal("retropharyngeal-calcific-tendinitis", (string?)JsonNode.Parse(assessed.Output)!["differential"]![0]!["diagnosis"]);
        Assert.Equal(["patient.json"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task FormAndOptions_AreOneCase_AndAMistakenFormEndsWithThree()
    {
        using Folder folder = new();
        string form = folder.Write("p.yaml", "age: 30\nsymptoms: [neck-pain]\n");
        string mistaken = folder.Write("m.yaml", "age: 30\nsymptoms: [neck-pian]\n");

        Outcome made = await BuiltProgram.Run("case", "new", form, "--age", "31", "--symptom", "fever");
        Outcome rejected = await BuiltProgram.Run("case", "new", mistaken);

        Assert.Equal(["patient 31 Unknown", "neck-pain Present", "fever Present"], Described(new CaseReader().Read(made.Output)));
        Assert.Equal(3, rejected.ExitCode);
        Assert.Empty(rejected.Output);
        Assert.Equal([$"{mistaken}:2: error: form: symptoms: 'neck-pian' is no symptom or sign (did you mean neck-pain?)"], rejected.ErrorLines);
    }

    internal static ClinicalCase Read(string form)
    {
        CaseDraft draft = new();
        CaseForm reading = new(draft);
        reading.Read(new StringReader(form));
        Assert.Empty(reading.Mistakes);
        ClinicalCase read = new CaseReader().Read(draft.Build().ToJson());
        Assert.Empty(read.ReadReport.Rejected);
        Assert.Empty(read.ReadReport.Ignored);
        return read;
    }

    private static IEnumerable<string> ReadBack(string form) => Described(Read(form));

    private static IEnumerable<string> Sorted(ClinicalCase read) => Described(read).Order(StringComparer.Ordinal);

    private static string First(string form)
    {
        using ServiceProvider services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();
        return services.GetRequiredService<IDifferentialAssessor>().Assess(Read(form)).Differential[0].Diagnosis.Id;
    }

    private static IEnumerable<string> Described(ClinicalCase read) => read.Facts.Select(fact => FormattableString.Invariant(fact switch
    {
        PatientFact patient => $"patient {patient.AgeYears} {patient.Sex}",
        SymptomCourse course => $"course {course.Onset} {course.DurationDays}",
        PainRhythmStatement statement => $"{statement.Rhythm}",
        NsaidResponseStatement statement => $"{statement.Response}",
        HistoryItem item => $"{item.History} {item.Presence}",
        ClinicalFinding finding => $"{finding.Symptom} {finding.Presence}",
        MedicationUse use => $"{use.Medication} {use.Presence}",
        LabResult lab => $"{lab.Test} {lab.Value} {lab.Comparator} {lab.Interpretation}",
        ImagingFinding image =>
            $"{image.Finding} {image.Presence} {image.Structure} {image.Levels} {image.Modality} {image.Texture} {image.Shape} {image.Density} {image.Margins} {image.Distribution} {image.IntervalChange} {image.SizeMm} {image.ContrastGiven}",
        ImagingExamination examination => $"examination {examination.Modality} {examination.Region}",
        StatedDiagnosis stated => $"{stated.Diagnosis} {stated.Presence}",
        EncounterFact encounter => $"encounter {encounter.Setting}",
        CareSettingFact setting => $"seen in {setting.Setting}",
        _ => $"{fact}",
    }));
}
