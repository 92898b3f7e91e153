using System.Text;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Envelope;

/// <summary>Whatever is handed in gives a case or one clear, located error.</summary>
public sealed class GarbageTests
{
    private const string Good = """{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"p","gender":"male"}}]}""";

    public static TheoryData<string, string> Wholes => new()
    {
        { "", CaseFormatReasons.Empty },
        { " \r\n\t ", CaseFormatReasons.Empty },
        { "hello", CaseFormatReasons.NotJson },
        { "{\"resourceType\":\"Bundle\",}", CaseFormatReasons.NotJson },
        { "{'resourceType':'Bundle'}", CaseFormatReasons.NotJson },
        { Good[..^1], CaseFormatReasons.Truncated },
        { Good[..60], CaseFormatReasons.Truncated },
        { Good[..20], CaseFormatReasons.Truncated },
        { Good + "x", CaseFormatReasons.TrailingText },
        { Good + Good, CaseFormatReasons.TrailingText },
        { "[]", CaseFormatReasons.NotABundle },
        { "null", CaseFormatReasons.NotABundle },
        { "42", CaseFormatReasons.NotABundle },
        { "\"Bundle\"", CaseFormatReasons.NotABundle },
        { "{}", CaseFormatReasons.NotFhir },
        { "{\"resourceType\":5}", CaseFormatReasons.NotFhir },
        { "{\"resourceType\":\"Patient\"}", CaseFormatReasons.NotABundle },
        { "{\"resourceType\":\"Bundle\",\"entry\":{}}", CaseFormatReasons.NotR4 },
        { "{\"resourceType\":\"Bundle\",\"entry\":\"x\"}", CaseFormatReasons.NotR4 },
        { new string('[', 100_000), CaseFormatReasons.TooDeep },
        { "{\"resourceType\":\"Bundle\",\"x\":" + new string('[', 70) + new string(']', 70) + "}", CaseFormatReasons.TooDeep },
        { "<Bundle xmlns=\"http://hl7.org/fhir\">", CaseFormatReasons.NotXml },
        { "<!DOCTYPE x [<!ENTITY e \"e\">]><Bundle xmlns=\"http://hl7.org/fhir\"/>", CaseFormatReasons.NotXml },
        { "<Patient xmlns=\"http://hl7.org/fhir\"/>", CaseFormatReasons.NotABundle },
        { "<html/>", CaseFormatReasons.NotABundle },
        { string.Concat(Enumerable.Repeat("<a>", 100)) + string.Concat(Enumerable.Repeat("</a>", 100)), CaseFormatReasons.TooDeep },
    };

    [Theory]
    [MemberData(nameof(Wholes))]
    public void Input_that_is_no_Bundle_is_one_error_with_its_reason(string input, string reason) =>
        Assert.Equal(reason, Assert.Throws<CaseFormatException>(() => new CaseReader().Read(input)).Reason);

