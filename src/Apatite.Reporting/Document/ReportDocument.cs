using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Reporting.Document;

/// <summary>What a report says, in the order of reading, before any format: every writer renders this and decides nothing.</summary>
internal sealed record ReportDocument(Language Language, string Title, ImmutableArray<Run> Subtitle, ImmutableArray<Section> Sections);

/// <summary>A titled part of a report.</summary>
/// <param name="Id">The same in every language, for anchors and styles.</param>
/// <param name="Title">The heading.</param>
/// <param name="Blocks">What stands below it.</param>
internal sealed record Section(string Id, string Title, ImmutableArray<Block> Blocks);

/// <summary>A piece of a section that starts on a line of its own.</summary>
internal abstract record Block;

/// <summary>Running text.</summary>
internal sealed record Paragraph(ImmutableArray<Run> Runs) : Block;

/// <summary>A list.</summary>
internal sealed record ItemList(ImmutableArray<ListItem> Items) : Block;

/// <summary>An item of a list, with what hangs on it.</summary>
internal sealed record ListItem(ImmutableArray<Run> Runs, ImmutableArray<ListItem> Children)
{
    public ListItem(params ImmutableArray<Run> runs)
        : this(runs, [])
    {
    }
}

/// <summary>Blocks under a heading of their own.</summary>
internal sealed record Group(ImmutableArray<Run> Heading, ImmutableArray<Block> Blocks) : Block;

/// <summary>A drawing, for the formats that can show one. Whatever it shows stands in words beside it.</summary>
/// <param name="Id">The same in every language; unique in the report.</param>
/// <param name="Draw">Draws it as SVG; every id in it begins with the one that is given.</param>
internal sealed record Figure(string Id, Func<string, string> Draw) : Block;

/// <summary>A stretch of text in one style.</summary>
/// <param name="Text">The text, as it came: each writer makes it harmless in its own format.</param>
/// <param name="Style">What it is.</param>
/// <param name="Target">Where it leads: an address, or a source's number.</param>
internal sealed record Run(string Text, RunStyle Style = RunStyle.Plain, string? Target = null)
{
    public static implicit operator Run(string text) => new(text);
}

/// <summary>What a stretch of text is; how that looks is the writer's affair.</summary>
internal enum RunStyle
{
    /// <summary>Running text.</summary>
    Plain,

    /// <summary>What the eye should find.</summary>
    Strong,

    /// <summary>The mark of an open danger or of a critical alert.</summary>
    Danger,

    /// <summary>The mark of something to settle or to do soon.</summary>
    Warning,

    /// <summary>The mark of anything else: a category, a priority.</summary>
    Label,

    /// <summary>A weight in decibans.</summary>
    Weight,

    /// <summary>The id of a row of evidence.</summary>
    Id,

    /// <summary>The mark of a source, where it is named.</summary>
    SourceMark,

    /// <summary>The number of a source, where it stands in the list.</summary>
    SourceNumber,

    /// <summary>A resource of the input: the one kind of text that the record wrote.</summary>
    Reference,

    /// <summary>The address of a source.</summary>
    Address,
}
