// Made from vocabulary.tsv; VocabularyTests compares the two.
namespace Apatite.Model;

/// <summary>A symptom that the patient reports or a sign that the examiner finds.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
public sealed class Symptom(string id) : Concept(id)
{
    /// <summary>Neck pain.</summary>
    public static readonly Symptom NeckPain = new("neck-pain");

    /// <summary>Thoracic back pain.</summary>
    public static readonly Symptom ThoracicBackPain = new("thoracic-back-pain");

    /// <summary>Low back pain.</summary>
    public static readonly Symptom LowBackPain = new("low-back-pain");

    /// <summary>Neck stiffness.</summary>
    public static readonly Symptom NeckStiffness = new("neck-stiffness");

    /// <summary>Limited range of neck movement.</summary>
    public static readonly Symptom LimitedNeckMovement = new("limited-neck-movement");

    /// <summary>Torticollis.</summary>
    public static readonly Symptom Torticollis = new("torticollis");

    /// <summary>Paravertebral muscle spasm.</summary>
    public static readonly Symptom ParavertebralMuscleSpasm = new("paravertebral-muscle-spasm");

    /// <summary>Odynophagia.</summary>
    public static readonly Symptom Odynophagia = new("odynophagia");

    /// <summary>Dysphagia.</summary>
    public static readonly Symptom Dysphagia = new("dysphagia");

    /// <summary>Sore throat.</summary>
    public static readonly Symptom SoreThroat = new("sore-throat");

    /// <summary>Headache.</summary>
    public static readonly Symptom Headache = new("headache");

    /// <summary>Occipital (Arnold) neuralgia pattern.</summary>
    public static readonly Symptom OccipitalNeuralgiaPattern = new("occipital-neuralgia-pattern");

    /// <summary>Fever (reported without a value).</summary>
    public static readonly Symptom Fever = new("fever");

    /// <summary>Chills or rigors.</summary>
    public static readonly Symptom Chills = new("chills");

    /// <summary>Photophobia.</summary>
    public static readonly Symptom Photophobia = new("photophobia");

    /// <summary>Vomiting.</summary>
    public static readonly Symptom Vomiting = new("vomiting");

    /// <summary>Altered consciousness.</summary>
    public static readonly Symptom AlteredConsciousness = new("altered-consciousness");

    /// <summary>Seizure.</summary>
    public static readonly Symptom Seizure = new("seizure");

    /// <summary>Petechial or purpuric rash.</summary>
    public static readonly Symptom PetechialRash = new("petechial-rash");

    /// <summary>Kernig sign.</summary>
    public static readonly Symptom KernigSign = new("kernig-sign");

    /// <summary>Brudzinski sign.</summary>
    public static readonly Symptom BrudzinskiSign = new("brudzinski-sign");

    /// <summary>Stridor.</summary>
    public static readonly Symptom Stridor = new("stridor");

    /// <summary>Dyspnoea.</summary>
    public static readonly Symptom Dyspnoea = new("dyspnoea");

    /// <summary>Drooling.</summary>
    public static readonly Symptom Drooling = new("drooling");

    /// <summary>Trismus.</summary>
    public static readonly Symptom Trismus = new("trismus");

    /// <summary>Muffled voice.</summary>
    public static readonly Symptom MuffledVoice = new("muffled-voice");

    /// <summary>Posterior pharyngeal wall bulge.</summary>
    public static readonly Symptom PharyngealBulge = new("pharyngeal-bulge");

    /// <summary>Pharyngeal erythema.</summary>
    public static readonly Symptom PharyngealErythema = new("pharyngeal-erythema");

    /// <summary>Cervical lymphadenopathy.</summary>
    public static readonly Symptom CervicalLymphadenopathy = new("cervical-lymphadenopathy");

    /// <summary>Focal spinal tenderness.</summary>
    public static readonly Symptom SpinalTenderness = new("spinal-tenderness");

    /// <summary>Signs of spinal cord compression.</summary>
    public static readonly Symptom MyelopathySigns = new("myelopathy-signs");

    /// <summary>Radicular pain or deficit.</summary>
    public static readonly Symptom RadicularSigns = new("radicular-signs");

    /// <summary>Cauda equina signs.</summary>
    public static readonly Symptom CaudaEquinaSigns = new("cauda-equina-signs");

    /// <summary>Limb weakness.</summary>
    public static readonly Symptom LimbWeakness = new("limb-weakness");

    /// <summary>Weight loss or failing general condition.</summary>
    public static readonly Symptom WeightLoss = new("weight-loss");

    /// <summary>Night pain.</summary>
    public static readonly Symptom NightPain = new("night-pain");

    /// <summary>No symptoms (incidental finding).</summary>
    public static readonly Symptom Asymptomatic = new("asymptomatic");

    /// <summary>Thunderclap headache.</summary>
    public static readonly Symptom ThunderclapHeadache = new("thunderclap-headache");

    /// <summary>Horner sign.</summary>
    public static readonly Symptom HornerSign = new("horner-sign");

    /// <summary>Focal neurological deficit.</summary>
    public static readonly Symptom FocalNeurologicalDeficit = new("focal-neurological-deficit");

    /// <summary>Limited neck rotation.</summary>
    public static readonly Symptom NeckRotationLimited = new("neck-rotation-limited");

    /// <summary>Bladder or bowel disturbance.</summary>
    public static readonly Symptom SphincterDisturbance = new("sphincter-disturbance");
}
