using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Envelope;

/// <summary>A resource of a type that states nothing is passed over by its type and id, wherever they stand in it.</summary>
public sealed class UnreadResourceTests
{
    public static TheoryData<string, string> Unread => new()
    {
        { """{"resourceType":"Claim","id":"c"}""", "Claim/c" },
        { """{"status":"x","item":[{"id":"no"}],"id":"c","resourceType":"Claim"}""", "Claim/c" },
        { """{"resourceType":"Claim","id":5}""", "Bundle.entry[0]" },
        { """{"resourceType":"Claim","id":["x"]}""", "Bundle.entry[0]" },
        { """{"resourceType":"Claim","id":"\ud800"}""", "Bundle.entry[0]" },
        { """{"resourceType":"Claim"}""", "Bundle.entry[0]" },
        { """{"resourceType":"Claim","id":"c","text":{"status":5},"use":["\ud800",{}]}""", "Claim/c" },
    };

    [Theory]
    [MemberData(nameof(Unread))]
    public void It_is_named_in_the_account_and_may_be_as_broken_as_it_likes(string resource, string reference)
    {
        ClinicalCase read = Read(resource);
        Assert.Equal("not-relevant", read.IgnoredFor());
        Assert.Equal(reference, read.ReadReport.Ignored[0].Reference);
    }

    [Fact]
    public void What_it_contains_is_read_all_the_same()
    {
        ClinicalCase read = Read($$"""{"resourceType":"CarePlan","id":"c","status":"active","intent":"plan","subject":{"display":"p"},"contained":[{{Observation(CodeSystems.Snomed, "81680005")}}]}""");
        Assert.Equal("CarePlan/c#o", read.Only<ClinicalFinding>().Reference);
        Assert.Equal("CarePlan/c", Assert.Single(read.ReadReport.Ignored).Reference);
    }

    [Fact]
    public void The_walk_goes_on_behind_it()
    {
        ClinicalCase read = Read("""{"resourceType":"Claim","id":"c","x":{"y":[1,{}]}}""", Observation(CodeSystems.Snomed, "81680005"));
        Assert.Equal("Observation/o", read.Only<ClinicalFinding>().Reference);
    }
}
