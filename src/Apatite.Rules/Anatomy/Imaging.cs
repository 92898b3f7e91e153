using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>Which images show soft tissue in section.</summary>
internal static class Imaging
{
    public static bool IsCrossSectional(Modality? modality) => modality == Modality.Ct || modality == Modality.Mri;
}
