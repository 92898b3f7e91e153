using System.Reflection;
using System.Text.Json.Nodes;
using Apatite.Hospital;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules.Describing;
using Apatite.Rules.Extending;
using Apatite.Rules.Inference;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Rules.Tests.Extending;

/// <summary>What the sample's hospital adds is used, marked and described.</summary>
public sealed class StElsewhereTests
{
    private const string Name = "st-elsewhere";

    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddApatiteRules(options => options.Add(StElsewhere.Assembly))
        .BuildServiceProvider();

    private static IDifferentialAssessor Assessor => Services.GetRequiredService<IDifferentialAssessor>();

    private static CaseReader Reader => Services.GetRequiredService<CaseReader>();

    private static Assessment Seed2 => Assessor.Assess(Library.ReadSample("seed-2"));

    [Fact]
    public void sample_has_no_conflict() => Assert.Empty(ApatiteExtension.Check(StElsewhere.Assembly));

    [Fact]
    public void version_names_the_extension()
    {
        Assert.Equal($"{Library.Descriptor.Version}+st-elsewhere.3", Seed2.KnowledgeVersion);
        Assert.Equal([(Name, "3")], Seed2.Extensions.Select(extension => (extension.Name, extension.Version)));
        Assert.Empty(Library.AssessSample("seed-2").Extensions);
    }

    [Fact]
    public void advice_of_the_house_is_given_and_marked()
    {
        RecommendationItem clinic = Assert.Single(Seed2.Recommendations, step => step.Code.Id == "st-elsewhere-neck-clinic");
        Assert.Equal([Name], clinic.Extensions.AsEnumerable());
        Assert.Equal(["Observation/seed-2-observation-13"], clinic.Because.AsEnumerable());
        Assert.All(Library.AssessSample("seed-2").Recommendations, step => Assert.Empty(step.Extensions));
    }

    [Fact]
    public void words_of_the_house_stand_before_those_of_the_library_and_take_none_away()
    {
        RecommendationItem imaging = Assert.Single(Seed2.Recommendations, step => step.Code == RecommendationCode.ContrastImagingNeck);
        RecommendationItem library = Library.AssessSample("seed-2").Recommendations.Single(step => step.Code == imaging.Code);
        Assert.Equal($"Book the emergency slot of St. Elsewhere, extension 4040. {library.Text.In(Language.English)}", imaging.Text.In(Language.English));
        Assert.Equal($"Réserver le créneau d’urgence de St. Elsewhere, poste 4040. {library.Text.In(Language.French)}", imaging.Text.In(Language.French));
        Assert.Equal(library.Source.Citation, imaging.Source.Citation);
        Assert.Equal([Name], imaging.Extensions.AsEnumerable());
    }

    [Fact]
    public void row_weighs_what_the_house_weighs_it()
    {
        EvidenceItem afebrile = Seed2.Differential.SelectMany(entry => entry.Opposing).Single(item => item.Id == "RPA-CL-14");
        Assert.Equal(-0.9, afebrile.Weight);
        Assert.Equal(-1.7, afebrile.Reweighing!.LibraryWeight);
        Assert.True(afebrile.IsExpertOnly, "A weight of the house is its own judgement.");
        Assert.Equal([Name], afebrile.Extensions.AsEnumerable());
        Assert.Equal(Weight(Library.AssessSample("seed-2")) + 0.8, Weight(Seed2), 6);

        static double Weight(Assessment assessment) =>
            assessment.Differential.Single(entry => entry.Diagnosis == Diagnosis.RetropharyngealAbscess).Weight;
    }

    [Fact]
    public void row_of_the_house_counts_from_a_state_of_the_library()
    {
        CaseBuilder fluid = Library.Adult().Symptom(Symptom.NeckPain).Imaging(FindingType.RetropharyngealCollection, Modality.Ct);
        Assert.DoesNotContain(Supporting(fluid), item => item.Id == "SE-CT-01");
        EvidenceItem row = Assert.Single(Supporting(fluid.History(History.Diabetes)), item => item.Id == "SE-CT-01");
        Assert.True(row.Counted);
        Assert.Equal([Name], row.Extensions.AsEnumerable());

        IEnumerable<EvidenceItem> Supporting(CaseBuilder builder) =>
            Assessor
                .Assess(builder.Build(), Reader)
                .Differential.Single(entry => entry.Diagnosis == Diagnosis.RetropharyngealAbscess)
                .Supporting;
    }

    [Fact]
    public void local_code_of_a_test_is_read_with_its_unit()
    {
        const string record = """
            {"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Observation","id":"o","status":"final",
            "code":{"coding":[{"system":"https://st-elsewhere.example/lab","code":"CRP-7"}]},"valueQuantity":{"value":75}}}]}
            """;
        LabResult crp = Assert.Single(Services.GetRequiredService<CaseReader>().Read(record).Facts.OfType<LabResult>());
        Assert.Equal((LabTest.Crp, 75m), (crp.Test, crp.Value));
        Assert.DoesNotContain(Library.Reader.Read(record).Facts, fact => fact is LabResult);
    }

