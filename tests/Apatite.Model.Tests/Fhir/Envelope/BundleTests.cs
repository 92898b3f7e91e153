using Apatite.Model.Fhir;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Envelope;

public sealed class BundleTests
{
    [Theory]
    [InlineData("collection")]
    [InlineData("searchset")]
    [InlineData("document")]
    [InlineData("message")]
    [InlineData("transaction")]
    [InlineData("batch")]
    [InlineData("history")]
    public void A_Bundle_of_any_type_is_read(string type)
    {
        string bundle = Bundle(Observation(CodeSystems.Snomed, "81680005")).Replace("collection", type, StringComparison.Ordinal);
        Assert.Single(new CaseReader().Read(bundle).Facts);
    }

    [Fact]
    public void Only_the_resource_of_an_entry_is_read()
    {
        ClinicalCase read = new CaseReader().Read($$"""
            {"resourceType":"Bundle","type":"transaction","entry":[{
              "request":{"method":"POST","url":"Observation"},"search":{"mode":"match"},"response":{"outcome":{{Observation(CodeSystems.Snomed, "40739000", id: "no")}}},
              "fullUrl":"urn:uuid:1","resource":{{Observation(CodeSystems.Snomed, "81680005")}}}]}
            """);
        Assert.Equal("Observation/o", read.Only<ClinicalFinding>().Reference);
    }

    [Fact]
    public void The_as_of_time_of_the_caller_counts_before_that_of_the_record()
    {
        DateTimeOffset asOf = new(2024, 1, 20, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(asOf, Read(new CaseReaderOptions { AsOf = asOf }, Observation(CodeSystems.Snomed, "81680005")).AsOf);
    }
}
