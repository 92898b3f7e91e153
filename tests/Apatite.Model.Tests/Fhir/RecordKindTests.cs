using Apatite.Model.Fhir;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir;

/// <summary>The kinds of which <see cref="RecordsAsSentTests"/> has one example each, tried in their variants.</summary>
public sealed class RecordKindTests
{
    private const string Verification = "http://terminology.hl7.org/CodeSystem/condition-ver-status";

    private static readonly string Crp = $""" "valueQuantity":{Quantity("45", "mg/L")}""";

    [Theory]
    [InlineData("refuted", Presence.Absent)]
    [InlineData("unconfirmed", Presence.Unknown)]
    [InlineData("provisional", Presence.Unknown)]
    [InlineData("confirmed", Presence.Present)]
    public void A_status_counts_wherever_its_coding_stands(string status, Presence expected)
    {
        string standard = $$"""{"system":"{{Verification}}","code":"{{status}}"}""";
        string[] others = ["""{"system":"urn:local","code":"R"}""", """{"code":"x"}""", """{"system":"http://snomed.info/sct","code":"1"}"""];
        foreach (string other in others)
        {
            foreach (string codings in (string[])[$"{other},{standard}", $"{standard},{other}", $"{other},{standard},{other}"])
            {
                Assert.Equal(expected, Read(Condition(CodeSystems.Icd10, "R50.9", $$""" "verificationStatus":{"coding":[{{codings}}]} """)).Only<ClinicalFinding>().Presence);
            }
        }

        string stu3 = $$""" "verificationStatus":{"coding":[{"system":"https://hl7.org/fhir/condition-ver-status/","code":"{{status}}"}]} """;
        Assert.Equal(expected, Read(Condition(CodeSystems.Icd10, "R50.9", stu3)).Only<ClinicalFinding>().Presence);
    }

    [Theory]
    [InlineData("Refuted", Presence.Absent)]
    [InlineData("exclu", Presence.Absent)]
    [InlineData("ausgeschlossen", Presence.Absent)]
    [InlineData("confirmé", Presence.Present)]
    [InlineData("who knows", Presence.Unknown)]
    public void A_status_in_words_is_understood_or_unknown(string text, Presence expected)
    {
        ClinicalCase read = Read(Condition(CodeSystems.Icd10, "R50.9", $$""" "verificationStatus":{"text":"{{text}}"} """));
        Assert.Equal(expected, read.Only<ClinicalFinding>().Presence);
        Assert.Equal(expected == Presence.Unknown, !read.ReadReport.Used[0].Remarks.IsEmpty);
    }

    [Theory]
    [InlineData("Resolved", "resolved")]
    [InlineData("inactif", "resolved")]
    public void A_complaint_that_is_over_in_words_is_over(string text, string reason) =>
        Assert.Equal(reason, Read(Condition(CodeSystems.Icd10, "R50.9", $$""" "clinicalStatus":{"text":"{{text}}"} """)).IgnoredFor());

    [Theory]
    [InlineData("A", "Absent")]
    [InlineData("V", "Unknown")]
    [InlineData("G", "Present")]
    public void A_German_certainty_counts_in_every_form(string letter, string expected)
    {
        const string Gm = "http://fhir.de/CodeSystem/dimdi/icd-10-gm";
        string[] codings =
        [
            $$"""{"system":"{{Gm}}","code":"R50.9 {{letter}}"}""",
            $$"""{"system":"{{Gm}}","code":"R50.9{{letter}}"}""",
            $$"""{"system":"{{Gm}}","code":"R50.9! {{letter}} L"}""",
            $$"""{"system":"{{Gm}}","code":"R50.9","extension":[{"url":"http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit","valueCoding":{"code":"{{letter}}"} }]}""",
            $$"""{"system":"{{Gm}}","code":"R50.9","extension":[{"url":"http://fhir.de/StructureDefinition/icd-10-gm-diagnosesicherheit","valueCode":"{{letter}}"}]}""",
            $$"""{"system":"http://snomed.info/sct","code":"386661006"},{"system":"{{Gm}}","code":"R50.9 {{letter}}"}""",
        ];
        Assert.All(codings, coding => Assert.Equal(
            expected,
            Read($$"""{"resourceType":"Condition","id":"c","recordedDate":"{{Now}}","code":{"coding":[{{coding}}]} }""").Only<ClinicalFinding>().Presence.ToString()));
    }

