using Apatite.Model;

namespace Apatite.Rules.Rules.Dangers;

/// <summary>Dangers that are closed and opened again alike.</summary>
internal static class DangerGroup
{
    public static bool IsOfSpine(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.InfectiousSpondylodiscitis || diagnosis == Diagnosis.SpinalEpiduralAbscess
        || diagnosis == Diagnosis.SpinalTumour;

    /// <summary>Dangers whose answering image must show where the pain is.</summary>
    public static bool IsPlaced(Diagnosis diagnosis) => IsOfSpine(diagnosis) || diagnosis == Diagnosis.SpinalFracture;

    public static bool IsInfection(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.RetropharyngealAbscess || diagnosis == Diagnosis.BacterialMeningitis
        || diagnosis == Diagnosis.InfectiousSpondylodiscitis || diagnosis == Diagnosis.SpinalEpiduralAbscess;
}
