using Apatite.Model.Fhir;

namespace Apatite.Model.Tests.Fhir;

/// <summary>Records in the few words that a test is about.</summary>
internal static class Record
{
    public const string Now = "2024-01-15T12:00:00Z";

    /// <summary>Reads a Bundle of resources written as JSON.</summary>
    public static ClinicalCase Read(params IEnumerable<string> resources) => Read(new CaseReaderOptions(), resources);

    /// <summary>Reads a Bundle of resources written as JSON.</summary>
    public static ClinicalCase Read(CaseReaderOptions options, params IEnumerable<string> resources) =>
        new CaseReader().Read(Bundle(resources), options);

    /// <summary>A Bundle of resources written as JSON.</summary>
    public static string Bundle(params IEnumerable<string> resources) =>
        $$"""{"resourceType":"Bundle","type":"collection","entry":[{{string.Join(',', resources.Select(resource => $$"""{"resource":{{resource}}}"""))}}]}""";

    /// <summary>An Observation with one code, further members, and its time now.</summary>
    public static string Observation(string system, string code, string members = "", string category = "exam", string id = "o", string when = Now) => $$"""
        {"resourceType":"Observation","id":"{{id}}","status":"final","effectiveDateTime":"{{when}}",
         "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"{{category}}"}]}],
         "code":{{Concept(system, code)}}{{(members.Length > 0 ? "," + members : "")}}}
        """;

    /// <summary>A laboratory Observation.</summary>
    public static string Lab(string loinc, string members, string id = "o", string when = Now) =>
        Observation(CodeSystems.Loinc, loinc, members, "laboratory", id, when);

    /// <summary>A number with a UCUM unit.</summary>
    public static string Quantity(string value, string unit) =>
        $$"""{"value":{{value}},"unit":"{{unit}}","system":"http://unitsofmeasure.org","code":"{{unit}}"}""";

    /// <summary>An imaging Observation.</summary>
    public static string Imaging(string system, string code, string members = "", string id = "o", string when = Now) =>
        Observation(system, code, members, "imaging", id, when);

    /// <summary>A Condition with one code and further members.</summary>
    public static string Condition(string system, string code, string members = "") => $$"""
        {"resourceType":"Condition","id":"c","recordedDate":"{{Now}}","code":{{Concept(system, code)}}{{(members.Length > 0 ? "," + members : "")}}}
        """;

    /// <summary>A CodeableConcept of one coding.</summary>
    public static string Concept(string system, string code) => $$"""{"coding":[{"system":"{{system}}","code":"{{code}}"}]}""";

    /// <summary>A CodeableConcept of one own code.</summary>
    public static string Own(string code) => Concept(ApatiteCodeSystem.Url, code);

    /// <summary>A component named by an own code.</summary>
    public static string Component(string name, string value) => $$"""{"code":{{Own(name)}},{{value}}}""";

    /// <summary>A clinical status of a Condition.</summary>
    public static string Status(string code) =>
        $$""" "clinicalStatus":{{Concept("http://terminology.hl7.org/CodeSystem/condition-clinical", code)}}""";

    /// <summary>The one fact of a kind.</summary>
    public static T Only<T>(this ClinicalCase read)
        where T : Fact => Assert.Single(read.Facts.OfType<T>());

    /// <summary>The reason for which the one resource was left aside.</summary>
    public static string IgnoredFor(this ClinicalCase read)
    {
        Assert.Empty(read.ReadReport.Used);
        Assert.Empty(read.ReadReport.Rejected);
        return Assert.Single(read.ReadReport.Ignored).Reason;
    }

    /// <summary>The reason for which the one resource was rejected.</summary>
    public static string RejectedFor(this ClinicalCase read)
    {
        Assert.Empty(read.ReadReport.Used);
        Assert.Empty(read.ReadReport.Ignored);
        return Assert.Single(read.ReadReport.Rejected).Reason;
    }
}