    [Fact]
    public void reports_and_json_say_what_is_of_the_house()
    {
        JsonNode json = JsonNode.Parse(new AssessmentJsonWriter().Serialize(Seed2))!;
        Assert.Equal($$"""[{"name":"{{Name}}","version":"3"}]""", json["extensions"]!.ToJsonString());
        Assert.Equal(
            ["contrast-imaging-neck", "st-elsewhere-neck-clinic"],
            json["recommendations"]!
                .AsArray()
                .Where(step => step!["extensions"] is not null)
                .Select(step => (string)step!["code"]!)
                .Order()
        );
        JsonNode reweighed = json["differential"]!
            .AsArray()
            .SelectMany(entry => entry!["opposing"]!.AsArray())
            .Single(item => (string)item!["id"]! == "RPA-CL-14")!["reweighed"]!;
        Assert.Equal((Name, -1.7), ((string)reweighed["extension"]!, (double)reweighed["libraryWeight"]!));
        Assert.Contains("−1.7 in the library)", new MarkdownReportWriter().Serialize(Seed2), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "\"extension",
            new AssessmentJsonWriter().Serialize(Library.AssessSample("seed-2")),
            StringComparison.Ordinal
        );
        Assert.Contains("[st-elsewhere]", new TextReportWriter { Language = Language.French }.Serialize(Seed2), StringComparison.Ordinal);
        Assert.Contains(">st-elsewhere<", new HtmlReportWriter().Serialize(Seed2), StringComparison.Ordinal);
        Assert.Contains("*st-elsewhere*", new MarkdownReportWriter().Serialize(Seed2), StringComparison.Ordinal);
    }

    [Fact]
    public void row_of_the_house_is_no_code_of_the_library_in_fhir()
    {
        CaseBuilder fluid = Library.Adult().Symptom(Symptom.NeckPain).History(History.Diabetes);
        string house = new AssessmentFhirWriter().Serialize(Assessor.Assess(fluid.Imaging(FindingType.RetropharyngealCollection, Modality.Ct).Build(), Reader));
        Assert.Contains("[st-elsewhere]", house, StringComparison.Ordinal);
        Assert.DoesNotContain("\"SE-CT-01\"", house, StringComparison.Ordinal);
        Assert.Contains("\"RPA-CL-14\"", new AssessmentFhirWriter().Serialize(Seed2), StringComparison.Ordinal);
    }

    [Fact]
    public void trace_says_whose_rule_it_was()
    {
        Assessment traced = Assessor.Assess(Library.ReadSample("seed-2"), new AssessmentOptions { Trace = true });
        Assert.Equal(["st-elsewhere-neck-clinic"], traced.Trace.Where(step => step.Extension == Name).Select(step => step.Rule));
    }

    [Fact]
    public void descriptor_tells_what_the_house_changed()
    {
        IKnowledgeDescriptor knowledge = Services.GetRequiredService<IKnowledgeDescriptor>();
        Assert.Equal([(Name, "3")], knowledge.Extensions.Select(extension => (extension.Name, extension.Version)));
        Assert.Equal(["SE-CT-01"], knowledge.Evidence.Where(row => row.Extension == Name).Select(row => row.Id));
        Assert.Equal(
            ["st-elsewhere-ent-fast-track", "st-elsewhere-fluid-in-patient-at-risk", "st-elsewhere-neck-clinic"],
            knowledge.Rules.Where(rule => rule.Extension == Name).Select(rule => rule.Name)
        );
        Assert.Equal(
            ["st-elsewhere-ent-fast-track", "st-elsewhere-neck-clinic"],
            knowledge.Codes.Where(code => code.Extension == Name).Select(code => code.Code)
        );
        EvidenceDescription weighed = Assert.Single(knowledge.Evidence, row => row.Reweighing is not null);
        Assert.Equal(
            ("RPA-CL-14", -0.9, -1.7, Name),
            (weighed.Id, weighed.Weight, weighed.Reweighing!.LibraryWeight, weighed.Reweighing.Extension)
        );
        CodeDescription worded = Assert.Single(knowledge.Codes, code => code.AddedWords is not null);
        Assert.StartsWith(worded.AddedWords!.Text.In(Language.English), worded.Text.In(Language.English), StringComparison.Ordinal);
        Assert.EndsWith(
            Library.Descriptor.Codes.Single(code => code.Code == worded.Code).Text.In(Language.French),
            worded.Text.In(Language.French),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void order_of_registration_makes_no_difference()
    {
        Assembly other = MadeExtension.Of(
            "other",
            MadeExtension.Finding("other-finds", "OT-01"),
            MadeExtension.Evidence(("OT-01", [("diagnosis", "retropharyngeal-abscess")]))
        );
        string[] answers =
        [
            Answer(new ServiceCollection().AddApatiteRules(options => options.Add(StElsewhere.Assembly).Add(other))),
            Answer(new ServiceCollection().AddApatiteRules(options => options.Add(other).Add(StElsewhere.Assembly))),
            Answer(
                new ServiceCollection()
                    .AddApatiteRules()
                    .AddApatiteRules(options => options.Add(other))
                    .AddApatiteRules(options => options.Add(StElsewhere.Assembly))
            ),
            Answer(
                new ServiceCollection()
                    .AddApatiteRules(options => options.Add(StElsewhere.Assembly).Add(StElsewhere.Assembly))
                    .AddApatiteRules(options => options.Add(other))
                    .AddApatiteRules()
            ),
        ];
        Assert.Contains("+other.1+st-elsewhere.3", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct());

        static string Answer(IServiceCollection services)
        {
            using ServiceProvider provider = services.BuildServiceProvider();
            return new AssessmentJsonWriter().Serialize(provider.GetRequiredService<IDifferentialAssessor>().Assess(Library.ReadSample("seed-2")));
        }
    }

    [Fact]
    public void rules_of_the_library_are_the_same_with_an_extension() =>
        Assert.Equal(
            Library.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal),
            Services
                .GetRequiredService<IInferenceEngine>()
                .Rules.Select(rule => rule.Name)
                .Where(name => !name.StartsWith(Name, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
}
