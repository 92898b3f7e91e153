using Apatite.Model.Fhir;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

public sealed class TimeWindowTests
{
    private const string NeckPain = "81680005";
    private static readonly CaseReaderOptions AtNow = new() { AsOf = new DateTimeOffset(2024, 1, 15, 12, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData("2024-01-02", true)]
    [InlineData("2024-01-01", true)]
    [InlineData("2023-12-30", false)]
    [InlineData("2024-01", true)]
    [InlineData("2023", true)]
    [InlineData("2022", false)]
    public void A_symptom_counts_for_two_weeks_and_an_imprecise_date_is_not_held_against_it(string when, bool counts) =>
        Assert.Equal(counts, Read(AtNow, Observation(CodeSystems.Snomed, NeckPain, when: when)).Facts.Length == 1);

    [Fact]
    public void Imaging_counts_for_six_weeks_chemistry_for_a_year_and_history_for_ever()
    {
        Assert.NotEmpty(Read(AtNow, Imaging(CodeSystems.RadLex, "RID5196", when: "2023-12-10")).Facts);
        Assert.Equal("outside-time-window", Read(AtNow, Imaging(CodeSystems.RadLex, "RID5196", when: "2023-11-10")).IgnoredFor());
        Assert.NotEmpty(Read(AtNow, Lab("2000-8", $""" "valueQuantity":{Quantity("2.6", "mmol/L")}""", when: "2023-03-01")).Facts);
        Assert.Equal("outside-time-window", Read(AtNow, Lab("1988-5", $""" "valueQuantity":{Quantity("75", "mg/L")}""", when: "2023-12-20")).IgnoredFor());
        Assert.NotEmpty(Read(AtNow, Condition(CodeSystems.Icd10, "J45").Replace(Now, "1999-01-01", StringComparison.Ordinal)).Facts);
    }

    [Fact]
    public void The_caller_can_change_a_window()
    {
        CaseReaderOptions wide = new() { AsOf = AtNow.AsOf, Windows = new() { Labs = TimeSpan.FromDays(60) } };
        Assert.NotEmpty(Read(wide, Lab("1988-5", $""" "valueQuantity":{Quantity("75", "mg/L")}""", when: "2023-12-20")).Facts);
    }

    [Fact]
    public void What_was_not_yet_so_does_not_count() =>
        Assert.Equal("after-as-of", Read(AtNow, Observation(CodeSystems.Snomed, NeckPain, when: "2024-01-20")).IgnoredFor());

    [Fact]
    public void A_symptom_that_goes_on_has_no_age()
    {
        string since = Observation(CodeSystems.Snomed, NeckPain).Replace(
            $"\"effectiveDateTime\":\"{Now}\"", "\"effectivePeriod\":{\"start\":\"2023-06-01\"}", StringComparison.Ordinal);
        Assert.NotEmpty(Read(AtNow, since).Facts);
        Assert.NotEmpty(Read(AtNow, Condition(CodeSystems.Icd10, "M54.2", Status("active")).Replace(Now, "2023-06-01", StringComparison.Ordinal)).Facts);
    }

    [Fact]
    public void The_newest_value_of_a_lab_counts_and_the_older_are_superseded_in_any_order()
    {
        string older = Lab("1988-5", $""" "valueQuantity":{Quantity("20", "mg/L")}""", "older", "2024-01-10T08:00:00Z");
        string newer = Lab("1988-5", $""" "valueQuantity":{Quantity("75", "mg/L")}""", "newer", "2024-01-12T08:00:00Z");
        foreach (string[] order in (string[][])[[older, newer], [newer, older]])
        {
            ClinicalCase read = Read(AtNow, order);
            Assert.Equal(75, read.Only<LabResult>().Value);
            Assert.Equal(new LabTrend("Observation/newer", LabTest.Crp, 75, Trend.Rising) { Before = 20 }, read.Only<LabTrend>());
            IgnoredResource ignored = Assert.Single(read.ReadReport.Ignored);
            Assert.Equal(("Observation/older", "superseded", null), (ignored.Reference, ignored.Reason, ignored.Detail));
        }
    }

    [Fact]
    public void A_value_of_after_the_as_of_time_supersedes_nothing()
    {
        string then = Lab("1988-5", $""" "valueQuantity":{Quantity("20", "mg/L")}""", "then", "2024-01-10T08:00:00Z");
        string later = Lab("1988-5", $""" "valueQuantity":{Quantity("75", "mg/L")}""", "later", "2024-01-20T08:00:00Z");
        Assert.Equal(20, Read(AtNow, then, later).Only<LabResult>().Value);
    }

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("yesterday")]
    public void A_date_that_is_none_is_rejected(string when) =>
        Assert.Equal("invalid-date", Read(AtNow, Observation(CodeSystems.Snomed, NeckPain, when: when)).RejectedFor());
}
