using System.Collections.Immutable;
using Apatite.Reporting.Document;
using Apatite.Reporting.Drawings;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>The ranking: each diagnosis with what speaks for and against it.</summary>
internal static class RankingSection
{
    public static Section? Compose(ReportContext context)
    {
        if (context.Assessment.Differential.IsEmpty)
        {
            return null;
        }

        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.AddRange(context.Assessment.Differential.Where(ReportContext.IsShownInFull).Select(entry => InFull(context, entry)));
        IReadOnlyList<DifferentialEntry> rest = [.. context.Assessment.Differential.Where(entry => !ReportContext.IsShownInFull(entry))];
        if (rest.Count > 0)
        {
            blocks.Add(new Group([context.Words.LittleSupport], [new ItemList([.. rest.Select(entry => new ListItem([.. Headline(context, entry)]))])]));
        }

        return new Section("ranking", context.Words.Ranking, blocks.ToImmutable());
    }

    private static Group InFull(ReportContext context, DifferentialEntry entry)
    {
        Wording words = context.Words;
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        if (entry.IsPrerequisiteMissing)
        {
            blocks.Add(new Paragraph([words.Held]));
        }

        if (IsDrawn(entry))
        {
            blocks.Add(new Figure($"evidence-{entry.Diagnosis.Id}", id => EvidenceSheet.Write(entry, words.Language, id)));
        }

        AddEvidence(blocks, context, words.For, entry.Supporting);
        AddEvidence(blocks, context, words.Against, entry.Opposing);
        if (!entry.Notes.IsEmpty)
        {
            blocks.Add(new Group([words.Background], [new ItemList([.. entry.Notes.Select(note => new ListItem(
            [
                $"{context.In(note.Text)} ", context.Mark(note.Source), .. ReportContext.Origin(note.Extensions),
            ]))])]));
        }

        return new Group([.. Headline(context, entry)], blocks.ToImmutable());
    }

    /// <summary>The leading diagnoses and the dangers that compete with them; for the others the lists say enough.</summary>
    private static bool IsDrawn(DifferentialEntry entry) =>
        entry.Likelihood >= Likelihood.Likely
        || (entry.Likelihood == Likelihood.Possible && entry.IsOpenDanger && entry.Supporting.Any(item => item.Counted));

    private static IEnumerable<Run> Headline(ReportContext context, DifferentialEntry entry) =>
    [
        $"{entry.Rank}. {context.Name(entry.Diagnosis)} ",
        context.Category(entry),
        " ",
        context.Weight(entry.Weight),
        " dB",
    ];

    private static void AddEvidence(ImmutableArray<Block>.Builder blocks, ReportContext context, string heading, IEnumerable<EvidenceItem> items)
    {
        // Of a group of correlated findings only the heaviest counts; the others are in the JSON.
        ImmutableArray<ListItem> counted = [.. items.Where(item => item.Counted).Select(item => Evidence(context, item))];
        if (!counted.IsEmpty)
        {
            blocks.Add(new Group([heading], [new ItemList(counted)]));
        }
    }

    private static string Judgement(Wording words, EvidenceItem item) =>
        $"{words.ExpertOnly}, {(item.SignedOff is { } signature ? $"{words.SignedOff} {signature}" : words.Unsigned)}";

    private static ListItem Evidence(ReportContext context, EvidenceItem item) => new(
    [
        context.Weight(item.Weight),
        $" {context.In(item.Text)} ",
        new Run(item.Id, RunStyle.Id),
        .. item.IsExpertOnly ? (Run[])[" ", new Run(Judgement(context.Words, item), RunStyle.Label)] : [],
        .. item.Source == Source.ExpertJudgement ? [] : (Run[])[" ", context.Mark(item.Source)],
        .. ReportContext.Origin(item.Extensions),
        .. item.Reweighing is { } change
            ? (Run[])[" (", context.Weight(change.LibraryWeight), $" {context.Words.InTheLibrary})"]
            : [],
        .. ReportContext.Because(item.Because),
    ]);
}
