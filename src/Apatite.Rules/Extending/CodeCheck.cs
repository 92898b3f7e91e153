using System.Collections.Immutable;
using Apatite.Model;

namespace Apatite.Rules.Extending;

/// <summary>The local codes of extensions: <see cref="LocalCodes"/> says what is wrong, the row says where.</summary>
internal static class CodeCheck
{
    public static IEnumerable<KnowledgeConflict> Conflicts(ImmutableArray<ExtensionPack> packs)
    {
        ExtensionRow[] rows = [.. packs.SelectMany(pack => pack.Rows(TableSchema.Codes))];
        return
        [
            .. ExtensionRow.Repeated(rows, row => (Code(row).System, row["code"])),
            .. rows.SelectMany(row => LocalCodes.Problems([Code(row)]).Select(pair => row.Conflict(pair.Problem))),
        ];
    }

    public static IEnumerable<LocalCode> Codes(ExtensionPack pack) => pack.Rows(TableSchema.Codes).Select(Code);

    private static LocalCode Code(ExtensionRow row) => new(row["system"], row["code"], row["concept"], row["unit"] is "" ? null : row["unit"]);
}
