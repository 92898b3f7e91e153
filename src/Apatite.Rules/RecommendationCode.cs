// Made from the table of the same name; KnowledgeTests compares the two.
namespace Apatite.Rules;

/// <summary>The recommendation (<c>recommendations.tsv</c>).</summary>
/// <param name="id">The code as it is written in output.</param>
public sealed class RecommendationCode(string id) : KnowledgeCode(id)
{
    /// <summary>ENT and anaesthesia on site; the airway comes before imaging.</summary>
    public static readonly RecommendationCode AirwayAndEnt = new("airway-and-ent");

    /// <summary>CT of the neck, thin slices from C0 to C4, unenhanced for calcium: the examination of choice; with contrast when an abscess is possible.</summary>
    public static readonly RecommendationCode CtNeck = new("ct-neck");

    /// <summary>A CT of the neck was done and says nothing of calcium: read it again in bone window, in front of C1 to C3 and around the dens.</summary>
    public static readonly RecommendationCode RereadCt = new("reread-ct");

    /// <summary>Contrast-enhanced CT or MRI of the neck for rim, gas, nodes and airway: without contrast no rim can be denied.</summary>
    public static readonly RecommendationCode ContrastImagingNeck = new("contrast-imaging-neck");

    /// <summary>Lumbar puncture and blood cultures without delay, unless imaging must come first; itemised cells, protein, glucose with serum glucose, Gram stain.</summary>
    public static readonly RecommendationCode LumbarPuncture = new("lumbar-puncture");

    /// <summary>Severely impaired consciousness, new focal deficit or new seizure: antibiotics and dexamethasone are given immediately after blood cultures, then imaging, then puncture.</summary>
    public static readonly RecommendationCode AntibioticsBeforePuncture = new("antibiotics-before-puncture");

    /// <summary>Bacterial meningitis likely: antibiotics and dexamethasone immediately after blood cultures.</summary>
    public static readonly RecommendationCode AntibioticsForMeningitis = new("antibiotics-for-meningitis");

    /// <summary>A normal first fluid is not to be trusted here (early puncture, antibiotics, weak defence, sepsis or an abnormal value): repeat the puncture while meningitis remains likely.</summary>
    public static readonly RecommendationCode RepeatPuncture = new("repeat-puncture");

    /// <summary>Two sets of blood cultures (aerobic and anaerobic) before any antibiotic, with CRP and ESR.</summary>
    public static readonly RecommendationCode BloodCultures = new("blood-cultures");

    /// <summary>Intravenous antibiotics after cultures; drainage is decided by size, airway and the response at 24 to 48 hours.</summary>
    public static readonly RecommendationCode AntibioticsAfterCultures = new("antibiotics-after-cultures");

    /// <summary>Classical sterile picture: neither drainage nor antibiotics are called for; invasive procedures were done in 28 of 372 published cases.</summary>
    public static readonly RecommendationCode NoPunctureNoAntibiotics = new("no-puncture-no-antibiotics");

    /// <summary>Analgesics.</summary>
    public static readonly RecommendationCode Analgesics = new("analgesics");

    /// <summary>NSAIDs; medical treatment suffices in most cases. While a danger is open they relieve, they do not answer it.</summary>
    public static readonly RecommendationCode Nsaid = new("nsaid");

    /// <summary>Immobilisation of the spine for a short time: soft collar or brace.</summary>
    public static readonly RecommendationCode Immobilisation = new("immobilisation");

    /// <summary>Review at 48 to 72 hours; no clear improvement at 7 days, or not resolved at 14: image again, repeat CRP and cultures.</summary>
    public static readonly RecommendationCode ReviewNeck = new("review-neck");

    /// <summary>Not resolved at 42 days, or fever, CRP rise or deficit before: MRI again, repeat CRP and cultures.</summary>
    public static readonly RecommendationCode ReviewDisc = new("review-disc");

    /// <summary>MRI of the spine with contrast; FDG PET when MRI is not possible.</summary>
    public static readonly RecommendationCode MriSpine = new("mri-spine");

    /// <summary>Emergency MRI of the spine and a spinal surgeon the same day.</summary>
    public static readonly RecommendationCode MriEmergency = new("mri-emergency");

    /// <summary>MRI within the first two weeks is unreliable (accuracy 58 % against 82 % later): repeat after 1 to 3 weeks while infection is not answered.</summary>
    public static readonly RecommendationCode MriRepeat = new("mri-repeat");

    /// <summary>CT of the level in question, for calcium and erosions: MRI sometimes misleads, CT adds much.</summary>
    public static readonly RecommendationCode CtSpine = new("ct-spine");