    [Fact]
    public void The_state_after_a_diagnosis_is_history() => Assert.Equal(
        History.CervicalFractureHistory,
        Read(Condition("http://fhir.de/CodeSystem/bfarm/icd-10-gm", "S12.1 Z", Status("active"))).Only<HistoryItem>().History);

    [Theory]
    [InlineData(CodeSystems.Icd10, "M54.2xyz")]
    [InlineData(CodeSystems.Icd10, "M54.2; R50.9")]
    [InlineData(CodeSystems.Icd10, "M54.2 neck")]
    [InlineData(CodeSystems.Icd10, "M54,2")]
    [InlineData(CodeSystems.Icd10, "M5")]
    [InlineData(CodeSystems.Icd10Cm, "M54.2xyz")]
    [InlineData(CodeSystems.Icd10Cm, "M54.2/R50.9")]
    [InlineData(CodeSystems.Icd10Cm, "M54.2 A B")]
    public void What_has_not_the_shape_of_a_code_is_none(string system, string code)
    {
        ClinicalCase read = Read(Condition(system, code));
        Assert.Equal("malformed-code", read.IgnoredFor());
        Assert.Equal("malformed-code", Assert.Single(read.ReadReport.NotUnderstood).Reason);
    }

    [Fact]
    public void Every_code_of_the_table_has_the_shape_of_its_system() => Assert.All(
        Apatite.Model.Terminology.All.Where(row => CodeSystems.IsHierarchical(row.System) && !row.IsRange),
        row => Assert.True(ClassificationCode.IsSound(row.System, row.Code), $"{row.System} {row.Code}"));

    [Fact]
    public void An_address_is_the_same_in_every_spelling()
    {
        foreach (string system in (string[])[CodeSystems.Snomed, CodeSystems.Loinc, CodeSystems.RadLex, CodeSystems.Icd10, CodeSystems.Icd10Cm, CodeSystems.Atc, CodeSystems.RxNorm, CodeSystems.Unii, CodeSystems.Dicom, CodeSystems.Ucum])
        {
            string bare = system.Replace("http://", "", StringComparison.Ordinal).Replace("www.", "", StringComparison.Ordinal);
            foreach (string start in (string[])["http://", "https://", "http://www.", "https://www.", "HTTP://"])
            {
                foreach (string end in (string[])["", "/", "|2.77", "|", "/|1"])
                {
                    Assert.Equal(system, CodeSystems.Canonical(start + bare + end));
                }
            }
        }

        Assert.Equal(CodeSystems.Snomed, CodeSystems.Canonical("http://snomed.info/sct/11000274103/version/20241115"));
        Assert.Equal(CodeSystems.Snomed, CodeSystems.Canonical("2.16.840.1.113883.6.96"));
        Assert.Equal(CodeSystems.Icd10, CodeSystems.Canonical("urn:oid:1.2.246.537.6.1.1999"));
        Assert.Equal(CodeSystems.Icd10, CodeSystems.Canonical("https://termgit.elga.gv.at/CodeSystem/icd-10-bmsgpk-2025"));
        Assert.Equal("http://house.example/codes", CodeSystems.Canonical("http://house.example/codes"));
    }

    [Theory]
    [InlineData("A", true)]
    [InlineData("AA", true)]
    [InlineData("H", true)]
    [InlineData("POS", true)]
    [InlineData("N", false)]
    [InlineData("NEG", false)]
    public void A_flag_answers_a_test_that_says_yes_or_no(string flag, bool isPositive)
    {
        string interpretation = $""" "interpretation":[{Concept(CodeSystems.ObservationInterpretation, flag)}]""";
        Assert.All((string[])["600-7", "43411-8", "32700-7"], loinc =>
        {
            LabResult? result = Read(Lab(loinc, interpretation)).Facts.OfType<LabResult>().FirstOrDefault();
            Assert.True(result is null || result.IsPositive == isPositive);
        });
        Assert.Equal(isPositive, Read(Lab("600-7", interpretation)).Only<LabResult>().IsPositive);
    }

