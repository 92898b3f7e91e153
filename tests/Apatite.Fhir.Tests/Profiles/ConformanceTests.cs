using Apatite.Fhir.Tests.Independent;
using Apatite.Fhir.Tests.Package;
using Apatite.Model;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Apatite.Fhir.Tests.Profiles;

/// <summary>What the profiles allow and what they refuse, as an independent program reads them.</summary>
public sealed class ConformanceTests
{
    [SkippableFact]
    public void everything_that_the_builder_writes_conforms_to_the_profile_of_its_kind()
    {
        NodePackages.Require();
        List<(string Name, string Json)> resources = [];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "cases"), "*.json"))
        {
            Bundle bundle = new FhirJsonDeserializer().Deserialize<Bundle>(File.ReadAllText(file));
            foreach (Observation observation in bundle.Entry.Select(entry => entry.Resource).OfType<Observation>())
            {
                if (ProfileOf(observation) is { } profile)
                {
                    Examples.Declare(observation, profile);
                    resources.Add((observation.Id!, IndentedJson.Of(observation)));
                }
            }
        }

        Assert.True(resources.Count > 20);
        Assert.Empty(IndependentValidator.Validate(resources));
    }

    [SkippableFact]
    public void resources_as_others_write_them_conform()
    {
        NodePackages.Require();
        Observation onlyPublicCodes = Examples.Of(ApatiteProfiles.CalcificDeposit);
        WithoutOwn(onlyPublicCodes.Code!);
        WithoutOwn(onlyPublicCodes.BodySite!);
        onlyPublicCodes.Value = new FhirBoolean(true);
        onlyPublicCodes.Category.Insert(0, new("http://hospital.example", "radiology"));
        onlyPublicCodes.Component.Add(new() { Code = new("http://radlex.org", "RID1"), Value = new FhirString("more") });
        Observation notAssessed = Examples.Of(ApatiteProfiles.Symptom);
        notAssessed.Value = null;
        notAssessed.DataAbsentReason = new("http://terminology.hl7.org/CodeSystem/data-absent-reason", "not-asked");
        Observation flagOnly = Examples.Of(ApatiteProfiles.LaboratoryResult);
        flagOnly.Value = null;
        Assert.Empty(Errors(onlyPublicCodes, notAssessed, flagOnly, Candidate("differential"), Impression("1: very likely")));
    }

    [SkippableFact]
    public void what_the_reader_would_not_understand_is_refused()
    {
        NodePackages.Require();
        Observation noDeposit = Examples.Of(ApatiteProfiles.CalcificDeposit);
        noDeposit.Code = new(ApatiteCodeSystem.Url, FindingType.RimEnhancement.Id);
        Observation noCategory = Examples.Of(ApatiteProfiles.CalcificDeposit);
        noCategory.Category.Clear();
        Observation otherCategory = Examples.Of(ApatiteProfiles.ImagingFinding);
        otherCategory.Category = [new("http://terminology.hl7.org/CodeSystem/observation-category", "exam")];
        Observation noPatient = Examples.Of(ApatiteProfiles.ImagingFinding);
        noPatient.Subject = null;
        Observation wrongTexture = Examples.Of(ApatiteProfiles.CalcificDeposit);
        Part(wrongTexture, ComponentCode.Texture).Value = new CodeableConcept(ApatiteCodeSystem.Url, "margins-sharp");
        Observation twoTextures = Examples.Of(ApatiteProfiles.CalcificDeposit);
        twoTextures.Component.Add((Observation.ComponentComponent)Part(twoTextures, ComponentCode.Texture).DeepCopy());
        Observation sizeInWords = Examples.Of(ApatiteProfiles.ImagingFinding);
        Part(sizeInWords, ComponentCode.Size).Value = new FhirString("9 mm");
        Observation sizeWithoutUcum = Examples.Of(ApatiteProfiles.ImagingFinding);
        Part(sizeWithoutUcum, ComponentCode.Size).Value = new Quantity { Value = 9, Unit = "mm" };
        Observation vague = Examples.Of(ApatiteProfiles.Symptom);
        vague.Value = new CodeableConcept("http://snomed.info/sct", "261665006");
        Observation symptomOfTheLaboratory = Examples.Of(ApatiteProfiles.Symptom);
        symptomOfTheLaboratory.Category = [new("http://terminology.hl7.org/CodeSystem/observation-category", "laboratory")];
        Observation noUnit = Examples.Of(ApatiteProfiles.LaboratoryResult);
        noUnit.Value = new Quantity { Value = 75 };
        Observation noResult = Examples.Of(ApatiteProfiles.LaboratoryResult);
        (noResult.Value, noResult.Interpretation) = (null, []);

        Refused(
            (noDeposit, "Observation.code"),
            (noCategory, "Observation.category"),
            (otherCategory, "Observation.category"),
            (noPatient, "Observation.subject"),
            (wrongTexture, "Observation.component:texture.value[x]"),
            (twoTextures, "component"),
            (sizeInWords, "component"),
            (sizeWithoutUcum, "component"),
            (vague, "Observation.value[x]"),
            (symptomOfTheLaboratory, "apatite-symptom-1"),
            (noUnit, "apatite-lab-2"),
            (noResult, "apatite-lab-1"));
    }

    [SkippableFact]
    public void output_that_confirms_or_does_not_say_why_is_refused()
    {
        NodePackages.Require();
        ClinicalImpression noRules = Impression("1: very likely");
        noRules.Protocol = [];
        Refused(
            (Candidate("confirmed"), "Condition.verificationStatus"),
            (Impression(null), "ClinicalImpression.finding"),
            (noRules, "ClinicalImpression.protocol"));
    }

    private static Condition Candidate(string status) => new()
    {
        Meta = new() { Profile = [ApatiteProfiles.CandidateDiagnosis] },
        VerificationStatus = new("http://terminology.hl7.org/CodeSystem/condition-ver-status", status),
        Category = [new("http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis")],
        Code = new(ApatiteCodeSystem.Url, Diagnosis.RetropharyngealAbscess.Id),
        Subject = new("Patient/1"),
    };

    private static ClinicalImpression Impression(string? basis) => new()
    {
        Meta = new() { Profile = [ApatiteProfiles.Assessment] },
        Status = ClinicalImpression.ClinicalImpressionStatus.Completed,
        Subject = new("Patient/1"),
        Protocol = ["https://rules.example|1"],
        Finding = [new() { ItemReference = new("Condition/1"), Basis = basis }],
    };

    private static Observation.ComponentComponent Part(Observation observation, string code) =>
        observation.Component.Single(component => component.Code!.Coding[0].Code == code);

    private static void WithoutOwn(CodeableConcept concept) => concept.Coding.RemoveAll(coding => coding.System == ApatiteCodeSystem.Url);

    private static string? ProfileOf(Observation observation)
    {
        string code = observation.Code!.Coding[0].Code!;
        return observation.Category[0].Coding[0].Code switch
        {
            "imaging" => DepositFindingTypes.All.Any(type => type.Id == code) ? ApatiteProfiles.CalcificDeposit : ApatiteProfiles.ImagingFinding,
            "laboratory" => ApatiteProfiles.LaboratoryResult,
            // The course of a complaint can be an Observation of its own, which has no profile.
            _ => VocabularyTable.Find(code)?.Kind is "symptom" or "sign" ? ApatiteProfiles.Symptom : null,
        };
    }

    private static IReadOnlyList<ValidationError> Errors(params Resource[] resources) =>
        IndependentValidator.Validate(resources.Select((resource, index) => ($"{index}", IndentedJson.Of(resource))));

    // Every resource is refused at its place, and by its profile alone: it is valid FHIR.
    private static void Refused(params (Resource Resource, string Place)[] cases)
    {
        ILookup<string, ValidationError> errors = Errors([.. cases.Select(item => item.Resource)])
            .ToLookup(error => Path.GetFileNameWithoutExtension(error.File));
        Assert.All(cases.Index(), item =>
        {
            ValidationError[] found = [.. errors[$"{item.Index}"]];
            Assert.All(found, error => Assert.Equal("profile", error.Validator));
            Assert.Contains(found, error => $"{error.Path} {error.Message}".Contains(item.Item.Place, StringComparison.Ordinal));
        });
    }
}
