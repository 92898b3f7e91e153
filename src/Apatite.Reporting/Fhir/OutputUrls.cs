using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>The project's addresses in what is written; all follow from that of its CodeSystem.</summary>
internal static class OutputUrls
{
    private static readonly string Base = ApatiteCodeSystem.Url[..ApatiteCodeSystem.Url.IndexOf("CodeSystem/", StringComparison.Ordinal)];

    public static string Extension(string name) => $"{Base}StructureDefinition/{name}";

    public static string CodeSystem(string name) => $"{Base}CodeSystem/{name}";

    /// <summary>The rule set in the version whose knowledge was used.</summary>
    public static string RuleSet(Assessment assessment) => $"{Base}PlanDefinition/apatite-rules|{assessment.KnowledgeVersion}";
}
