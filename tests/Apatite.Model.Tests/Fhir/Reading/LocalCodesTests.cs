using Apatite.Model.Fhir;

namespace Apatite.Model.Tests.Fhir.Reading;

public class LocalCodesTests
{
    private const string House = "https://house.example/codes";

    private static readonly CaseReader Reader = new(new LocalCodes(
    [
        new(House, "CRP-7", "crp", "mg/L"),
        new(House, "ESR-1", "esr"),
        new(House, "NP", "neck-pain"),
        new(House, "DM2", "diabetes"),
        new(House, "WATER", "diuretic"),
        new(House, "CALC", "calcification"),
        new(House, "LCM", "longus-colli"),
    ]));

    private static ClinicalCase Read(string resource) => Reader.Read(Record.Bundle(resource));

    [Fact]
    public void Test_InTheUnitOfTheHouse_IsRead() =>
        Assert.Equal(75m, Read(Record.Observation(House, "CRP-7", """ "valueQuantity":{"value":75} """, "laboratory")).Only<LabResult>().Value);

    [Fact]
    public void Test_InAUnitOfItsOwn_IsConverted() =>
        Assert.Equal(75m, Read(Record.Observation(House, "CRP-7", $""" "valueQuantity":{Record.Quantity("7.5", "mg/dL")} """, "laboratory")).Only<LabResult>().Value);

    [Fact]
    public void Test_OfABareNumberAndNoUnitOfTheHouse_IsRejected()
    {
        ClinicalCase read = Read(Record.Observation(House, "ESR-1", """ "valueQuantity":{"value":75} """, "laboratory"));

        Assert.Empty(read.Facts.OfType<LabResult>());
        Assert.Equal("no-unit", Assert.Single(read.ReadReport.Rejected).Reason);
    }

    [Fact]
    public void Panel_WithALocalPart_IsRead() =>
        Assert.Equal(75m, Read(Record.Observation(
            House, "PANEL", $$""" "component":[{"code":{{Record.Concept(House, "CRP-7")}},"valueQuantity":{"value":75} }] """, "laboratory")).Only<LabResult>().Value);

    [Fact]
    public void Symptom_Condition_AndFinding_AreRead()
    {
        Assert.Equal(Symptom.NeckPain, Read(Record.Observation(House, "NP")).Only<ClinicalFinding>().Symptom);
        Assert.Equal(History.Diabetes, Read(Record.Condition(House, "DM2")).Only<HistoryItem>().History);
        ImagingFinding finding = Read(Record.Imaging(House, "CALC", $""" "bodySite":{Record.Concept(House, "LCM")} """)).Only<ImagingFinding>();
        Assert.Equal((FindingType.Calcification, AnatomicalStructure.LongusColli), (finding.Finding, finding.Structure));
    }

    [Fact]
    public void Medicine_IsRead() =>
        Assert.Equal(Medication.Diuretic, Read($$"""
            {"resourceType":"MedicationStatement","id":"m","status":"active","subject":{"reference":"Patient/p"},"medicationCodeableConcept":{{Record.Concept(House, "WATER")}}}
            """).Only<MedicationUse>().Medication);

    [Fact]
    public void ReaderWithoutThem_KnowsNoneOfThem() => Assert.Empty(Record.Read(Record.Observation(House, "NP")).Facts.OfType<ClinicalFinding>());

    [Theory]
    [InlineData(House, "X", "plague", null, "the vocabulary has no concept 'plague'")]
    [InlineData(House, "X", "ct", null, "'ct' is no concept that a local code can mean")]
    [InlineData(House, "X", "crp", "mmol/L", "'mmol/L' is no unit of 'crp'")]
    [InlineData(House, "X", "neck-pain", "mg/L", "'mg/L' is no unit of 'neck-pain'")]
    [InlineData("house", "X", "crp", null, "a code is an absolute address of its system and a code in it")]
    [InlineData(House, " ", "crp", null, "a code is an absolute address of its system and a code in it")]
    [InlineData(CodeSystems.Loinc, "1988-5", "esr", null, "the library knows the code as 'crp'")]
    [InlineData("urn:oid:2.16.840.1.113883.6.1", "1988-5", "esr", null, "the library knows the code as 'crp'")]
    [InlineData(ApatiteCodeSystem.Url, "house-fever", "fever", null, "the codes of this system are the library's own")]
    [InlineData(CodeSystems.Snomed, "52101004", "neck-pain", null, "the library knows the code as an answer")]
    public void UnsoundCode_IsRefused(string system, string code, string concept, string? unit, string problem)
    {
        LocalCode unsound = new(system, code, concept, unit);

        Assert.Equal(problem, Assert.Single(LocalCodes.Problems([unsound])).Problem);
        Assert.Contains(problem, Assert.Throws<ArgumentException>(() => new LocalCodes([unsound])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CodeThatTheLibraryKnowsAsTheSame_IsNoProblem() => Assert.Empty(LocalCodes.Problems([new(CodeSystems.Loinc, "1988-5", "crp")]));

    [Theory]
    [InlineData("D84.9", CodeSystems.Icd10, "immunosuppression")]
    [InlineData("46635009", CodeSystems.Snomed, "diabetes")]
    public void PublicCode_BesideALocalOne_Decides(string code, string system, string concept)
    {
        CaseReader reader = new(new LocalCodes([new(House, "A", "asthma")]));
        string local = Record.Condition(House, "A");
        string both = Beside(local, system, code);

        ClinicalCase read = reader.Read(Record.Bundle(both));

        Assert.Equal(concept, read.Only<HistoryItem>().History.Id);
        Assert.Contains("asthma", Assert.Single(Assert.Single(read.ReadReport.Used).Remarks).In(Language.English), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("asthma", reader.Read(Record.Bundle(local)).Only<HistoryItem>().History.Id);
    }

    [Fact]
    public void UnitOfTheHouse_IsThatOfItsOwnTestOnly()
    {
        string both = Beside(Record.Observation(House, "CRP-7", """ "valueQuantity":{"value":75} """, "laboratory"), CodeSystems.Loinc, "6690-2");

        Assert.Equal("no-unit", Assert.Single(Read(both).ReadReport.Rejected).Reason);
    }

    [Fact]
    public void CodeMappedTwice_IsRefused() =>
        Assert.Equal("the code is mapped twice", Assert.Single(LocalCodes.Problems([new(House, "X", "crp"), new(House, "X", "esr")])).Problem);

    /// <summary>The resource with a code behind the one that it has.</summary>
    private static string Beside(string resource, string system, string code)
    {
        int end = resource.IndexOf('}', resource.IndexOf(House, StringComparison.Ordinal)) + 1;
        return $$"""{{resource[..end]}},{"system":"{{system}}","code":"{{code}}"}{{resource[end..]}}""";
    }
}
