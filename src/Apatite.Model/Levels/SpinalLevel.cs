using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>
/// A level of the spine: a vertebra (<c>C2</c>), a disc (<c>C2-C3</c>) or the craniocervical junction (<c>C0/C1</c>),
/// ordered from the head down, discs between their vertebrae. There is one instance of each, so levels are compared by reference.
/// </summary>
#pragma warning disable CA1036 // With one instance of each level, == and Equals by reference are right.
public sealed class SpinalLevel : IComparable<SpinalLevel>
#pragma warning restore CA1036
{
    private static readonly FrozenDictionary<string, SpinalLevel> ById = EmbeddedTable
        .Read(typeof(SpinalLevel).Assembly, "levels.tsv")
        .Select(row => new SpinalLevel(
            row["id"],
            row["kind"] == "disc",
            int.Parse(row["order"], System.Globalization.CultureInfo.InvariantCulture),
            Enum.Parse<SpinalRegion>(row["region"], ignoreCase: true),
            row["snomed"]))
        .ToFrozenDictionary(level => level.Id, StringComparer.OrdinalIgnoreCase);

    private SpinalLevel(string id, bool isDisc, int order, SpinalRegion region, string snomedCode)
    {
        Id = id;
        IsDisc = isDisc;
        Order = order;
        Region = region;
        SnomedCode = snomedCode;
    }

    /// <summary>Every level from C0/C1 to S1, from the head down.</summary>
    public static IReadOnlyList<SpinalLevel> All { get; } = [.. ById.Values.Order()];

    /// <summary>The id, for example <c>C2</c> or <c>C2-C3</c>.</summary>
    public string Id { get; }

    /// <summary>Whether the level is an intervertebral disc.</summary>
    public bool IsDisc { get; }

    /// <summary>The place from the head down, 1 (C0/C1) to 49 (S1).</summary>
    public int Order { get; }

    /// <summary>The region of the spine.</summary>
    public SpinalRegion Region { get; }

    /// <summary>The SNOMED CT code of the bone or disc.</summary>
    public string SnomedCode { get; }

    /// <summary>The level with an id.</summary>
    /// <param name="id">For example <c>C2</c>, <c>C2-C3</c> or <c>C0/C1</c>; case does not matter; C0 is read as C0/C1.</param>
    /// <exception cref="FormatException">The text names no level.</exception>
    public static SpinalLevel Parse(string id) =>
        TryParse(id, out SpinalLevel? level) ? level : throw new FormatException($"'{id}' is no spinal level.");

    /// <summary>The level with an id, if there is one.</summary>
    /// <param name="id">For example <c>C2</c>, <c>C2-C3</c> or <c>C0/C1</c>.</param>
    /// <param name="level">The level.</param>
    public static bool TryParse(string? id, [NotNullWhen(true)] out SpinalLevel? level)
    {
        level = null;
        string key = (id ?? "").Trim();
        return ById.TryGetValue(key.Equals("C0", StringComparison.OrdinalIgnoreCase) ? "C0/C1" : key, out level);
    }

    /// <inheritdoc/>
    public int CompareTo(SpinalLevel? other) => Order.CompareTo(other?.Order ?? 0);

    /// <summary>Whether one level lies above another (nearer the head).</summary>
    public static bool operator <(SpinalLevel left, SpinalLevel right) => left.Order < right.Order;

    /// <summary>Whether one level lies below another.</summary>
    public static bool operator >(SpinalLevel left, SpinalLevel right) => left.Order > right.Order;

    /// <summary>Whether one level is another or lies above it.</summary>
    public static bool operator <=(SpinalLevel left, SpinalLevel right) => left.Order <= right.Order;

    /// <summary>Whether one level is another or lies below it.</summary>
    public static bool operator >=(SpinalLevel left, SpinalLevel right) => left.Order >= right.Order;

    /// <inheritdoc/>
    public override string ToString() => Id;
}

/// <summary>The regions of the spine.</summary>
public enum SpinalRegion
{
    /// <summary>C0/C1 to C7-T1.</summary>
    Cervical,

    /// <summary>T1 to T12-L1.</summary>
    Thoracic,

    /// <summary>L1 to L5-S1.</summary>
    Lumbar,

    /// <summary>S1.</summary>
    Sacral,
}
