using Apatite.Model;
using Apatite.Reporting.Document;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>What the record does not say and that would decide, each once, with the diagnoses that it would decide.</summary>
internal static class MissingSection
{
    public static Section? Compose(ReportContext context)
    {
        ListItem[] items =
        [
            .. context.Assessment.Differential
                .Where(ReportContext.IsShownInFull)
                .SelectMany(entry => entry.Missing.Select(missing => (Entry: entry, Missing: missing)))
                .GroupBy(pair => (pair.Missing.Concept, pair.Missing.Why))
                .Select(group => Item(context, group.Key.Concept, group.Key.Why, [.. group])),
        ];
        return items.Length == 0 ? null : new Section("missing", context.Words.Missing, [new ItemList([.. items])]);
    }

    private static ListItem Item(
        ReportContext context, Concept concept, LocalizedText why, IReadOnlyList<(DifferentialEntry Entry, MissingInformationItem Missing)> asked)
    {
        Wording words = context.Words;
        IEnumerable<string> uses = asked.Select(pair =>
            $"{context.Name(pair.Entry.Diagnosis)}{words.Colon} {(pair.Missing.WouldEstablish ? words.WouldEstablish : words.WouldDecide)}");
        // What a concept of the knowledge asks for may be no word of the vocabulary; then the reason says it all.
        Run[] name = VocabularyTable.Find(concept.Id) is null ? [] : [new Run(context.Name(concept), RunStyle.Strong), $"{words.Colon} "];
        return new ListItem([.. name, $"{context.In(why)}. ({string.Join($"{words.Semicolon} ", uses)})"]);
    }
}
