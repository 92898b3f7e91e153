// Made from vocabulary.tsv; VocabularyTests compares the two.
namespace Apatite.Model;

/// <summary>What an image shows; where and how is said by the fact that carries it.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
public sealed class FindingType(string id) : Concept(id)
{
    /// <summary>Calcification.</summary>
    public static readonly FindingType Calcification = new("calcification");

    /// <summary>Ossification (cortex and trabeculae).</summary>
    public static readonly FindingType Ossification = new("ossification");

    /// <summary>Prevertebral soft tissue thickening.</summary>
    public static readonly FindingType PrevertebralSoftTissueThickening = new("prevertebral-soft-tissue-thickening");

    /// <summary>Retropharyngeal or prevertebral fluid or oedema.</summary>
    public static readonly FindingType RetropharyngealCollection = new("retropharyngeal-collection");

    /// <summary>Rim (ring) enhancement of a collection.</summary>
    public static readonly FindingType RimEnhancement = new("rim-enhancement");

    /// <summary>Diffusion restriction of a collection.</summary>
    public static readonly FindingType DiffusionRestriction = new("diffusion-restriction");

    /// <summary>Gas in soft tissue.</summary>
    public static readonly FindingType GasInSoftTissue = new("gas-in-soft-tissue");

    /// <summary>Mass effect on the airway.</summary>
    public static readonly FindingType MassEffectOnAirway = new("mass-effect-on-airway");

    /// <summary>Suppurative or necrotic retropharyngeal node.</summary>
    public static readonly FindingType SuppurativeRetropharyngealNode = new("suppurative-retropharyngeal-node");

    /// <summary>Inflammatory signal along the vertebral bodies.</summary>
    public static readonly FindingType PrevertebralInflammatorySignal = new("prevertebral-inflammatory-signal");

    /// <summary>Subchondral or vertebral marrow oedema.</summary>
    public static readonly FindingType BoneMarrowOedema = new("bone-marrow-oedema");

    /// <summary>Mirror oedema of the opposite endplate.</summary>
    public static readonly FindingType MirrorBoneMarrowOedema = new("mirror-bone-marrow-oedema");

    /// <summary>Endplate erosion.</summary>
    public static readonly FindingType EndplateErosion = new("endplate-erosion");

    /// <summary>Endplate depression or impaction.</summary>
    public static readonly FindingType EndplateDepression = new("endplate-depression");

    /// <summary>Diffuse endplate destruction on both sides of a disc.</summary>
    public static readonly FindingType EndplateDestruction = new("endplate-destruction");

    /// <summary>Disc space narrowing.</summary>
    public static readonly FindingType DiscSpaceNarrowing = new("disc-space-narrowing");

    /// <summary>Fluid-like high T2 signal of the disc.</summary>
    public static readonly FindingType DiscHighT2Signal = new("disc-high-t2-signal");

    /// <summary>Disc enhancement.</summary>
    public static readonly FindingType DiscEnhancement = new("disc-enhancement");

    /// <summary>Paravertebral soft tissue oedema or enhancement.</summary>
    public static readonly FindingType ParavertebralSoftTissueOedema = new("paravertebral-soft-tissue-oedema");

    /// <summary>Paravertebral or psoas abscess.</summary>
    public static readonly FindingType ParavertebralAbscess = new("paravertebral-abscess");

    /// <summary>Epidural collection or phlegmon.</summary>
    public static readonly FindingType EpiduralCollection = new("epidural-collection");

    /// <summary>Disc herniation.</summary>
    public static readonly FindingType DiscHerniation = new("disc-herniation");

    /// <summary>Calcification inside a disc herniation.</summary>
    public static readonly FindingType CalcifiedDiscHerniation = new("calcified-disc-herniation");

    /// <summary>Intradural calcified fragment.</summary>
    public static readonly FindingType IntraduralCalcifiedFragment = new("intradural-calcified-fragment");

    /// <summary>Intravertebral (Schmorl) herniation.</summary>
    public static readonly FindingType IntravertebralHerniation = new("intravertebral-herniation");

    /// <summary>Intraosseous migration of a calcification.</summary>
    public static readonly FindingType IntraosseousCalcificationMigration = new("intraosseous-calcification-migration");

    /// <summary>Spinal cord compression.</summary>
    public static readonly FindingType SpinalCordCompression = new("spinal-cord-compression");

    /// <summary>Nerve root compression.</summary>
    public static readonly FindingType NerveRootCompression = new("nerve-root-compression");

    /// <summary>Bulky calcified mass.</summary>
    public static readonly FindingType BulkyCalcifiedMass = new("bulky-calcified-mass");

    /// <summary>Erosion of the odontoid.</summary>
    public static readonly FindingType OdontoidErosion = new("odontoid-erosion");

    /// <summary>Bone destruction or lytic lesion.</summary>
    public static readonly FindingType BoneDestruction = new("bone-destruction");

    /// <summary>Solid soft tissue mass.</summary>
    public static readonly FindingType SoftTissueMass = new("soft-tissue-mass");

    /// <summary>Acute fracture.</summary>
    public static readonly FindingType FractureLine = new("fracture-line");

    /// <summary>Meningeal enhancement.</summary>
    public static readonly FindingType MeningealEnhancement = new("meningeal-enhancement");

    /// <summary>Facet joint effusion.</summary>
    public static readonly FindingType FacetEffusion = new("facet-effusion");

    /// <summary>Diffusion claw sign.</summary>
    public static readonly FindingType DwiClawSign = new("dwi-claw-sign");

    /// <summary>Raised FDG uptake of the disc space.</summary>
    public static readonly FindingType FdgUptake = new("fdg-uptake");

    /// <summary>Atlantoaxial joint effusion.</summary>
    public static readonly FindingType AtlantoaxialEffusion = new("atlantoaxial-effusion");

    /// <summary>Intradiscal vacuum phenomenon.</summary>
    public static readonly FindingType VacuumPhenomenon = new("vacuum-phenomenon");

    /// <summary>Modic type 1 change.</summary>
    public static readonly FindingType Modic1Change = new("modic-1-change");
}
