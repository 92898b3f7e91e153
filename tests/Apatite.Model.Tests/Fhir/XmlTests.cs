using Apatite.Model.Fhir;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Apatite.Model.Tests.Fhir;

public sealed class XmlTests
{
    [Fact]
    public void The_same_Bundle_in_XML_is_the_same_case()
    {
        CaseBuilder builder = new CaseBuilder("xml").Patient(47, Sex.Male).Symptom(Symptom.NeckPain).Lab(LabTest.Crp, 75, "mg/L");
        ClinicalCase json = new CaseReader().Read(builder.ToJson());
        ClinicalCase xml = new CaseReader().Read(new FhirXmlSerializer().SerializeToString(builder.Build()));
        Assert.Equal(json.AsOf, xml.AsOf);
        Assert.Equal(json.Facts.AsEnumerable(), xml.Facts.AsEnumerable());
    }

    [Fact]
    public void A_broken_resource_in_XML_costs_only_itself()
    {
        ClinicalCase read = new CaseReader().Read("""
            <Bundle xmlns="http://hl7.org/fhir"><type value="collection"/>
             <entry><resource><Observation><id value="a"/><status value="wrong"/><code><text value="x"/></code></Observation></resource></entry>
             <entry><resource><Patient><id value="p"/><gender value="male"/></Patient></resource></entry></Bundle>
            """);
        Assert.Equal("Observation/a", Assert.Single(read.ReadReport.Rejected).Reference);
        Assert.Single(read.Facts);
    }

    [Theory]
    [InlineData("<Condition><id value='c'/><code><text value='x'/></code><onsetDateTime value='2024-01-05'/><onsetPeriod><start value='2024'/></onsetPeriod></Condition>")]
    [InlineData("<DomainResource><id value='c'/></DomainResource>")]
    [InlineData("<Smith><id value='c'/></Smith>")]
    public void A_resource_that_the_parser_breaks_off_on_costs_only_itself_in_XML(string broken)
    {
        ClinicalCase read = new CaseReader().Read($"""
            <Bundle xmlns="http://hl7.org/fhir"><type value="collection"/>
             <entry><resource>{broken}</resource></entry>
             <entry><fullUrl value="http://example.org/Patient/p"/><resource><Patient><gender value="male"/></Patient></resource></entry></Bundle>
            """);
        Assert.DoesNotContain("Smith", Assert.Single(read.ReadReport.Rejected).ToString(), StringComparison.Ordinal);
        Assert.Equal("http://example.org/Patient/p", Assert.Single(read.ReadReport.Used).Reference);
    }

    [Theory]
    [InlineData("seed-1.json")]
    [InlineData("seed-2.json")]
    [InlineData("seed-3.json")]
    public void A_founding_case_in_XML_is_the_same_case(string name)
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "bundles", name));
        new FhirJsonDeserializer().TryDeserializeResource(json, out Resource? bundle, out _);
        ClinicalCase read = new CaseReader().Read(new FhirXmlSerializer().SerializeToString(bundle!));
        ClinicalCase expected = new CaseReader().Read(json);
        Assert.Equal(expected.Facts.AsEnumerable(), read.Facts.AsEnumerable());
        Assert.Equal(expected.ReadReport.Used.Select(used => used.Reference), read.ReadReport.Used.Select(used => used.Reference));
    }
}