    [Theory]
    [InlineData("Staphylococcus aureus", true)]
    [InlineData("E. coli", true)]
    [InlineData("No growth after 5 days", false)]
    [InlineData("Aucune croissance à J5", false)]
    [InlineData("Kein Wachstum", false)]
    [InlineData("Gram positive cocci in clusters", true)]
    public void A_culture_in_words_is_read(string text, bool isPositive) =>
        Assert.Equal(isPositive, Read(Lab("600-7", $""" "valueString":"{text}" """)).Only<LabResult>().IsPositive);

    [Theory]
    [InlineData("Culture pending")]
    [InlineData("See comment")]
    [InlineData("Contaminated")]
    [InlineData("No Staphylococcus aureus isolated")]
    [InlineData("purple")]
    public void A_culture_that_says_neither_is_no_fact(string text) =>
        Assert.Empty(Read(Lab("600-7", $""" "valueString":"{text}" """)).Facts);

    [Fact]
    public void An_organism_in_a_component_is_that_of_the_culture() => Assert.True(Read(Lab(
        "600-7", $$""" "component":[{"code":{{Concept(CodeSystems.Loinc, "6463-4")}},"valueCodeableConcept":{{Concept(CodeSystems.Snomed, "112283007")}}}]""")).Only<LabResult>().IsPositive);

    [Theory]
    [InlineData("""  "meta":{"versionId":"1"},""", """ "meta":{"versionId":"10"},""")]
    [InlineData(""" "meta":{"lastUpdated":"2024-01-15T10:00:00Z"},""", """ "meta":{"lastUpdated":"2024-01-15T11:00:00+01:00","versionId":"x"},""", false)]
    [InlineData(""" "meta":{"lastUpdated":"2024-01-15T10:00:00Z"},""", """ "meta":{"lastUpdated":"2024-01-15T12:00:00+01:00"},""")]
    [InlineData(""" "issued":"2024-01-15T10:00:00Z",""", """ "issued":"2024-01-15T11:00:00Z",""")]
    public void The_newest_version_alone_counts(string older, string newer, bool isDecided = true)
    {
        string first = Lab("1988-5", Crp).Replace("\"status\"", older + "\"status\"", StringComparison.Ordinal);
        string second = Lab("1988-5", $""" "valueQuantity":{Quantity("12", "mg/L")}""").Replace("\"status\"", newer + "\"status\"", StringComparison.Ordinal);
        foreach (ClinicalCase read in (ClinicalCase[])[Read(first, second), Read(second, first)])
        {
            Assert.Equal(isDecided ? [12m] : [12m, 45m], read.Facts.OfType<LabResult>().Select(result => result.Value!.Value).Order());
        }
    }

    [Fact]
    public void A_corrected_result_replaces_the_final_one() => Assert.Equal(
        12,
        Read(Lab("1988-5", Crp), Lab("1988-5", $""" "valueQuantity":{Quantity("12", "mg/L")}""").Replace("\"final\"", "\"corrected\"", StringComparison.Ordinal)).Only<LabResult>().Value);

    [Theory]
    [InlineData("Observation/o", null, true)]
    [InlineData("Observation/other", null, false)]
    [InlineData("Observation/o", "2020-01-01T00:00:00Z", false)]
    public void A_deletion_takes_away_what_it_names(string url, string? moment, bool isGone)
    {
        string observation = Lab("1988-5", Crp).Replace("\"status\"", """ "meta":{"lastUpdated":"2024-01-15T10:00:00Z"},"status" """, StringComparison.Ordinal);
        string response = moment is null ? "" : $$""","response":{"status":"204","lastModified":"{{moment}}"} """;
        ClinicalCase read = new CaseReader().Read(
            $$"""{"resourceType":"Bundle","type":"history","entry":[{"request":{"method":"DELETE","url":"{{url}}"}{{response}}},{"resource":{{observation}}}]}""");
        Assert.Equal(isGone, read.Facts.IsEmpty);
        Assert.Equal(isGone ? "deleted" : null, read.ReadReport.Ignored.FirstOrDefault()?.Reason);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(12)]
    public void A_Bundle_in_a_Bundle_is_read_at_any_depth(int depth)
    {
        string bundle = Bundle(Lab("1988-5", Crp));
        for (int i = 0; i < depth; i++)
        {
            bundle = Bundle(bundle);
        }

        Assert.Equal(45, new CaseReader().Read(bundle).Only<LabResult>().Value);
        string xml = "<Bundle xmlns='http://hl7.org/fhir'><entry><resource><Bundle><entry><resource><Observation><id value='o'/><status value='final'/><code><coding>"
            + "<system value='http://loinc.org'/><code value='1988-5'/></coding></code><valueQuantity><value value='45'/><unit value='mg/L'/></valueQuantity>"
            + "</Observation></resource></entry></Bundle></resource></entry></Bundle>";
        Assert.Equal(45, new CaseReader().Read(xml).Only<LabResult>().Value);
    }

