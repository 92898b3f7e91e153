using Apatite.Model.Fhir;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

public sealed class PatientReaderTests
{
    private static readonly CaseReaderOptions AtNow = new() { AsOf = new DateTimeOffset(2024, 1, 15, 12, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData("1977-01-15", 47)]
    [InlineData("1977-01-16", 46)]
    [InlineData("1977-01", 47)]
    [InlineData("1977", 46)]
    [InlineData("2024-01-14", 0)]
    [InlineData("2024-01", 0)]
    [InlineData("1900-02-28", 123)]
    public void The_age_is_in_completed_years_at_the_as_of_time(string birthDate, int expected) => Assert.Equal(
        new PatientFact("Patient/p", expected, Sex.Female), Read(AtNow, Patient(birthDate)).Only<PatientFact>());

    [Theory]
    [InlineData("2024-02-01")]
    [InlineData("2025")]
    [InlineData("1880-01-01")]
    public void A_birth_date_that_cannot_be_is_rejected(string birthDate)
    {
        ClinicalCase read = Read(AtNow, Patient(birthDate));
        Assert.Equal("implausible-value", read.RejectedFor());
        Assert.Equal("birthDate", read.ReadReport.Rejected[0].Path);
    }

    [Fact]
    public void A_partial_birth_date_is_said_to_be_one() => Assert.NotEmpty(Read(AtNow, Patient("1977")).ReadReport.Used[0].Remarks);

    [Fact]
    public void The_as_of_time_is_the_latest_time_of_what_is_read_and_never_the_wall_clock()
    {
        ClinicalCase read = Read(
            Patient("1977-01-15"),
            Observation(CodeSystems.Snomed, "81680005", id: "a", when: "2024-01-14T08:00:00Z"),
            Observation(CodeSystems.Snomed, "40739000", id: "b", when: "2024-01-15T08:00:00+01:00"),
            Observation(CodeSystems.Loinc, "8480-6", id: "unrelated", when: "2024-03-01T08:00:00Z"));
        Assert.Equal(new DateTimeOffset(2024, 1, 15, 7, 0, 0, TimeSpan.Zero), read.AsOf);
        Assert.Equal(47, read.Only<PatientFact>().AgeYears);
    }

    [Fact]
    public void Without_any_time_the_age_is_not_known_and_it_is_said()
    {
        ClinicalCase read = Read(Patient("1977-01-15"));
        Assert.Null(read.AsOf);
        Assert.Null(read.Only<PatientFact>().AgeYears);
        Assert.NotEmpty(read.ReadReport.Used[0].Remarks);
    }

    [Fact]
    public void A_stated_age_stands_in_for_a_missing_birth_date()
    {
        string age = Observation(CodeSystems.Loinc, "30525-0", $""" "valueQuantity":{Quantity("47", "a")}""", id: "age");
        Assert.Equal(
            new PatientFact("Patient/p", 47, Sex.Female), Read("""{"resourceType":"Patient","id":"p","gender":"female"}""", age).Only<PatientFact>());
        Assert.Equal(new PatientFact("Observation/age", 47, Sex.Unknown), Read(age).Only<PatientFact>());
        Assert.Equal(new PatientFact("Patient/p", 50, Sex.Female), Read(Patient("1974-01-01"), age).Only<PatientFact>());
    }

    [Fact]
    public void No_Patient_is_no_error()
    {
        ClinicalCase read = Read(Observation(CodeSystems.Snomed, "81680005", """ "subject":{"reference":"Patient/x"}"""));
        Assert.Empty(read.Facts.OfType<PatientFact>());
        Assert.Single(read.Facts);
    }

    [Theory]
    [InlineData("Patient/p")]
    [InlineData("http://example.org/fhir/Patient/p")]
    [InlineData("Patient/p/_history/3")]
    public void A_resource_can_name_its_patient_in_several_ways(string reference) => Assert.Single(
        Read(Patient("1977"), Observation(CodeSystems.Snomed, "81680005", $$""" "subject":{"reference":"{{reference}}"}""")).Facts.OfType<ClinicalFinding>());

    [Fact]
    public void A_resource_about_another_patient_is_rejected_by_name()
    {
        ClinicalCase read = Read(Patient("1977"), Observation(CodeSystems.Snomed, "81680005", """ "subject":{"reference":"Patient/other"}"""));
        RejectedResource rejected = Assert.Single(read.ReadReport.Rejected);
        Assert.Equal(("Observation/o", "subject", "other-patient", "Patient/other"), (rejected.Reference, rejected.Path, rejected.Reason, rejected.Detail?.In(Language.French)));
    }

    [Fact]
    public void Several_patients_are_no_record_of_one()
    {
        CaseFormatException two = Assert.Throws<CaseFormatException>(() => Read(
            """{"resourceType":"Patient","id":"p"}""", """{"resourceType":"Patient","id":"q"}"""));
        Assert.Equal(CaseFormatReasons.SeveralPatients, two.Reason);
        Assert.Equal(["Patient/p", "Patient/q"], two.References.AsEnumerable());

        CaseFormatException named = Assert.Throws<CaseFormatException>(() => Read(
            Observation(CodeSystems.Snomed, "81680005", """ "subject":{"reference":"Patient/p"}""", id: "a"),
            Observation(CodeSystems.Snomed, "81680005", """ "subject":{"reference":"Patient/q"}""", id: "b")));
        Assert.Equal(["Patient/p", "Patient/q"], named.References.AsEnumerable());
    }

    private static string Patient(string birthDate) =>
        $$"""{"resourceType":"Patient","id":"p","gender":"female","birthDate":"{{birthDate}}"}""";
}
