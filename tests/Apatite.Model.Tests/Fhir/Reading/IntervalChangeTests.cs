using Apatite.Model.Fhir;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

/// <summary>Older imaging tells how a finding changed where the newer report does not say.</summary>
public sealed class IntervalChangeTests
{
    private const string LongAgo = "2023-09-01";
    private const string Recently = "2024-01-02";
    private static readonly CaseReaderOptions AtNow = new() { AsOf = new DateTimeOffset(2024, 1, 15, 12, 0, 0, TimeSpan.Zero) };

    [Theory]
    [InlineData(true, true, "12", "6", IntervalChange.Smaller)]
    [InlineData(true, true, "12", "19", IntervalChange.Larger)]
    [InlineData(true, true, "12", "13", IntervalChange.Stable)]
    [InlineData(true, true, "12", "9", IntervalChange.NotStated)]
    [InlineData(true, true, "40", "45", IntervalChange.NotStated)]
    [InlineData(true, true, "3", "2", IntervalChange.NotStated)]
    [InlineData(true, true, null, "6", IntervalChange.NotStated)]
    [InlineData(true, false, "12", null, IntervalChange.Resolved)]
    [InlineData(false, true, null, "6", IntervalChange.New)]
    [InlineData(false, false, null, null, IntervalChange.NotStated)]
    public void A_change_is_what_cannot_be_an_error_of_measurement(bool before, bool now, string? then, string? size, IntervalChange expected)
    {
        foreach (string when in (string[])[LongAgo, Recently])
        {
            ClinicalCase read = Read(AtNow, Deposit("old", when, before, then), Deposit("new", Now, now, size));
            Assert.Equal(expected, read.Facts.OfType<ImagingFinding>().Single(finding => finding.Reference == "Observation/new").IntervalChange);
        }
    }

