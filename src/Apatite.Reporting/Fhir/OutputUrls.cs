using Apatite.Model.Fhir;
using Apatite.Rules;

namespace Apatite.Reporting.Fhir;

/// <summary>The project's addresses in what is written.</summary>
internal static class OutputUrls
{
    public static string Extension(string name) => $"{ApatiteProfiles.BaseUrl}/StructureDefinition/{name}";

    public static string CodeSystem(string name) => $"{ApatiteProfiles.BaseUrl}/CodeSystem/{name}";

    /// <summary>The rule set in the version whose knowledge was used.</summary>
    public static string RuleSet(Assessment assessment) => $"{ApatiteProfiles.BaseUrl}/PlanDefinition/apatite-rules|{assessment.KnowledgeVersion}";
}
