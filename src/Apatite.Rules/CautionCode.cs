// Made from the table of the same name; KnowledgeTests compares the two.
namespace Apatite.Rules;

/// <summary>The cautions (<c>cautions.tsv</c>).</summary>
/// <param name="id">The code as it is written in output.</param>
public sealed class CautionCode(string id) : KnowledgeCode(id)
{
    /// <summary>ACE inhibitor or sartan with a diuretic: an NSAID adds a risk for the kidney; renal function first.</summary>
    public static readonly CautionCode NsaidWithArbAndDiuretic = new("nsaid-with-arb-and-diuretic");

    /// <summary>Asthma: ask for aspirin or NSAID sensitivity before any NSAID.</summary>
    public static readonly CautionCode NsaidWithAsthma = new("nsaid-with-asthma");

    /// <summary>NSAID or aspirin hypersensitivity is recorded: no NSAID.</summary>
    public static readonly CautionCode NsaidHypersensitivity = new("nsaid-hypersensitivity");

    /// <summary>eGFR below 30 mL/min/1.73 m2: no NSAID.</summary>
    public static readonly CautionCode NsaidRenalFailure = new("nsaid-renal-failure");

    /// <summary>Chronic kidney disease: eGFR must be known before an NSAID.</summary>
    public static readonly CautionCode NsaidKidneyDisease = new("nsaid-kidney-disease");

    /// <summary>Peptic ulcer or gastrointestinal bleeding: NSAIDs are hazardous.</summary>
    public static readonly CautionCode NsaidPepticUlcer = new("nsaid-peptic-ulcer");

    /// <summary>Anticoagulant: an NSAID adds a bleeding risk.</summary>
    public static readonly CautionCode NsaidAnticoagulant = new("nsaid-anticoagulant");

    /// <summary>Pregnancy: NSAIDs are contraindicated in the third trimester.</summary>
    public static readonly CautionCode NsaidPregnancy = new("nsaid-pregnancy");

    /// <summary>Heart failure: NSAIDs may decompensate it.</summary>
    public static readonly CautionCode NsaidHeartFailure = new("nsaid-heart-failure");

    /// <summary>No steroid while an abscess or a spondylodiscitis is open.</summary>
    public static readonly CautionCode NoSteroidWhileInfectionOpen = new("no-steroid-while-infection-open");

    /// <summary>An infection is likely: an NSAID relieves and may mask it; it comes after cultures and the answer to the infection.</summary>
    public static readonly CautionCode NsaidMayMaskInfection = new("nsaid-may-mask-infection");

    /// <summary>Benzodiazepine or hypnotic: adding a muscle relaxant adds sedation.</summary>
    public static readonly CautionCode SedativeWithMuscleRelaxant = new("sedative-with-muscle-relaxant");

    /// <summary>No lumbar puncture under uncorrected anticoagulation.</summary>
    public static readonly CautionCode PunctureWithAnticoagulant = new("puncture-with-anticoagulant");

    /// <summary>No lumbar puncture through a suspected lumbar epidural collection.</summary>
    public static readonly CautionCode PunctureThroughCollection = new("puncture-through-collection");

    /// <summary>Altered consciousness, seizure or focal deficit: antibiotics and imaging come before the puncture.</summary>
    public static readonly CautionCode PunctureAfterImaging = new("puncture-after-imaging");

    /// <summary>Pregnancy: choose the imaging with the radiologist.</summary>
    public static readonly CautionCode CtInPregnancy = new("ct-in-pregnancy");

    /// <summary>Every code.</summary>
    public static IReadOnlyList<CautionCode> All { get; } =
    [
        NsaidWithArbAndDiuretic,
        NsaidWithAsthma,
        NsaidHypersensitivity,
        NsaidRenalFailure,
        NsaidKidneyDisease,
        NsaidPepticUlcer,
        NsaidAnticoagulant,
        NsaidPregnancy,
        NsaidHeartFailure,
        NoSteroidWhileInfectionOpen,
        NsaidMayMaskInfection,
        SedativeWithMuscleRelaxant,
        PunctureWithAnticoagulant,
        PunctureThroughCollection,
        PunctureAfterImaging,
        CtInPregnancy,
    ];
}
