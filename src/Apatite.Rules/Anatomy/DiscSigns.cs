using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>The signs that a disc is part of the disease.</summary>
internal static class DiscSigns
{
    public static bool IsOne(FindingType finding) =>
        finding == FindingType.DiscHighT2Signal || finding == FindingType.DiscEnhancement || finding == FindingType.EndplateDestruction;
}