    [Theory]
    [InlineData(""" "type":"searchset","total":3,""", false)]
    [InlineData(""" "type":"searchset","total":1,""", true)]
    [InlineData(""" "type":"collection","total":3,""", true)]
    [InlineData(""" "type":"searchset","link":[{"relation":"next","url":"http://a.example/p2"}],""", false)]
    [InlineData(""" "type":"searchset","link":[{"relation":"self","url":"http://a.example/p1"}],""", true)]
    public void A_search_that_did_not_come_whole_is_incomplete(string members, bool isWhole)
    {
        ReadReport report = new CaseReader().Read($$"""{"resourceType":"Bundle",{{members}}"entry":[{"resource":{{Lab("1988-5", Crp)}},"search":{"mode":"match"} }]}""").ReadReport;
        Assert.Equal(isWhole, report.Gaps.IsEmpty);
        Assert.Equal(isWhole, report.AllowsMedicines);
    }

    [Theory]
    [InlineData("fatal", false)]
    [InlineData("error", false)]
    [InlineData("warning", false)]
    [InlineData("information", true)]
    public void An_outcome_among_results_is_a_gap_unless_it_only_informs(string severity, bool isWhole) => Assert.Equal(
        isWhole, Read($$"""{"resourceType":"OperationOutcome","issue":[{"severity":"{{severity}}","code":"incomplete"}]}""").ReadReport.Gaps.IsEmpty);

    [Fact]
    public void Pages_of_one_search_side_by_side_are_whole()
    {
        string page = $$"""{"resourceType":"Bundle","type":"searchset","total":2,"entry":[{"resource":{{Lab("1988-5", Crp)}}}]}""";
        string other = page.Replace("\"id\":\"o\"", "\"id\":\"o2\"", StringComparison.Ordinal);
        Assert.Empty(Read(page, other).ReadReport.Gaps);
    }

    public static TheoryData<string, bool> Medicines => new()
    {
        { Request("""{"text":"Warfarin 5 mg"}"""), false },
        { Request("""{"coding":[{"system":"http://hl7.org/fhir/sid/ndc","code":"0056-0172-70"}]}"""), false },
        { Request(Concept(CodeSystems.RxNorm, "999999999")), false },
        { Request(Concept(CodeSystems.Snomed, "322236009")), false },
        { Request(Concept(CodeSystems.Atc, "C10AA01")), true },
        { Request(Concept(CodeSystems.Atc, "B01AA03")), true },
        { Request(Concept(CodeSystems.RxNorm, "312961")), true },
        { Request("""{"text":"Warfarin 5 mg"}""").Replace("active", "completed", StringComparison.Ordinal), true },
        { """{"resourceType":"MedicationRequest","id":"m","status":"active","intent":"order","subject":{"display":"p"},"medicationReference":{"reference":"Medication/gone"}}""", false },
        { """{"resourceType":"MedicationStatement","id":"m","status":"active","subject":{"display":"p"}}""", false },
        { """{"resourceType":"MedicationRequest","id":"m","status":"activ","intent":"order","subject":{"display":"p"},"medicationCodeableConcept":{"text":"x"}}""", false },
        { Allergy("""{"text":"Ibuprofen"}"""), false },
        { Allergy("""{"text":"Peanut"}""", ",\"category\":[\"food\"]"), true },
        { Allergy(Concept(CodeSystems.Snomed, "91936005")), true },
        { Allergy(Concept(CodeSystems.Snomed, "716186003")), true },
        { Allergy(Concept("http://house.example/allergens", "17")), false },
        { Allergy(Concept(CodeSystems.Unii, "WK2XYI10QM")), true },
        { Allergy(Concept(CodeSystems.RxNorm, "5640")), true },
    };

