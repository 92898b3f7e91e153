using System.Collections.Frozen;
using Apatite.Model;

namespace Apatite.Rules.Assessing;

/// <summary>
/// Holds back every proposal of a medicine while a medicine or an allergy of the record was not understood, or the record is said to lack
/// some: what is not known may forbid it. Treatment that saves a life is no proposal, and stays.
/// </summary>
internal static class MedicineProposals
{
    private static readonly FrozenSet<RecommendationCode> Medicines =
        new[]
        {
            RecommendationCode.Nsaid, RecommendationCode.NsaidAlternative, RecommendationCode.CrownedDensTreatment, RecommendationCode.Analgesics,
        }.ToFrozenSet();

    /// <summary>Whether the record allows a recommendation to be made.</summary>
    public static bool Allows(ReadReport record, RecommendationCode code) => record.AllowsMedicines || !Medicines.Contains(code);
}
