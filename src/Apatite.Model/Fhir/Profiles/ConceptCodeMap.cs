using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Publishes which codes of public terminologies are read as which own code.</summary>
internal static class ConceptCodeMap
{
    public static ConceptMap Map()
    {
        TerminologyEntry[] rows =
        [
            .. Terminology.All.Where(row => row.System != ApatiteCodeSystem.Url),
            .. SpinalLevel.All.Select(level => new TerminologyEntry(level.Id, CodeSystems.Snomed, level.SnomedCode, "", CodeRole.Preferred)),
        ];
        ConceptMap map = new()
        {
            Title = "Apatite concepts in public terminologies",
            Source = new FhirUri(ApatiteCodeSystem.Url),
            Copyright = CopyrightNotices.For(rows.Select(row => row.System)),
            Group = [.. rows.GroupBy(row => row.System).OrderBy(group => group.Key, StringComparer.Ordinal).Select(Group)],
        };
        return map.Published(
            "apatite-concept-codes",
            "The codes that Apatite.Rules writes for a concept (equivalent), reads as the concept (relatedto) or takes as a hint only (wider). "
            + "Codes of ICD-10, ICD-10-CM and ATC stand for everything below them.");
    }

    private static ConceptMap.GroupComponent Group(IGrouping<string, TerminologyEntry> rows) => new()
    {
        Source = ApatiteCodeSystem.Url,
        Target = rows.Key,
        Element =
        [
            .. rows.GroupBy(row => row.ConceptId).OrderBy(concept => concept.Key, StringComparer.Ordinal).Select(concept =>
                new ConceptMap.SourceElementComponent
                {
                    Code = concept.Key,
                    Display = ApatiteCodeSystem.Codes[concept.Key],
                    Target = [.. concept.OrderBy(row => row.Role).ThenBy(row => row.Code, StringComparer.Ordinal).Select(Target)],
                }),
        ],
    };

    // Preferred codes were chosen to mean the concept, so they are equivalent. An accepted code means the same or something
    // narrower, and the table does not say which; R4 has 'relatedto' for a relation that is not known exactly.
    private static ConceptMap.TargetElementComponent Target(TerminologyEntry row)
    {
        (ConceptMapEquivalence equivalence, string? comment) = row.Role switch
        {
            CodeRole.Preferred => (ConceptMapEquivalence.Equivalent, null),
            CodeRole.Accepted => (ConceptMapEquivalence.Relatedto, "Read as the concept: the same or something narrower."),
            _ => (ConceptMapEquivalence.Wider, "A hint, not read as the concept."),
        };
        return new() { Code = row.Code, Display = row.Display.Length > 0 ? row.Display : null, Equivalence = equivalence, Comment = comment };
    }
}
