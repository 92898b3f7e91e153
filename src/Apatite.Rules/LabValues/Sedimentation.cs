using Apatite.Model;

namespace Apatite.Rules.LabValues;

/// <summary>How a sedimentation rate that comes as a word is read.</summary>
internal static class Sedimentation
{
    public static bool IsNormal(LabResult rate) => rate.Value.HasValue ? rate.IsBelow(20m) : rate.Interpretation == Interpretation.Normal;

    public static bool IsRaised(LabResult rate) => rate.Value.HasValue ? rate.IsAtLeast(20m) : rate.Interpretation == Interpretation.High;
}