    [Fact]
    public void The_error_says_line_and_position()
    {
        CaseFormatException error = Assert.Throws<CaseFormatException>(() => new CaseReader().Read("{\n \"resourceType\": Bundle }"));
        Assert.Equal((2, 18), (error.Line, error.Position));
        Assert.Contains("line 2, position 18", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_Unicode_are_an_error_or_a_rejection()
    {
        byte[] latin = Encoding.Latin1.GetBytes(Good.Replace("\"p\"", "\"é\"", StringComparison.Ordinal));
        Assert.Equal("not-r4", new CaseReader().Read(latin).RejectedFor());
        byte[] utf16 = Encoding.Unicode.GetBytes(Good);
        Assert.Equal(CaseFormatReasons.NotJson, Assert.Throws<CaseFormatException>(() => new CaseReader().Read(utf16)).Reason);
    }

    [Fact]
    public void A_byte_order_mark_is_no_garbage() =>
        Assert.Single(new CaseReader().Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Good)]).Facts);

    [Fact]
    public void Too_much_input_is_not_even_read()
    {
        CaseReaderOptions small = new() { MaxBytes = 100 };
        Assert.Equal(CaseFormatReasons.TooLarge, Assert.Throws<CaseFormatException>(() => new CaseReader().Read(Good, small)).Reason);
        Assert.Equal(
            CaseFormatReasons.TooLarge,
            Assert.Throws<CaseFormatException>(() => new CaseReader().Read(new MemoryStream(Encoding.UTF8.GetBytes(Good)), small)).Reason);
    }

    public static TheoryData<string, string> Parts => new()
    {
        { """{"resourceType":"Foo"}""", "unknown-resource-type" },
        { """{"id":"x"}""", "unknown-resource-type" },
        { "{}", "unknown-resource-type" },
        { "null", "not-r4" },
        { "5", "not-r4" },
        { "[]", "not-r4" },
        { """{"resourceType":"Observation","status":"final","code":"x"}""", "not-r4" },
        { """{"resourceType":"Observation","status":"finished","code":{"text":"x"}}""", "not-r4" },
        { """{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueBooleen":false}""", "not-r4" },
        { """{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":"5"}}""", "not-r4" },
        { """{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1e400}}""", "not-r4" },
        { """{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueBoolean":true,"valueString":"no"}""", "not-r4" },
        { """{"resourceType":"Observation","status":"final","code":{"text":"x"},"component":{}}""", "not-r4" },
        { """{"resourceType":"Observation","status":"final","code":{"text":"\ud800"}}""", "not-r4" },
        { """{"resourceType":"Observation","status":"final","code":{"text":"x"},"subject":"Patient/p"}""", "not-r4" },
        { """{"resourceType":"Observation","status":"final","code":{"text":"x"},"":1}""", "not-r4" },
        { """{"resourceType":"DomainResource"}""", "not-r4" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_broken_resource_is_rejected_and_the_rest_is_read(string broken, string reason)
    {
        ClinicalCase read = Read(Observation(CodeSystems.Snomed, "81680005"), broken, Imaging(CodeSystems.RadLex, "RID5196", id: "ct"));
        Assert.Equal(2, read.Facts.Length);
        RejectedResource rejected = Assert.Single(read.ReadReport.Rejected);
        Assert.Equal(("Bundle.entry[1]", reason), (rejected.Reference, rejected.Reason));
    }

    [Fact]
    public void A_rejection_says_where_and_never_what()
    {
        ClinicalCase read = Read("""{"resourceType":"Observation","id":"o","status":"Smith","code":{"text":"x"}}""");
        RejectedResource rejected = Assert.Single(read.ReadReport.Rejected);
        Assert.Equal(("Observation/o", "status"), (rejected.Reference, rejected.Path));
        Assert.Contains("line 1, position", rejected.Detail!.In(Language.French), StringComparison.Ordinal);
        Assert.DoesNotContain("Smith", rejected.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"resourceType":"Observation","id":"o","code":{"Smith":{"Jones":{"x":[1]}}}}""", "code")]
    [InlineData("""{"resourceType":"Observation","id":"o","component":[{"Smith":[{"Jones":1}]}]}""", "component[0]")]
    public void A_path_ends_before_a_name_that_the_sender_made_up(string broken, string path)
    {
        RejectedResource rejected = Assert.Single(Read(broken).ReadReport.Rejected);
        Assert.Equal(path, rejected.Path);
        Assert.DoesNotContain("Smith", rejected.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Jones", rejected.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_element_that_FHIR_does_not_have_costs_nothing_and_its_name_is_not_repeated()
    {
        UsedResource used = Assert.Single(Read(Observation(CodeSystems.Snomed, "81680005", """ "Smith":{"reference":"x"} """)).ReadReport.Used);
        string remark = Assert.Single(used.Remarks).In(Language.English);
        Assert.Contains("PVAL128", remark, StringComparison.Ordinal);
        Assert.DoesNotContain("Smith", remark, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hole_among_contained_resources_is_rejected_and_costs_its_container_nothing()
    {
        const string Holed = """{"resourceType":"MedicationRequest","id":"r","contained":[null],"status":"active","intent":"order","subject":{}}""";
        ClinicalCase read = Read(Holed, Observation(CodeSystems.Snomed, "81680005"));
        Assert.Equal("MedicationRequest/r.contained[0]", Assert.Single(read.ReadReport.Rejected).Reference);
        Assert.Equal("uncoded", Assert.Single(read.ReadReport.Ignored).Reason);
        Assert.Single(read.Facts);
    }

    [Fact]
    public void A_contained_hole_in_a_Bundle_of_objects_is_rejected()
    {
        Patient patient = new() { Id = "p", Gender = AdministrativeGender.Male, Contained = [null!] };
        ClinicalCase read = new CaseReader().Read(new Bundle { Entry = [new() { Resource = patient }] });
        Assert.Equal("Patient/p.contained[0]", Assert.Single(read.ReadReport.Rejected).Reference);
        Assert.Single(read.Facts);
    }

    [Theory]
    [InlineData("""{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"","resource":{"resourceType":"Patient","gender":"Zq"}}]}""")]
    [InlineData("""<Bundle xmlns="http://hl7.org/fhir"><entry><fullUrl value=""/><resource><Patient><gender value="Zq"/></Patient></resource></entry></Bundle>""")]
    public void An_empty_address_names_nothing_so_that_the_place_does(string bundle) =>
        Assert.Equal("Bundle.entry[0]", Assert.Single(new CaseReader().Read(bundle).ReadReport.Rejected).Reference);

    [Fact]
    public void A_Bundle_that_was_built_with_a_hole_has_the_hole_in_its_account()
    {
        Bundle bundle = new() { Entry = [null!, new() { Resource = new Patient { Id = "p", Gender = AdministrativeGender.Male } }] };
        ClinicalCase read = new CaseReader().Read(bundle);
        Assert.Equal("Bundle.entry[0]", Assert.Single(read.ReadReport.Rejected).Reference);
        Assert.Single(read.Facts);
    }

    [Fact]
    public void In_strict_mode_the_first_rejection_is_the_error()
    {
        CaseFormatException whole = Assert.Throws<CaseFormatException>(() => Read(
            new CaseReaderOptions { Strict = true }, Observation(CodeSystems.Snomed, "81680005"), Lab("1988-5", """ "valueQuantity":{"value":75}""", id: "crp")));
        Assert.Equal("no-unit", whole.Reason);
        Assert.Equal("Observation/crp", Assert.Single(whole.References));

        Assert.Throws<CaseFormatException>(() => Read(
            new CaseReaderOptions { Strict = true }, Imaging(CodeSystems.RadLex, "RID5196", $""" "component":[{Component("texture", """ "valueBoolean":true""")}]""")));
    }

    [Fact]
    public void An_irrelevant_resource_may_be_as_broken_as_it_likes() =>
        Assert.Equal("not-relevant", Read("""{"resourceType":"Claim","status":"nonsense"}""").IgnoredFor());
}
