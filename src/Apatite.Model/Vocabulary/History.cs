// Made from vocabulary.tsv; VocabularyTests compares the two.
namespace Apatite.Model;

/// <summary>What the patient brings along: diseases, exposures, recent events (FHIR Condition, Observation or Procedure).</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
public sealed class History(string id) : Concept(id)
{
    /// <summary>Diabetes mellitus.</summary>
    public static readonly History Diabetes = new("diabetes");

    /// <summary>Immunosuppression.</summary>
    public static readonly History Immunosuppression = new("immunosuppression");

    /// <summary>Injection drug use.</summary>
    public static readonly History IntravenousDrugUse = new("intravenous-drug-use");

    /// <summary>Recent bacteraemia or distant infection.</summary>
    public static readonly History RecentBacteraemia = new("recent-bacteraemia");

    /// <summary>Recent spinal surgery or injection.</summary>
    public static readonly History RecentSpinalProcedure = new("recent-spinal-procedure");

    /// <summary>Recent upper respiratory tract infection.</summary>
    public static readonly History RecentUpperRespiratoryInfection = new("recent-upper-respiratory-infection");

    /// <summary>Pharyngeal foreign body or penetrating trauma.</summary>
    public static readonly History PharyngealForeignBodyOrTrauma = new("pharyngeal-foreign-body-or-trauma");

    /// <summary>Dental infection.</summary>
    public static readonly History DentalInfection = new("dental-infection");

    /// <summary>Tuberculosis exposure or history.</summary>
    public static readonly History TuberculosisExposure = new("tuberculosis-exposure");

    /// <summary>Recent neck or back trauma.</summary>
    public static readonly History RecentTrauma = new("recent-trauma");

    /// <summary>Previous cervical spine fracture.</summary>
    public static readonly History CervicalFractureHistory = new("cervical-fracture-history");

    /// <summary>History of malignancy.</summary>
    public static readonly History MalignancyHistory = new("malignancy-history");

    /// <summary>Chronic kidney disease.</summary>
    public static readonly History ChronicKidneyDisease = new("chronic-kidney-disease");

    /// <summary>Dialysis.</summary>
    public static readonly History Dialysis = new("dialysis");

    /// <summary>Hypervitaminosis D.</summary>
    public static readonly History HypervitaminosisD = new("hypervitaminosis-d");

    /// <summary>Hyperparathyroidism.</summary>
    public static readonly History Hyperparathyroidism = new("hyperparathyroidism");

    /// <summary>Haemochromatosis.</summary>
    public static readonly History Haemochromatosis = new("haemochromatosis");

    /// <summary>Systemic sclerosis (scleroderma).</summary>
    public static readonly History SystemicSclerosis = new("systemic-sclerosis");

    /// <summary>Dermatomyositis or polymyositis.</summary>
    public static readonly History DermatomyositisPolymyositis = new("dermatomyositis-polymyositis");

    /// <summary>Degenerative spine disease.</summary>
    public static readonly History DegenerativeSpineDisease = new("degenerative-spine-disease");

    /// <summary>Known calcific tendinitis at another site.</summary>
    public static readonly History CalcificTendinitisElsewhere = new("calcific-tendinitis-elsewhere");

    /// <summary>Known calcium pyrophosphate deposition disease.</summary>
    public static readonly History KnownCppd = new("known-cppd");

    /// <summary>Travel to a malaria area within 12 months.</summary>
    public static readonly History MalariaAreaTravel = new("malaria-area-travel");

    /// <summary>Antibiotics already given.</summary>
    public static readonly History PriorAntibiotics = new("prior-antibiotics");

    /// <summary>Asthma.</summary>
    public static readonly History Asthma = new("asthma");

    /// <summary>NSAID or aspirin hypersensitivity.</summary>
    public static readonly History NsaidHypersensitivity = new("nsaid-hypersensitivity");

    /// <summary>Peptic ulcer or gastrointestinal bleeding.</summary>
    public static readonly History PepticUlcerDisease = new("peptic-ulcer-disease");

    /// <summary>Pregnancy.</summary>
    public static readonly History Pregnancy = new("pregnancy");

    /// <summary>Heart failure.</summary>
    public static readonly History HeartFailure = new("heart-failure");

    /// <summary>Hypertension.</summary>
    public static readonly History Hypertension = new("hypertension");

    /// <summary>Past malaria.</summary>
    public static readonly History PastMalaria = new("past-malaria");
}
