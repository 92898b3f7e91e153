// Made from the table of the same name; KnowledgeTests compares the two.
namespace Apatite.Rules;

/// <summary>The alerts (<c>alerts.tsv</c>).</summary>
/// <param name="id">The code as it is written in output.</param>
public sealed class AlertCode(string id) : KnowledgeCode(id)
{
    /// <summary>Airway sign: secure the airway before anything else; a calcification or a good first response never turns this off.</summary>
    public static readonly AlertCode AirwayThreat = new("airway-threat");

    /// <summary>Sign of systemic infection (rigors, 38.5 °C or more, or a positive blood culture) with neck or back pain.</summary>
    public static readonly AlertCode SepsisSign = new("sepsis-sign");

    /// <summary>Cord, cauda equina or limb deficit, or cord compression on imaging: an emergency whatever the crystal.</summary>
    public static readonly AlertCode NeurologicalThreat = new("neurological-threat");

    /// <summary>Altered consciousness, seizure, purpura or focal deficit.</summary>
    public static readonly AlertCode CerebralThreat = new("cerebral-threat");

    /// <summary>Meningism and no cerebrospinal fluid result in the record.</summary>
    public static readonly AlertCode MeningismCsfNotRead = new("meningism-csf-not-read");

    /// <summary>Meningism with a normal cerebrospinal fluid and the neck not imaged by CT: the search is not over.</summary>
    public static readonly AlertCode MeningismNeckNotImaged = new("meningism-neck-not-imaged");

    /// <summary>A label of occipital (Arnold) neuralgia or muscular pain does not explain a raised CRP, meningism or neck stiffness: it does not end the search.</summary>
    public static readonly AlertCode NerveLabelNotAccepted = new("nerve-label-not-accepted");

    /// <summary>Rim enhancement, gas, suppurative node, restricted diffusion, epidural collection or paravertebral abscess: infection until answered, even beside a calcification.</summary>
    public static readonly AlertCode AbscessSign = new("abscess-sign");

    /// <summary>A risk factor for spinal or deep neck infection with neck or back pain.</summary>
    public static readonly AlertCode InfectionRisk = new("infection-risk");

    /// <summary>History of cancer, failing general condition, bone destruction or soft tissue mass: a tumour must be answered.</summary>
    public static readonly AlertCode TumourSign = new("tumour-sign");

    /// <summary>Trauma, or an anticoagulant with a prevertebral collection: think of haematoma and fracture.</summary>
    public static readonly AlertCode TraumaOrBleeding = new("trauma-or-bleeding");

    /// <summary>Unwell after travel in a malaria area within 12 months: one negative film does not answer malaria.</summary>
    public static readonly AlertCode MalariaTravel = new("malaria-travel");

    /// <summary>Neck pain or headache with a Horner sign, thunderclap onset or focal deficit: think of arterial dissection and subarachnoid bleeding.</summary>
    public static readonly AlertCode VascularSign = new("vascular-sign");

    /// <summary>Febrile child who holds the neck still: retropharyngeal abscess first, Kawasaki disease in mind.</summary>
    public static readonly AlertCode ChildFeverStillNeck = new("child-fever-still-neck");

    /// <summary>CRP at or above 100 mg/L without a proven cause.</summary>
    public static readonly AlertCode Crp100Unexplained = new("crp-100-unexplained");

    /// <summary>Not improving under NSAIDs: the benign label must be questioned.</summary>
    public static readonly AlertCode NotImproving = new("not-improving");

    /// <summary>MRI alone may wrongly point to a prevertebral abscess, or miss the calcium: no conclusion before CT.</summary>
    public static readonly AlertCode MriAlone = new("mri-alone");

    /// <summary>Inflammation around a resorbing disc calcification can pass for infection or tumour, and the reverse: both stay listed until answered.</summary>
    public static readonly AlertCode ResorptionMisleads = new("resorption-misleads");

    /// <summary>Intradural migration of a calcification is exceptional: it is reported here and deserves a second reading.</summary>
    public static readonly AlertCode IntraduralMigration = new("intradural-migration");

    /// <summary>Calcification of longus colli and signs of infection together: both can coexist; the abscess is not answered by the calcification.</summary>
    public static readonly AlertCode CoexistingAbscess = new("coexisting-abscess");

    /// <summary>A must-not-miss diagnosis is likely and not answered.</summary>
    public static readonly AlertCode OpenDangerLeading = new("open-danger-leading");

    /// <summary>A must-not-miss diagnosis is not answered.</summary>
    public static readonly AlertCode OpenDanger = new("open-danger");

    /// <summary>A must-not-miss diagnosis has little support here and is not formally answered.</summary>
    public static readonly AlertCode OpenDangerBackground = new("open-danger-background");

    /// <summary>Every code.</summary>
    public static IReadOnlyList<AlertCode> All { get; } =
    [
        AirwayThreat,
        SepsisSign,
        NeurologicalThreat,
        CerebralThreat,
        MeningismCsfNotRead,
        MeningismNeckNotImaged,
        NerveLabelNotAccepted,
        AbscessSign,
        InfectionRisk,
        TumourSign,
        TraumaOrBleeding,
        MalariaTravel,
        VascularSign,
        ChildFeverStillNeck,
        Crp100Unexplained,
        NotImproving,
        MriAlone,
        ResorptionMisleads,
        IntraduralMigration,
        CoexistingAbscess,
        OpenDangerLeading,
        OpenDanger,
        OpenDangerBackground,
    ];
}
