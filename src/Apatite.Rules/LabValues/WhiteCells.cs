using Apatite.Model;

namespace Apatite.Rules.LabValues;

/// <summary>How a white cell count that comes as a word is read.</summary>
internal static class WhiteCells
{
    public static bool IsNormal(LabResult count) =>
        count.Value.HasValue ? count.IsAtMost(10m) : count.Interpretation is Interpretation.Normal or Interpretation.Low;

    public static bool IsRaisedWithoutNumber(LabResult count) => !count.Value.HasValue && count.Interpretation == Interpretation.High;
}
