using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>What the look and the site of a deposit say of its crystal (seed S23 to S28; moderate, never decisive: 7).</summary>
internal static class Look
{
    public static bool IsOfDisc(Deposit deposit) =>
        Disc.IsItsPart(deposit.Finding.Structure) || deposit.Finding.Finding == FindingType.CalcifiedDiscHerniation;

    public static bool IsApatiteLike(Deposit deposit) =>
        Disc.LooksLikeApatite(deposit.Finding) && !Disc.LooksLikeCpp(deposit.Finding);
}
