using Apatite.Model.Fhir;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

public sealed class CareSettingTests
{
    private static readonly CaseReaderOptions AtNow = new() { AsOf = new DateTimeOffset(2024, 1, 15, 12, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData("EMER", CareSetting.Emergency)]
    [InlineData("IMP", CareSetting.Inpatient)]
    [InlineData("ACUTE", CareSetting.Inpatient)]
    [InlineData("NONAC", CareSetting.Inpatient)]
    [InlineData("OBSENC", CareSetting.Inpatient)]
    [InlineData("SS", CareSetting.Inpatient)]
    public void The_class_of_an_encounter_tells_the_setting(string code, CareSetting expected) =>
        Assert.Equal(new CareSettingFact("Encounter/e", expected), Read(AtNow, Encounter(code)).Only<CareSettingFact>());

    [Theory]
    [InlineData("AMB")]
    [InlineData("VR")]
    [InlineData("FLD")]
    [InlineData("somewhere")]
    public void A_class_that_does_not_tell_leaves_it_open(string code) => Assert.Empty(Read(AtNow, Encounter(code)).Facts.OfType<CareSettingFact>());

    [Theory]
    [InlineData(""" {"text":"General practice"} """, CareSetting.PrimaryCare)]
    [InlineData(""" {"text":"médecine générale"} """, CareSetting.PrimaryCare)]
    [InlineData(""" {"coding":[{"system":"http://snomed.info/sct","code":"408443003"}]} """, CareSetting.PrimaryCare)]
    [InlineData(""" {"coding":[{"system":"http://terminology.hl7.org/CodeSystem/service-type","code":"124"}]} """, CareSetting.PrimaryCare)]
    [InlineData(""" {"coding":[{"display":"Emergency medicine"}]} """, CareSetting.Emergency)]
    [InlineData(""" {"coding":[{"system":"http://snomed.info/sct","code":"394914008"}]} """, CareSetting.Imaging)]
    [InlineData(""" {"text":"Imagerie médicale"} """, CareSetting.Imaging)]
    public void Where_the_class_leaves_it_open_the_service_tells(string service, CareSetting expected) =>
        Assert.Equal(expected, Read(AtNow, Encounter("AMB", service: service)).Only<CareSettingFact>().Setting);

    [Theory]
    [InlineData(""" {"text":"Rheumatology"} """)]
    [InlineData(""" {"text":"not general practice"} """)]
    [InlineData(""" {"coding":[{"system":"http://example.org","code":"408443003"}]} """)]
    [InlineData(""" {} """)]
    public void A_service_that_is_not_plain_tells_nothing(string service) =>
        Assert.Empty(Read(AtNow, Encounter("AMB", service: service)).Facts.OfType<CareSettingFact>());

    [Fact]
    public void A_patient_of_the_emergency_department_who_is_in_radiology_is_an_emergency() => Assert.Equal(
        CareSetting.Emergency, Read(AtNow, Encounter("EMER", service: """ {"text":"Radiology"} """)).Only<CareSettingFact>().Setting);

    [Fact]
    public void The_encounter_that_goes_on_counts_before_one_that_has_ended() => Assert.Equal(
        new CareSettingFact("Encounter/stay", CareSetting.Inpatient),
        Read(
            AtNow,
            Encounter("IMP", id: "stay", period: """ "start":"2024-01-10" """),
            Encounter("EMER", id: "visit", period: """ "start":"2024-01-14T08:00:00Z","end":"2024-01-14T10:00:00Z" """)).Only<CareSettingFact>());

    [Fact]
    public void The_latest_of_those_that_have_ended_counts_even_where_it_does_not_tell()
    {
        string earlier = Encounter("EMER", id: "earlier", period: """ "start":"2024-01-10","end":"2024-01-11" """);
        Assert.Equal(CareSetting.Emergency, Read(AtNow, earlier).Only<CareSettingFact>().Setting);
        Assert.Empty(Read(AtNow, earlier, Encounter("AMB", period: """ "start":"2024-01-13","end":"2024-01-13" """)).Facts.OfType<CareSettingFact>());
    }

    [Theory]
    [InlineData(""" "start":"2023-11-01","end":"2023-11-09" """)]
    [InlineData(""" "start":"2024-03-01" """)]
    public void An_encounter_of_another_time_tells_nothing(string period) =>
        Assert.Empty(Read(AtNow, Encounter("EMER", period: period)).Facts.OfType<CareSettingFact>());

    [Fact]
    public void The_setting_of_the_host_counts_where_the_record_says_nothing()
    {
        CaseReaderOptions practice = new() { AsOf = AtNow.AsOf, CareSetting = CareSetting.PrimaryCare };
        Assert.Equal(CareSetting.PrimaryCare, Read(practice, Observation(CodeSystems.Snomed, "81680005")).Only<CareSettingFact>().Setting);
        Assert.Equal(CareSetting.PrimaryCare, Read(practice, Encounter("AMB")).Only<CareSettingFact>().Setting);
        Assert.Equal(CareSetting.Emergency, Read(practice, Encounter("EMER")).Only<CareSettingFact>().Setting);
    }

    [Theory]
    [InlineData(CareSetting.PrimaryCare)]
    [InlineData(CareSetting.Emergency)]
    [InlineData(CareSetting.Inpatient)]
    [InlineData(CareSetting.Imaging)]
    public void What_the_builder_writes_is_read_back_and_so_is_what_was_read(CareSetting setting)
    {
        ClinicalCase read = new CaseReader().Read(new CaseBuilder("a").Symptom(Symptom.NeckPain).CareSetting(setting).ToJson());
        Assert.Equal(setting, read.Only<CareSettingFact>().Setting);
        ClinicalCase again = new CaseReader().Read(CaseBuilder.From("b", read).ToJson());
        Assert.Equal(setting, again.Only<CareSettingFact>().Setting);
        Assert.Single(again.Facts.OfType<EncounterFact>());
    }

    [Fact]
    public void A_setting_that_is_not_stated_is_no_resource() =>
        Assert.Throws<ArgumentException>(() => new CaseBuilder("a").CareSetting(CareSetting.NotStated).Build());

    private static string Encounter(string code, string id = "e", string period = """ "start":"2024-01-14T20:00:00Z" """, string? service = null) => $$"""
        {"resourceType":"Encounter","id":"{{id}}","status":"in-progress","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"{{code}}"},
        "period":{ {{period}} }{{(service is null ? "" : ",\"serviceType\":" + service)}} }
        """;
}
