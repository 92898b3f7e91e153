using Apatite.Model;
using Apatite.Rules;

namespace Apatite.CdsHooks.Orders;

/// <summary>What an order has to do with the differential and its advice (review of thresholds and management, sections 5 and 6).</summary>
internal static class OrderRelevance
{
    private static readonly Diagnosis[] Bacterial =
    [
        Diagnosis.RetropharyngealAbscess, Diagnosis.BacterialMeningitis, Diagnosis.InfectiousSpondylodiscitis, Diagnosis.SpinalEpiduralAbscess,
        Diagnosis.PharyngitisOrDeepNeckPhlegmon, Diagnosis.PeritonsillarAbscess, Diagnosis.Sepsis,
    ];

    private static readonly Diagnosis[] Collections =
        [Diagnosis.RetropharyngealAbscess, Diagnosis.PeritonsillarAbscess, Diagnosis.InfectiousSpondylodiscitis, Diagnosis.SpinalEpiduralAbscess];

    private static readonly Diagnosis[] OfTheFluid = [Diagnosis.BacterialMeningitis, Diagnosis.AsepticMeningitis, Diagnosis.SubarachnoidHaemorrhage];

    private static readonly CautionCode[] OfPuncture =
        [CautionCode.PunctureWithAnticoagulant, CautionCode.PunctureThroughCollection, CautionCode.PunctureAfterImaging];

    /// <summary>Whether the order is one that a deposit may seem to make needless.</summary>
    public static bool IsAboutDangers(OrderKind kind) => kind is OrderKind.LumbarPuncture or OrderKind.Drainage or OrderKind.Antibiotic;

    /// <summary>Whether the medicine may hide the signs of an infection.</summary>
    public static bool MayMask(OrderKind kind) => kind is OrderKind.Nsaid or OrderKind.Corticosteroid;

    /// <summary>Whether the order answers or treats a diagnosis.</summary>
    public static bool IsFor(OrderKind kind, Diagnosis diagnosis) => kind switch
    {
        OrderKind.LumbarPuncture => OfTheFluid.Contains(diagnosis),
        OrderKind.Drainage => Collections.Contains(diagnosis),
        OrderKind.Antibiotic => Bacterial.Contains(diagnosis),
        _ => false,
    };

    /// <summary>
    /// Whether all that the order would answer or treat is answered: for a puncture by its fluid, for needle and antibiotics by the
    /// advice that the picture is sterile. What is not listed is not answered.
    /// </summary>
    public static bool IsAnswered(OrderKind kind, Assessment assessment) => kind == OrderKind.LumbarPuncture
        ? assessment.Differential.Any(entry => entry.Diagnosis == Diagnosis.BacterialMeningitis && entry.Danger == DangerState.Answered)
            && !assessment.Recommendations.Any(step => step.Code == RecommendationCode.RepeatPuncture || step.Code == RecommendationCode.LumbarPuncture)
        : assessment.Recommendations.Any(step => step.Code == RecommendationCode.NoPunctureNoAntibiotics);

    /// <summary>The cautions of the recommendation that the order would follow.</summary>
    public static IReadOnlyList<CautionItem> Cautions(OrderKind kind, Assessment assessment) =>
    [
        .. assessment.Recommendations.SelectMany(step => step.Cautions)
            .Concat(assessment.Withheld.SelectMany(step => step.Cautions))
            .Where(caution => Concerns(kind, caution.Code)),
    ];

    private static bool Concerns(OrderKind kind, CautionCode code) => kind switch
    {
        OrderKind.LumbarPuncture => OfPuncture.Contains(code),
        OrderKind.Nsaid => code.Id.StartsWith("nsaid-", StringComparison.Ordinal),
        OrderKind.Corticosteroid => code == CautionCode.NoSteroidWhileInfectionOpen,
        _ => false,
    };
}