    /// <summary>Disc biopsy when imaging is compatible and blood cultures name no germ: culture, histology, mycobacteria, and crystals in saline or ethanol.</summary>
    public static readonly RecommendationCode DiscBiopsy = new("disc-biopsy");

    /// <summary>Biopsy may be spared when calcium lies at the level, there is no paraspinal or epidural change, CRP is low, cultures are negative and NSAIDs relieve; then MRI and CRP again at 4 to 6 weeks.</summary>
    public static readonly RecommendationCode BiopsyMayWait = new("biopsy-may-wait");

    /// <summary>Spinal cord compression: surgical opinion now.</summary>
    public static readonly RecommendationCode SpinalSurgeonCompression = new("spinal-surgeon-compression");

    /// <summary>Epidural abscess likely: spinal surgeon the same day; antibiotics after cultures, at once with a deficit or sepsis.</summary>
    public static readonly RecommendationCode SpinalSurgeonInfection = new("spinal-surgeon-infection");

    /// <summary>Bulky calcified mass: surgical opinion after calcium-phosphate product, eGFR, PTH, 25-OH-D and a review for tumour.</summary>
    public static readonly RecommendationCode SurgeonBulkyMass = new("surgeon-bulky-mass");

    /// <summary>Look for a secondary form: albumin-corrected calcium with phosphate of the same day, eGFR, PTH, 25-OH-D, transferrin saturation (alone first while CRP is above 10 mg/L, since ferritin rises with it); a cause found is listed with the deposit and does not explain a fever.</summary>
    public static readonly RecommendationCode MineralWorkUp = new("mineral-work-up");

    /// <summary>Thick and thin films and a rapid test, three sets over 24 to 48 hours when the first is negative; platelets.</summary>
    public static readonly RecommendationCode MalariaTests = new("malaria-tests");

    /// <summary>CT or MR angiography of the neck and head.</summary>
    public static readonly RecommendationCode VascularImaging = new("vascular-imaging");

    /// <summary>MRI with contrast and a tissue diagnosis planned with the tumour board.</summary>
    public static readonly RecommendationCode TumourWorkUp = new("tumour-work-up");

    /// <summary>CT of the cervical spine for fracture and haematoma; check the coagulation.</summary>
    public static readonly RecommendationCode TraumaCt = new("trauma-ct");

    /// <summary>Crowned dens: NSAID or colchicine, only with acute pain, blocked rotation and no better cause; calcium around the dens alone is common with age.</summary>
    public static readonly RecommendationCode CrownedDensTreatment = new("crowned-dens-treatment");

    /// <summary>An apatite deposit without symptoms is an incidental finding, not a cause: no treatment.</summary>
    public static readonly RecommendationCode IncidentalNoTreatment = new("incidental-no-treatment");

    /// <summary>Disc calcification of childhood: conservative, half better within 3 weeks and 95 % by 6 months; compression usually resolves while the deficit is mild and stable.</summary>
    public static readonly RecommendationCode ChildConservative = new("child-conservative");

    /// <summary>Meningism and normal cerebrospinal fluid: no discharge with a nerve label; CT of the neck, then MRI with contrast when CRP is raised or fever persists.</summary>
    public static readonly RecommendationCode DoNotDischargeOnLabel = new("do-not-discharge-on-label");

    /// <summary>CT tells a calcified herniation from an ossification of the posterior longitudinal ligament.</summary>
    public static readonly RecommendationCode CtTellsOpll = new("ct-tells-opll");

    /// <summary>Every code.</summary>
    public static IReadOnlyList<RecommendationCode> All { get; } =
    [
        AirwayAndEnt,
        CtNeck,
        RereadCt,
        ContrastImagingNeck,
        LumbarPuncture,
        AntibioticsBeforePuncture,
        AntibioticsForMeningitis,
        RepeatPuncture,
        BloodCultures,
        AntibioticsAfterCultures,
        NoPunctureNoAntibiotics,
        Analgesics,
        Nsaid,
        Immobilisation,
        ReviewNeck,
        ReviewDisc,
        MriSpine,
        MriEmergency,
        MriRepeat,
        CtSpine,
        DiscBiopsy,
        BiopsyMayWait,
        SpinalSurgeonCompression,
        SpinalSurgeonInfection,
        SurgeonBulkyMass,
        MineralWorkUp,
        MalariaTests,
        VascularImaging,
        TumourWorkUp,
        TraumaCt,
        CrownedDensTreatment,
        IncidentalNoTreatment,
        ChildConservative,
        DoNotDischargeOnLabel,
        CtTellsOpll,
    ];
}
