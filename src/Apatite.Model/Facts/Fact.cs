using System.Text;

namespace Apatite.Model;

/// <summary>
/// Something that the record says about the patient. Facts are immutable; their <paramref name="Reference"/> makes two
/// facts that say the same but come from two resources different facts.
/// </summary>
/// <param name="Reference">The resource that the fact was read from, for example <c>Observation/ct-1</c>.</param>
public abstract record Fact(string Reference)
{
    private string? key;

    /// <summary>
    /// What tells the fact from all others of its type in a <see cref="ClinicalCase"/>: its reference, with a number where one
    /// resource, such as a laboratory panel, states several. It follows from what the case holds and is no part of what the fact says.
    /// </summary>
    public string Key
    {
        get => key ?? Reference;
        internal init => key = value;
    }

    /// <summary>
    /// When it was so, as the resource tells; null when it does not, which counts as now. Like the key it belongs to the resource, and is
    /// no part of what the fact says.
    /// </summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Whether another fact says the same, from the same resource.</summary>
    /// <param name="other">The other fact.</param>
    public virtual bool Equals(Fact? other) => other is not null && EqualityContract == other.EqualityContract && Reference == other.Reference;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Reference);

    /// <summary>Writes what the fact says.</summary>
    /// <param name="builder">Where to.</param>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append("Reference = ").Append(Reference);
        return true;
    }
}
