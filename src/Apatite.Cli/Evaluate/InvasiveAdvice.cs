using Apatite.Rules;

namespace Apatite.Cli.Evaluate;

/// <summary>The advice that harms whom it does not help: puncture, biopsy, drainage, antibiotics into the vein or on suspicion.</summary>
internal static class InvasiveAdvice
{
    public static IReadOnlyList<RecommendationCode> Codes { get; } =
    [
        RecommendationCode.LumbarPuncture, RecommendationCode.RepeatPuncture,
        RecommendationCode.DiscBiopsy, RecommendationCode.TumourWorkUp, // a tissue diagnosis
        RecommendationCode.AntibioticsBeforePuncture, RecommendationCode.AntibioticsForMeningitis,
        RecommendationCode.AntibioticsAfterCultures, // and drainage
        RecommendationCode.SpinalSurgeonInfection, // antibiotics after cultures, and drainage
    ];
}
