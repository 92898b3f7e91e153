using Apatite.Model;

namespace Apatite.Cli.Case;

/// <summary>
/// An imaging finding as people write it: <c>calcification@longus-colli:C1-C2 ct texture=amorphous</c>. The first word is the
/// finding with its place and presence, the others are the modality and further properties, in any order.
/// </summary>
internal static class ImagingNotation
{
    public const string Syntax = "finding[@structure][:levels][=absent] [modality] [property=value]...";

    /// <exception cref="FormatException">The text is no imaging finding.</exception>
    public static void Add(CaseDraft draft, string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            throw new FormatException($"an imaging finding is {Syntax}");
        }

        ImagingFinding finding = words[1..].Aggregate(Placed(words[0]), With);
        draft.Add(builder => builder.Add(finding));
    }

    private static ImagingFinding Placed(string word)
    {
        (string place, Presence presence) = Notation.WithPresence(word);
        string[] levels = place.Split(':', 2);
        string[] structure = levels[0].Split('@', 2);
        return new ImagingFinding("", new FindingType(Notation.Id(structure[0], "imaging finding", "imaging-finding")), presence)
        {
            Structure = structure is [_, var name] ? new AnatomicalStructure(Notation.Id(name, "structure", "structure")) : null,
            Levels = levels is [_, var range] ? Levels(range) : null,
        };
    }

    private static LevelRange Levels(string text) => LevelRange.TryParse(text, out LevelRange? levels)
        ? levels
        : throw new FormatException($"'{text}' is no level such as C2 or L4-L5, and no range from the head down such as C1-C3");

    private static ImagingFinding With(ImagingFinding finding, string word) => word.Split('=', 2) switch
    {
        ["texture", var value] => finding with { Texture = Notation.Word<Texture>(value, "texture") },
        ["shape", var value] => finding with { Shape = Notation.Word<Shape>(value, "shape") },
        ["density", var value] => finding with { Density = Notation.Word<Density>(value, "density") },
        ["margins", var value] => finding with { Margins = Notation.Word<Margins>(value, "margins") },
        ["distribution", var value] => finding with { Distribution = Notation.Word<Distribution>(value, "distribution") },
        ["interval-change", var value] => finding with { IntervalChange = Notation.Word<IntervalChange>(value, "interval-change") },
        ["size", var value] => finding with { SizeMm = Notation.Number(value, "size") },
        ["contrast", "yes"] => finding with { ContrastGiven = true },
        ["contrast", "no"] => finding with { ContrastGiven = false },
        [var name, _] => throw new FormatException($"'{name}' is no property of an imaging finding, or has no such value (see 'apatite list attributes')"),
        _ => finding with { Modality = new Modality(Notation.Id(word, "modality", "modality")) },
    };
}
