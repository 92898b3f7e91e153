using System.Collections.Frozen;
using Apatite.Tables;

namespace Apatite.Model.Fhir;

/// <summary>
/// Knows the releases of FHIR before and after R4 by elements that they have and R4 has not, so that a record sent in one of them is
/// said to be that, and not to be broken in a hundred places.
/// </summary>
/// <param name="Name">The release.</param>
/// <param name="IsLost">Whether what the element says is read in R4 from another one, so that the resource cannot be read without it.</param>
internal sealed record OtherVersion(string Name, bool IsLost)
{
    private static readonly FrozenDictionary<(string Resource, string Element), OtherVersion> Signs = EmbeddedTable
        .Read(typeof(OtherVersion).Assembly, "other-versions.tsv")
        .ToFrozenDictionary(row => (row["resource"], row["element"]), row => new OtherVersion(row["version"], row["lost"] == "yes"));

    /// <summary>The release that an element which R4 does not have there belongs to; null when none is known.</summary>
    public static OtherVersion? Of(string resource, string element) =>
        Signs.GetValueOrDefault((resource, element)) ?? Choices.Select(type => element.EndsWith(type, StringComparison.Ordinal)
            ? Signs.GetValueOrDefault((resource, element[..^type.Length]))
            : null).FirstOrDefault(found => found is not null);

    private static string[] Choices { get; } = ["DateTime", "Period", "String", "Age", "Range", "CodeableConcept", "Reference"];
}
