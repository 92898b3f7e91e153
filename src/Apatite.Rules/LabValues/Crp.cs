using Apatite.Model;

namespace Apatite.Rules.LabValues;

/// <summary>How a CRP that comes as a word is read: raised without a number is weaker than a number.</summary>
internal static class Crp
{
    public static bool IsNormal(LabResult crp) => crp.Value.HasValue ? crp.IsBelow(5m) : crp.Interpretation == Interpretation.Normal;

    public static bool IsRaisedWithoutNumber(LabResult crp) => !crp.Value.HasValue && crp.Interpretation == Interpretation.High;
}
