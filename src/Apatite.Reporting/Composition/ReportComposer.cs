using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Reporting.Document;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>
/// Says what an assessment means in the order in which a radiologist wants to read it: the conclusion, what is dangerous and
/// still open, the ranking with what speaks for and against, the images, what to do next, what is missing, limits and sources,
/// and what became of the input.
/// </summary>
internal static class ReportComposer
{
    public static ReportDocument Compose(Assessment assessment, Language language)
    {
        ReportContext context = new(assessment, language);
        // Sources come last but for the input, since they are numbered as they are named.
        ImmutableArray<Section?> sections =
        [
            ConclusionSection.Compose(context),
            OpenDangerSection.Compose(context),
            AnsweredDangerSection.Compose(context),
            AlertSection.Compose(context),
            RankingSection.Compose(context),
            ImagingSection.Compose(context),
            StatedDiagnosisSection.Compose(context),
            NextStepSection.Compose(context),
            MissingSection.Compose(context),
            LimitSection.Compose(context),
            SourceSection.Compose(context),
            InputSection.Compose(context),
            TraceSection.Compose(context),
        ];
        return new ReportDocument(language, context.Words.Title, Subtitle(context), [.. sections.OfType<Section>()]);
    }

    private static ImmutableArray<Run> Subtitle(ReportContext context)
    {
        Assessment assessment = context.Assessment;
        Wording words = context.Words;
        string age = assessment.Patient?.AgeYears is { } years ? words.Years(years) : words.AgeUnknown;
        string moment = assessment.AsOf is { } asOf ? $"{words.AsOf} {words.Moment(asOf)}" : words.NoDate;
        return [$"{words.Patient}{words.Colon} {age}, {words.Of(assessment.Patient?.Sex ?? Sex.Unknown)}{words.Semicolon} {moment}"];
    }
}
