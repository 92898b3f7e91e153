using Apatite.Model;

namespace Apatite.Rules.Anatomy;

/// <summary>Whether an examination shows the spine: of a part of it, or of a region not stated; not of the head alone.</summary>
internal static class SpineImaged
{
    public static bool IsSpine(ImagedRegion region) => region is not (ImagedRegion.Head or ImagedRegion.Other);

    public static bool IsOfSpine(ImagingFinding finding) => finding.Structure != AnatomicalStructure.Meninges;
}
