// Made from vocabulary.tsv; VocabularyTests compares the two.
namespace Apatite.Model;

/// <summary>A diagnosis of the differential.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
public sealed class Diagnosis(string id) : Concept(id)
{
    /// <summary>Retropharyngeal calcific tendinitis (longus colli).</summary>
    public static readonly Diagnosis RetropharyngealCalcificTendinitis = new("retropharyngeal-calcific-tendinitis");

    /// <summary>Acute resorption of an apatite disc calcification (pseudo-spondylodiscitis).</summary>
    public static readonly Diagnosis ApatiteDiscAcuteResorption = new("apatite-disc-acute-resorption");

    /// <summary>Migrated apatite disc calcification with neural compression.</summary>
    public static readonly Diagnosis ApatiteDiscMigration = new("apatite-disc-migration");

    /// <summary>Apatite deposition at another spinal site (ligament, bursa, facet, periodontoid).</summary>
    public static readonly Diagnosis ApatiteSpineOtherSite = new("apatite-spine-other-site");

    /// <summary>Asymptomatic apatite deposition of the spine.</summary>
    public static readonly Diagnosis ApatiteIncidental = new("apatite-incidental");

    /// <summary>Idiopathic childhood disc calcification.</summary>
    public static readonly Diagnosis ChildhoodDiscCalcification = new("childhood-disc-calcification");

    /// <summary>Retropharyngeal abscess.</summary>
    public static readonly Diagnosis RetropharyngealAbscess = new("retropharyngeal-abscess");

    /// <summary>Bacterial meningitis.</summary>
    public static readonly Diagnosis BacterialMeningitis = new("bacterial-meningitis");

    /// <summary>Aseptic or viral meningitis.</summary>
    public static readonly Diagnosis AsepticMeningitis = new("aseptic-meningitis");

    /// <summary>Infectious spondylodiscitis.</summary>
    public static readonly Diagnosis InfectiousSpondylodiscitis = new("infectious-spondylodiscitis");

    /// <summary>Spinal epidural abscess.</summary>
    public static readonly Diagnosis SpinalEpiduralAbscess = new("spinal-epidural-abscess");

    /// <summary>Crowned dens syndrome (CPPD).</summary>
    public static readonly Diagnosis CppdCrownedDens = new("cppd-crowned-dens");

    /// <summary>Calcium pyrophosphate disc disease.</summary>
    public static readonly Diagnosis CppdDisc = new("cppd-disc");

    /// <summary>Ossification of the posterior longitudinal ligament.</summary>
    public static readonly Diagnosis Opll = new("opll");

    /// <summary>Spinal or prevertebral tumour.</summary>
    public static readonly Diagnosis SpinalTumour = new("spinal-tumour");

    /// <summary>Traumatic prevertebral haematoma or fracture.</summary>
    public static readonly Diagnosis TraumaticPrevertebralInjury = new("traumatic-prevertebral-injury");

    /// <summary>Degenerative or mechanical spinal pain.</summary>
    public static readonly Diagnosis DegenerativeOrMechanicalPain = new("degenerative-or-mechanical-pain");

    /// <summary>Occipital (Arnold) neuralgia.</summary>
    public static readonly Diagnosis OccipitalNeuralgia = new("occipital-neuralgia");

    /// <summary>Malaria.</summary>
    public static readonly Diagnosis Malaria = new("malaria");

    /// <summary>Pharyngitis or deep neck phlegmon.</summary>
    public static readonly Diagnosis PharyngitisOrDeepNeckPhlegmon = new("pharyngitis-or-deep-neck-phlegmon");

    /// <summary>Kawasaki disease.</summary>
    public static readonly Diagnosis KawasakiDisease = new("kawasaki-disease");

    /// <summary>Cervical artery dissection.</summary>
    public static readonly Diagnosis CervicalArteryDissection = new("cervical-artery-dissection");

    /// <summary>Modic 1 or erosive disc degeneration.</summary>
    public static readonly Diagnosis Modic1OrErosiveDiscDegeneration = new("modic-1-or-erosive-disc-degeneration");

    /// <summary>Dialysis-related spondyloarthropathy.</summary>
    public static readonly Diagnosis DialysisSpondyloarthropathy = new("dialysis-spondyloarthropathy");

    /// <summary>Axial spondyloarthritis.</summary>
    public static readonly Diagnosis AxialSpondyloarthritis = new("axial-spondyloarthritis");
}
