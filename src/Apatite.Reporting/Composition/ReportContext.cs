using System.Collections.Immutable;
using System.Globalization;
using Apatite.Model;
using Apatite.Reporting.Document;
using Apatite.Reporting.Words;
using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>What every section of one report shares: the assessment, the words, and the numbers of the sources so far.</summary>
internal sealed class ReportContext(Assessment assessment, Language language)
{
    public Assessment Assessment => assessment;

    public Wording Words { get; } = new(language);

    public CultureInfo Culture { get; } = CultureInfo.GetCultureInfo(language.Code);

    public SourceNumbers Sources { get; } = new();

    public string In(LocalizedText text) => text.In(language);

    public string Name(Concept concept) => concept.Display(language);

    /// <summary>What raises a danger, the tests that have answered it, and why they are not enough.</summary>
    public IEnumerable<ListItem> DangerBecause(DifferentialEntry entry) => entry.DangerBecause
        .Select(reason => new ListItem([Words.Of(reason), .. Because(reason.Because), " ", Mark(reason.Source)]));

    public Run Weight(double decibans) => new(Number(decibans), RunStyle.Weight);

    public string Number(double decibans) => decibans.ToString("+0.0;\u22120.0;0.0", Culture);

    /// <summary>The mark of a source; numbers follow the order of reading.</summary>
    public Run Mark(Source source)
    {
        string number = Sources.Of(source).ToString(CultureInfo.InvariantCulture);
        return new Run($"[{number}]", RunStyle.SourceMark, number);
    }

    /// <summary>Who had a hand in a statement besides the library.</summary>
    public static IEnumerable<Run> Origin(ImmutableArray<string> extensions) => extensions.SelectMany(name => (Run[])[" ", new Run(name, RunStyle.Label)]);

    /// <summary>The resources that a statement rests on.</summary>
    public static IEnumerable<Run> Because(ImmutableArray<string> references) => references.IsEmpty ? [] : [" (", .. List(references), ")"];

    public static IEnumerable<Run> List(IEnumerable<string> references) =>
        references.SelectMany((reference, index) => index == 0 ? [Reference(reference)] : (Run[])[", ", Reference(reference)]);

    public static Run Reference(string reference) => new(reference, RunStyle.Reference);

    /// <summary>A category, loud where it is that of a danger that is still open.</summary>
    public Run Category(DifferentialEntry entry) =>
        new(Words.Of(entry.Likelihood), entry.IsOpenDanger ? RunStyle.Danger : RunStyle.Label);

    /// <summary>Whether findings, and not only the picture, make a diagnosis worth reading about.</summary>
    public static bool HasSupport(DifferentialEntry entry) => entry.Likelihood >= Likelihood.Possible || entry.Supporting.Any(item => item.Counted);

    /// <summary>In full: what is at least possible, and an open danger. The rest is named in one line.</summary>
    public static bool IsShownInFull(DifferentialEntry entry) =>
        entry.Likelihood >= Likelihood.Possible || entry.IsOpenDanger;
}