    [Theory]
    [MemberData(nameof(Medicines))]
    public void A_medicine_that_was_not_understood_holds_others_back(string resource, bool allows)
    {
        ReadReport report = Read(resource).ReadReport;
        Assert.Equal(allows, report.AllowsMedicines);
        Assert.Equal(allows, report.UnreadMedicines.IsEmpty);
    }

    [Theory]
    [InlineData("5640", CodeSystems.RxNorm)]
    [InlineData("WK2XYI10QM", CodeSystems.Unii)]
    [InlineData("R16CO5Y76E", "urn:oid:2.16.840.1.113883.4.9")]
    [InlineData("1191", CodeSystems.RxNorm)]
    [InlineData("387458008", CodeSystems.Snomed)]
    [InlineData("293619005", CodeSystems.Snomed)]
    [InlineData("372665008", "http://snomed.info/sct/900000000000207008")]
    [InlineData("M01AE01", "http://fhir.de/CodeSystem/bfarm/atc")]
    public void An_allergy_to_an_NSAID_is_one_in_any_system(string code, string system) =>
        Assert.Equal(History.NsaidHypersensitivity, Read(Allergy(Concept(system, code))).Only<HistoryItem>().History);

    [Fact]
    public void Unmapped_systems_are_counted_by_kind_and_system()
    {
        string[] conditions = [.. Enumerable.Range(0, 3).Select(index => Condition("http://house.example/problems", $"{index}").Replace("\"id\":\"c\"", $"\"id\":\"c{index}\"", StringComparison.Ordinal))];
        ReadReport report = Read([.. conditions, Condition(CodeSystems.Icd10, "L70.0")]).ReadReport;
        NotUnderstoodGroup group = Assert.Single(report.NotUnderstood);
        Assert.Equal(("Condition", "unmapped-system", "http://house.example/problems", 3), (group.ResourceType, group.Reason, group.System, group.References.Length));
        Assert.True(report.AreConditionsMostlyUnread);
        Assert.False(Read(Condition(CodeSystems.Icd10, "L70.0")).ReadReport.AreConditionsMostlyUnread);
    }

    [Theory]
    [InlineData("""  "bodySite":{"coding":[{"system":"https://apatite-rules.example/fhir/CodeSystem/apatite-concept","code":"longus-colli-muscle"}]}""", "bodySite")]
    [InlineData("""  "component":[{"code":{"coding":[{"system":"https://apatite-rules.example/fhir/CodeSystem/apatite-concept","code":"level"}]},"valueCodeableConcept":{"coding":[{"system":"https://apatite-rules.example/fhir/CodeSystem/apatite-concept","code":"C1/C2"}]}}]""", "component[0].value")]
    [InlineData("""  "component":[{"code":{"coding":[{"system":"https://apatite-rules.example/fhir/CodeSystem/apatite-concept","code":"levels"}]},"valueCodeableConcept":{"text":"x"}}]""", "component[0]")]
    [InlineData("""  "component":[{"code":{"coding":[{"code":"level"}]},"valueCodeableConcept":{"text":"x"}}]""", "component[0]")]
    [InlineData("""  "component":[{"code":{"text":"depth"},"valueInteger":3}]""", "component[0]")]
    public void A_part_that_was_not_understood_is_said_with_what_may_have_been_meant(string member, string path)
    {
        string finding = Imaging(ApatiteCodeSystem.Url, "calcification", member.Replace("https://apatite-rules.example/fhir/CodeSystem/apatite-concept", ApatiteCodeSystem.Url, StringComparison.Ordinal));
        ReadReport report = Read(finding).ReadReport;
        PartialResource part = Assert.Single(report.Partial);
        Assert.Equal(path, part.Path);
        if (!member.Contains("depth", StringComparison.Ordinal))
        {
            Assert.Contains("did you mean", part.Detail!.In(Language.English), StringComparison.Ordinal);
        }

        Assert.Throws<CaseFormatException>(() => Read(new CaseReaderOptions { Strict = true }, finding));
    }

