using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>The codes of the output that are not concepts of the vocabulary.</summary>
internal static class OutputCodeSystems
{
    public static readonly string Advice = OutputUrls.CodeSystem("apatite-advice");
    public static readonly string Alert = OutputUrls.CodeSystem("apatite-alert");
    public static readonly string Caution = OutputUrls.CodeSystem("apatite-caution");

    /// <summary>The rows of the evidence table.</summary>
    public static readonly string Evidence = OutputUrls.CodeSystem("apatite-evidence");

    /// <summary>Whether a system has a code; that of the evidence does not list its codes and may have any.</summary>
    public static bool Holds(string system, string code) =>
        system == Evidence
        || (system == Advice && RecommendationCode.All.Contains(new(code)))
        || (system == Alert && AlertCode.All.Contains(new(code)))
        || (system == Caution && CautionCode.All.Contains(new(code)));

    public static IEnumerable<CodeSystem> All() =>
    [
        Defined(Advice, "ApatiteAdvice", "What to do next", RecommendationCode.All.Select(code => code.Id)),
        Defined(Alert, "ApatiteAlert", "What must not be overlooked", AlertCode.All.Select(code => code.Id)),
        Defined(Caution, "ApatiteCaution", "What to mind before an advice is followed", CautionCode.All.Select(code => code.Id)),
        Named(
            Evidence,
            "ApatiteEvidence",
            "Rows of the evidence table, which the knowledge base prints with their sources",
            CodeSystemContentMode.NotPresent),
    ];

    private static CodeSystem Defined(string url, string name, string title, IEnumerable<string> codes)
    {
        CodeSystem system = Named(url, name, title, CodeSystemContentMode.Complete);
        system.Concept = [.. codes.Select(code => new CodeSystem.ConceptDefinitionComponent { Code = code })];
        return system;
    }

    private static CodeSystem Named(string url, string name, string title, CodeSystemContentMode content) => new()
    {
        Id = url[(url.LastIndexOf('/') + 1)..],
        Url = url,
        Name = name,
        Title = title,
        Status = PublicationStatus.Draft,
        CaseSensitive = true,
        Content = content,
    };
}
