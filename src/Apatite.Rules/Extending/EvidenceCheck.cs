using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Apatite.Model;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Extending;

/// <summary>
/// What an extension's rows of evidence may say: weights as the library has them, no gates, and nothing against a dangerous
/// diagnosis, since an extension may make a danger heavier and never lighter.
/// </summary>
internal static partial class EvidenceCheck
{
    private static readonly string[] Stated = ["id", "looks_for", "derived", "group", "citation", "text_en", "text_fr"];

    public static IEnumerable<KnowledgeConflict> Conflicts(ImmutableArray<ExtensionPack> packs, KnowledgeTables tables)
    {
        ExtensionRow[] rows = [.. packs.SelectMany(pack => pack.Rows(TableSchema.Evidence))];
        HashSet<string> ids = [.. tables.Rows.Select(row => row.Id)];
        HashSet<string> groups = [.. tables.Rows.Select(row => row.Group)];
        DangerousDiagnoses dangers = new();
        return
        [
            .. rows.SelectMany(row => row.Empty(Stated)),
            .. rows.Where(row => ids.Contains(row.Id)).Select(row => row.Conflict("the library has a row of this id")),
            .. ExtensionRow.Repeated(rows, row => row.Id),
            .. rows.SelectMany(row => Problems(row, groups, dangers).Select(row.Conflict)),
        ];
    }

    private static IEnumerable<string> Problems(ExtensionRow row, HashSet<string> groups, DangerousDiagnoses dangers)
    {
        Diagnosis diagnosis = new(row["diagnosis"]);
        if (!dangers.Knows(diagnosis))
        {
            yield return $"the library has no diagnosis '{diagnosis}'";
        }

        if (row["direction"] is not ("supports" or "opposes"))
        {
            yield return $"direction '{row["direction"]}' is neither 'supports' nor 'opposes'";
        }
        else if (WeightRange.Read(row["weight"]) is not { } weight)
        {
            yield return WeightRange.Problem(row["weight"]);
        }
        else if (weight > 0 != (row["direction"] == "supports"))
        {
            yield return $"weight '{row["weight"]}' is not that of a row that {row["direction"]}";
        }
        else if (weight < 0 && dangers.Include(diagnosis))
        {
            yield return $"it speaks against '{diagnosis}', which is dangerous; an extension may only add to what speaks for a danger";
        }

        if (row["gate"] is not "")
        {
            yield return $"gate '{row["gate"]}': what establishes or excludes a diagnosis, or what it cannot do without, is the library's own";
        }

        if (!Id().IsMatch(row.Id))
        {
            yield return "an id is capitals and digits, joined by hyphens, as in SE-CT-01";
        }

        if (!Enum.TryParse(row["strength"], ignoreCase: true, out Strength _) || int.TryParse(row["strength"], out _))
        {
            yield return $"strength '{row["strength"]}' is neither strong, moderate nor weak";
        }

        if (!groups.Contains(row["group"]) && !row["group"].StartsWith($"{row.Extension}-", StringComparison.Ordinal))
        {
            yield return $"group '{row["group"]}' is none of the library's; a group of your own begins with '{row.Extension}-'";
        }

        if (row["confidence"] is not ("seen" or "expert"))
        {
            yield return $"confidence '{row["confidence"]}' is neither 'seen' nor 'expert'";
        }

        if (row["lr"] is not "" && !(double.TryParse(row["lr"], CultureInfo.InvariantCulture, out double ratio) && ratio > 0))
        {
            yield return $"lr '{row["lr"]}' is no likelihood ratio";
        }

        if (row["url"] is not "" && !Uri.TryCreate(row["url"], UriKind.Absolute, out _))
        {
            yield return $"url '{row["url"]}' is no address";
        }

        if (row["text_en"] == row["text_fr"] && row["text_en"] is not "")
        {
            yield return "the French text is the English one";
        }
    }

    [GeneratedRegex("^[A-Z0-9]+(-[A-Z0-9]+)+$")]
    private static partial Regex Id();
}
