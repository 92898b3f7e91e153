using System.Diagnostics.CodeAnalysis;

namespace Apatite.Model;

/// <summary>
/// A stretch of the spine, both ends included. <c>L4-L5</c> names the disc, since that is how reports name it;
/// <c>C1-C3</c> names everything from C1 to C3.
/// </summary>
/// <param name="From">The upper end.</param>
/// <param name="To">The lower end.</param>
public sealed record LevelRange(SpinalLevel From, SpinalLevel To)
{
    /// <summary>C1 to C3: the insertion of the superior oblique part of longus colli.</summary>
    public static readonly LevelRange C1ToC3 = Parse("C1-C3");

    /// <summary>C1 to C5: where bone destruction speaks against longus colli tendinitis.</summary>
    public static readonly LevelRange C1ToC5 = Parse("C1-C5");

    /// <summary>C1 to C6: how far the prevertebral change of longus colli tendinitis reaches.</summary>
    public static readonly LevelRange C1ToC6 = Parse("C1-C6");

    /// <summary>The whole neck, C0/C1 to C7-T1.</summary>
    public static readonly LevelRange Cervical = new(SpinalLevel.Parse("C0"), SpinalLevel.Parse("C7-T1"));

    /// <summary>Whether the range is one disc.</summary>
    public bool IsDisc => From == To && From.IsDisc;

    /// <summary>Reads a level or a range.</summary>
    /// <param name="text">For example <c>C2</c>, <c>L4-L5</c>, <c>C1-C3</c>, <c>T12-L2</c> or <c>C0-C6</c>.</param>
    /// <exception cref="FormatException">The text is neither a level nor two levels from the head down.</exception>
    public static LevelRange Parse(string text) =>
        TryParse(text, out LevelRange? range) ? range : throw new FormatException($"'{text}' is no spinal level or range of levels.");

    /// <summary>Reads a level or a range, if the text is one.</summary>
    /// <param name="text">For example <c>C2</c>, <c>L4-L5</c> or <c>C1-C3</c>.</param>
    /// <param name="range">The range.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LevelRange? range)
    {
        range = null;
        if (SpinalLevel.TryParse(text, out SpinalLevel? single))
        {
            range = new LevelRange(single, single);
            return true;
        }

        string[] ends = (text ?? "").Split('-', StringSplitOptions.TrimEntries);
        if (ends.Length == 2 && SpinalLevel.TryParse(ends[0], out SpinalLevel? from) && SpinalLevel.TryParse(ends[1], out SpinalLevel? to) && from <= to)
        {
            range = new LevelRange(from, to);
            return true;
        }

        return false;
    }

    /// <summary>Whether the two ranges share a level.</summary>
    /// <param name="other">The other range.</param>
    public bool Overlaps(LevelRange other) => From <= other.To && other.From <= To;

    /// <summary>Whether the range lies inside another.</summary>
    /// <param name="other">The outer range.</param>
    public bool IsWithin(LevelRange other) => other.From <= From && To <= other.To;

    /// <summary>Whether the ranges share a level or touch, as a disc touches the vertebrae above and below it.</summary>
    /// <param name="other">The other range.</param>
    public bool Touches(LevelRange other) => From.Order <= other.To.Order + 1 && other.From.Order <= To.Order + 1;

    /// <summary>The id of the level, or both ends with a dash between.</summary>
    public override string ToString() => From == To ? From.Id : $"{From.Id}-{To.Id}";
}