    [Theory]
    [InlineData("/CodeSystem/apatite-concept", "neck-pian", "neck-pain")]
    [InlineData("/CodeSystem/apatite-concept", "Neck_Pain", "neck-pain")]
    [InlineData("/ValueSet/apatite-symptom", "neck-pain", "neck-pain")]
    public void An_own_code_misspelt_is_not_unrelated(string system, string code, string meant)
    {
        ClinicalCase read = Read(Observation(ApatiteProfiles.BaseUrl + system, code));
        Assert.Equal("unknown-code", read.IgnoredFor());
        Assert.Contains(meant, read.ReadReport.Ignored[0].Detail!.In(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"resourceType":"Condition","id":"c","clinicalStatus":"active","code":{"coding":[{"system":"http://snomed.info/sct","code":"81680005"}]}}""", "STU3")]
    [InlineData("""{"resourceType":"Condition","id":"c","assertedDate":"2020-01-01","code":{"coding":[{"system":"http://snomed.info/sct","code":"81680005"}]}}""", "STU3")]
    [InlineData("""{"resourceType":"MedicationStatement","id":"c","status":"active","taken":"n","medicationCodeableConcept":{"coding":[{"system":"http://www.whocc.no/atc","code":"M01AE01"}]}}""", "STU3")]
    [InlineData("""{"resourceType":"MedicationRequest","id":"c","status":"active","intent":"order","medication":{"concept":{"coding":[{"system":"http://www.whocc.no/atc","code":"M01AE01"}]}}}""", "R5")]
    [InlineData("""{"resourceType":"Procedure","id":"c","status":"completed","occurrenceDateTime":"2020-01-01","code":{"coding":[{"system":"http://snomed.info/sct","code":"277762005"}]}}""", "R5")]
    public void Another_release_of_FHIR_is_recognised_and_said_once(string resource, string version)
    {
        string second = resource.Replace("\"id\":\"c\"", "\"id\":\"d\"", StringComparison.Ordinal);
        ClinicalCase read = Read(resource, second);
        Assert.Empty(read.Facts);
        Assert.All(read.ReadReport.Rejected, rejected => Assert.Equal("other-fhir-version", rejected.Reason));
        Assert.Contains(version, Assert.Single(read.ReadReport.Remarks).In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_reads_the_same_in_another_release_is_read()
    {
        ClinicalCase read = Read(Lab("1988-5", Crp + """,  "context":{"reference":"Encounter/e"}, "comment":"x" """));
        Assert.Equal(45, read.Only<LabResult>().Value);
        Assert.Single(read.ReadReport.Remarks);
    }

    [Theory]
    [InlineData(""" "note":[{"text":""}]""")]
    [InlineData(""" "extension":[{"url":"http://x.example","valuePositiveInt":"3"}]""")]
    [InlineData(""" "identifier":[{"value":""}]""")]
    [InlineData(""" "meta":{"lastUpdated":"2026-03-01T08:00:00"}""")]
    [InlineData(""" "issued":"2026-03-01T08:00:00" """)]
    [InlineData(""" "performer":"somebody" """)]
    [InlineData(""" "hospital":{"ward":7}""")]
    public void A_defect_where_nothing_is_read_costs_nothing(string member)
    {
        ClinicalCase read = Read(Lab("1988-5", Crp + "," + member));
        Assert.Equal(45, read.Only<LabResult>().Value);
        Assert.NotEmpty(read.ReadReport.Used[0].Remarks);
    }

    [Theory]
    [InlineData(""" "vauleBoolean":false""")]
    [InlineData(""" "valueBooleen":false""")]
    [InlineData(""" "dataAbsentReasn":{"text":"x"}""")]
    public void A_name_that_may_be_one_that_is_read_costs_the_resource(string member) =>
        Assert.Equal("not-r4", Read(Observation(CodeSystems.Snomed, "81680005", member)).RejectedFor());

    [Fact]
    public void Rules_that_are_not_known_are_not_read_past() =>
        Assert.Equal("implicit-rules", Read(Lab("1988-5", Crp + """,  "implicitRules":"http://x.example/rules" """)).RejectedFor());

    [Theory]
    [InlineData("<5 mg/L", 5, Comparator.LessThan)]
    [InlineData("< 5 mg/L", 5, Comparator.LessThan)]
    [InlineData("≥120 mg/l", 120, Comparator.AtLeast)]
    [InlineData("7,5 mg/dL", 75, Comparator.Exactly)]
    [InlineData("45 mg/L", 45, Comparator.Exactly)]
    public void A_number_in_text_is_read_with_its_unit(string text, decimal value, Comparator comparator)
    {
        LabResult result = Read(Lab("1988-5", $""" "valueString":"{text}" """)).Only<LabResult>();
        Assert.Equal((value, comparator), (result.Value!.Value, result.Comparator));
    }

    [Theory]
    [InlineData("45", "no-unit")]
    [InlineData("45 (high) mg/L", "unknown-unit")]
    [InlineData("1,234 mg/L", "unreadable-value")]
    [InlineData("about 45 mg/L", "unreadable-value")]
    public void A_number_in_text_is_never_guessed_at(string text, string reason) =>
        Assert.Equal(reason, Read(Lab("1988-5", $""" "valueString":"{text}" """)).RejectedFor());

    [Fact]
    public void A_unit_that_is_known_stands_in_for_a_code_that_is_not() => Assert.Equal(
        45, Read(Lab("1988-5", """ "valueQuantity":{"value":45,"unit":"mg/L","system":"http://unitsofmeasure.org","code":"MGL"}""")).Only<LabResult>().Value);

    [Fact]
    public void One_result_dated_long_after_all_others_is_remarked_on() => Assert.Contains(
        "alone decides",
        Assert.Single(Read(Lab("1988-5", Crp), Observation(CodeSystems.Snomed, "81680005", id: "s"), Lab("6690-2", $""" "valueQuantity":{Quantity("9", "10*9/L")}""", id: "w", when: "2026-01-01T00:00:00Z"))
            .ReadReport.Remarks).In(Language.English),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("24935-9", "mri", ImagedRegion.Neck)]
    [InlineData("24978-9", "ct", ImagedRegion.Thoracic)]
    [InlineData("24946-6", "radiograph", ImagedRegion.Neck)]
    [InlineData("36514-8", "ct", ImagedRegion.Neck)]
    public void An_examination_is_known_by_its_LOINC_code_alone(string code, string modality, ImagedRegion region)
    {
        string report = $$"""{"resourceType":"DiagnosticReport","id":"r","status":"final","effectiveDateTime":"{{Now}}","code":{{Concept("https://loinc.org/", code)}}}""";
        ImagingExamination examination = Read(report).Only<ImagingExamination>();
        Assert.Equal((modality, region), (examination.Modality.Id, examination.Region));
    }

    [Fact]
    public void A_conclusion_in_codes_is_read() => Assert.Equal(
        Diagnosis.RetropharyngealAbscess,
        Read($$"""{"resourceType":"DiagnosticReport","id":"r","status":"final","effectiveDateTime":"{{Now}}","code":{"text":"x"},"conclusionCode":[{{Concept(CodeSystems.Icd10, "J39.0")}}]}""")
            .Only<StatedDiagnosis>().Diagnosis);

    [Fact]
    public void A_medicine_that_was_handed_over_is_at_home() => Assert.Equal(
        Medication.Anticoagulant,
        Read($$"""{"resourceType":"MedicationDispense","id":"d","status":"completed","subject":{"display":"p"},"whenHandedOver":"{{Now}}","medicationCodeableConcept":{{Concept(CodeSystems.Atc, "B01AA03")}}}""")
            .Only<MedicationUse>().Medication);

    private static string Request(string medication) => $$"""
        {"resourceType":"MedicationRequest","id":"m","status":"active","intent":"order","subject":{"display":"p"},"medicationCodeableConcept":{{medication}}}
        """;

    private static string Allergy(string code, string members = "") => $$"""
        {"resourceType":"AllergyIntolerance","id":"a","patient":{"display":"p"},"code":{{code}}{{members}}}
        """;
}