    [Fact]
    public void The_older_finding_is_used_for_that_alone_and_both_resources_say_so()
    {
        ClinicalCase read = Read(AtNow, Deposit("old", LongAgo, true, "12"), Deposit("new", Now, true, "6"));
        Assert.Equal("Observation/new", read.Only<ImagingFinding>().Reference);
        UsedResource old = read.ReadReport.Used.Single(used => used.Reference == "Observation/old");
        Assert.Equal("interval-change", Assert.Single(old.ReadAs));
        Assert.Contains("Observation/new", Assert.Single(old.Remarks).In(Language.English), StringComparison.Ordinal);
        UsedResource current = read.ReadReport.Used.Single(used => used.Reference == "Observation/new");
        Assert.Contains("Observation/old", Assert.Single(current.Remarks).In(Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void Inside_the_time_window_the_older_finding_counts_by_itself_too()
    {
        ClinicalCase read = Read(AtNow, Deposit("old", Recently, true, "12"), Deposit("new", Now, true, "6"));
        Assert.Equal(2, read.Facts.OfType<ImagingFinding>().Count());
        Assert.Equal(IntervalChange.NotStated, read.Facts.OfType<ImagingFinding>().Single(finding => finding.Reference == "Observation/old").IntervalChange);
    }

    [Fact]
    public void What_the_report_says_is_never_overruled()
    {
        string stated = Deposit("new", Now, true, "6").TrimEnd()[..^2] + "," + Component("interval-change", $""" "valueCodeableConcept":{Own("interval-change-stable")}""") + "]}";
        ClinicalCase read = Read(AtNow, Deposit("old", LongAgo, true, "12"), stated);
        Assert.Equal(IntervalChange.Stable, read.Only<ImagingFinding>().IntervalChange);
        Assert.Equal("outside-time-window", Assert.Single(read.ReadReport.Ignored).Reason);
    }

    [Theory]
    [InlineData("\"C2\"", "\"C6\"")]
    [InlineData("\"ct\"", "\"mri\"")]
    [InlineData("\"longus-colli\"", "\"intervertebral-disc\"")]
    [InlineData("\"RID5196\"", "\"RID34303\"")]
    public void Only_the_same_finding_at_the_same_place_seen_the_same_way_is_compared(string here, string elsewhere)
    {
        ClinicalCase read = Read(
            AtNow, Deposit("old", LongAgo, true, "12").Replace(here, elsewhere, StringComparison.Ordinal), Deposit("new", Now, false));
        Assert.Equal(IntervalChange.NotStated, read.Only<ImagingFinding>().IntervalChange);
        Assert.Equal("outside-time-window", Assert.Single(read.ReadReport.Ignored).Reason);
    }

    [Fact]
    public void Two_of_a_kind_at_one_time_cannot_be_told_apart()
    {
        Assert.All(
            Read(AtNow, Deposit("old", LongAgo, true, "12"), Deposit("a", Now, true, "5"), Deposit("b", Now, true, "6")).Facts.OfType<ImagingFinding>(),
            finding => Assert.Equal(IntervalChange.NotStated, finding.IntervalChange));
        Assert.Equal(
            IntervalChange.NotStated,
            Read(AtNow, Deposit("a", LongAgo, true, "12"), Deposit("b", LongAgo, true, "14"), Deposit("new", Now, true, "5")).Only<ImagingFinding>().IntervalChange);
    }

    [Fact]
    public void The_newest_earlier_finding_is_compared()
    {
        ClinicalCase read = Read(AtNow, Deposit("oldest", "2023-01-01", true, "6"), Deposit("old", LongAgo, true, "12"), Deposit("new", Now, true, "6"));
        Assert.Equal(IntervalChange.Smaller, read.Only<ImagingFinding>().IntervalChange);
        Assert.Equal("Observation/oldest", Assert.Single(read.ReadReport.Ignored).Reference);
    }

    [Fact]
    public void A_date_that_may_be_later_is_no_earlier_finding() => Assert.Equal(
        IntervalChange.NotStated,
        Read(AtNow, Deposit("old", "2024", true, "12"), Deposit("new", Now, false)).Facts.OfType<ImagingFinding>().Single(finding => finding.IsAbsent).IntervalChange);

    [Fact]
    public void The_caller_can_limit_how_old_an_earlier_finding_may_be()
    {
        CaseReaderOptions limited = new() { AsOf = AtNow.AsOf, Windows = new() { EarlierImaging = TimeSpan.FromDays(90) } };
        Assert.Equal(IntervalChange.NotStated, Read(limited, Deposit("old", LongAgo, true), Deposit("new", Now, false)).Only<ImagingFinding>().IntervalChange);
    }

    [Fact]
    public void A_limit_that_reaches_back_beyond_the_calendar_is_none()
    {
        CaseReaderOptions endless = new() { AsOf = AtNow.AsOf, Windows = new() { EarlierImaging = TimeSpan.MaxValue } };
        string[] resources = [Deposit("old", LongAgo, true), Deposit("new", Now, false)];
        Assert.Equal(Read(AtNow, resources).Facts.AsEnumerable(), Read(endless, resources).Facts.AsEnumerable());
        Assert.Empty(Read(new CaseReaderOptions { AsOf = DateTimeOffset.MinValue, Windows = endless.Windows }, resources).Facts);
    }

    private static string Deposit(string id, string when, bool isPresent, string? sizeMm = null) => Imaging(
        CodeSystems.RadLex,
        "RID5196",
        $$"""
        "bodySite":{{Own("longus-colli")}},"valueBoolean":{{(isPresent ? "true" : "false")}},"component":[
          {{Component("level", $""" "valueCodeableConcept":{Own("C2")}""")}},
          {{Component("modality", $""" "valueCodeableConcept":{Own("ct")}""")}}{{(sizeMm is null ? "" : "," + Component("size", $""" "valueQuantity":{Quantity(sizeMm, "mm")}"""))}}]
        """,
        id,
        when);
}
