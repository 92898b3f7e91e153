using System.Text.Json;
using Apatite.Model;
using Apatite.Rules.Describing;

namespace Apatite.Cli.List;

/// <summary>A kind of id that can be written in a form or explained, and the ids of that kind.</summary>
/// <param name="Name">The name of the kind, in the plural.</param>
/// <param name="Description">What the ids are for.</param>
/// <param name="Of">The ids with their words in a language.</param>
internal sealed record TermList(string Name, string Description, Func<IKnowledgeDescriptor, Language, IEnumerable<Term>> Of)
{
    public static IReadOnlyList<TermList> All { get; } =
    [
        Vocabulary("symptoms", "symptoms and signs of a case", "symptom", "sign"),
        Vocabulary("history", "diseases, exposures and recent events of a case", "history"),
        Vocabulary("medications", "classes of medicines of a case", "medication"),
        new("labs", "laboratory tests of a case, each with the units that it is understood in", (_, language) => Terms.Of("lab")
            .Select(entry => new Term(entry.Id, entry.Text.In(language), string.Join(", ", Units.Of(new LabTest(entry.Id)))))),
        Vocabulary("imaging", "imaging findings of a case", "imaging-finding"),
        Vocabulary("structures", "structures that an imaging finding lies in", "structure"),
        Vocabulary("modalities", "how an image was made", "modality"),
        new("attributes", "further properties of an imaging finding", (_, _) => Attributes()),
        new("diagnoses", "diagnoses", (knowledge, language) => knowledge.Diagnoses.Select(each => new Term(each.Diagnosis.Id, each.Diagnosis.Display(language)))),
        new("evidence", "rows of evidence", (knowledge, _) => knowledge.Evidence.Select(row => new Term(row.Id, row.LooksFor))),
        new("rules", "rules", (knowledge, _) => knowledge.Rules.Select(rule => new Term(rule.Name, rule.Description))),
        new("codes", "alerts, advice, cautions and notes", (knowledge, language) => knowledge.Codes.Select(code => new Term(code.Code, code.Text.In(language)))),
    ];

    private static TermList Vocabulary(string name, string description, params string[] kinds) =>
        new(name, description, (_, language) => Terms.Of(kinds).Select(entry => new Term(entry.Id, entry.Text.In(language))));

    private static IEnumerable<Term> Attributes() =>
    [
        Values<Texture>("texture"), Values<Shape>("shape"), Values<Density>("density"), Values<Margins>("margins"),
        Values<Distribution>("distribution"), Values<IntervalChange>("interval-change"),
        new Term("size", "millimetres, as in size=4.5"), new Term("contrast", "yes|no"),
    ];

    private static Term Values<T>(string name)
        where T : struct, Enum => new(name, string.Join('|', Terms.Words<T>()));
}

/// <summary>An id and what it means.</summary>
/// <param name="Id">The id.</param>
/// <param name="Words">The words for it.</param>
/// <param name="Note">A remark; empty when there is none.</param>
internal sealed record Term(string Id, string Words, string Note = "");

/// <summary>The ids of the vocabulary and the words of its enumerations, as people write them.</summary>
internal static class Terms
{
    /// <summary>The entries of some kinds, in the order of their ids.</summary>
    public static IEnumerable<VocabularyEntry> Of(params string[] kinds) =>
        VocabularyTable.All.Where(entry => kinds.Contains(entry.Kind)).OrderBy(entry => entry.Id, StringComparer.Ordinal);

    /// <summary>The words of an enumeration but the one that says nothing.</summary>
    public static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetValues<T>().Where(value => value.ToString() != "NotStated").Select(Word);

    /// <summary>A value as people write it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
