// Made from vocabulary.tsv; VocabularyTests compares the two.
namespace Apatite.Model;

/// <summary>The anatomical structure that an imaging finding lies in.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
public sealed class AnatomicalStructure(string id) : Concept(id)
{
    /// <summary>Superior oblique part of longus colli.</summary>
    public static readonly AnatomicalStructure LongusColliSuperiorOblique = new("longus-colli-superior-oblique");

    /// <summary>Longus colli muscle (part not stated).</summary>
    public static readonly AnatomicalStructure LongusColli = new("longus-colli");

    /// <summary>Nucleus pulposus.</summary>
    public static readonly AnatomicalStructure NucleusPulposus = new("nucleus-pulposus");

    /// <summary>Annulus fibrosus.</summary>
    public static readonly AnatomicalStructure AnnulusFibrosus = new("annulus-fibrosus");

    /// <summary>Intervertebral disc (part not stated).</summary>
    public static readonly AnatomicalStructure IntervertebralDisc = new("intervertebral-disc");

    /// <summary>Superior vertebral endplate.</summary>
    public static readonly AnatomicalStructure UpperEndplate = new("upper-endplate");

    /// <summary>Inferior vertebral endplate.</summary>
    public static readonly AnatomicalStructure LowerEndplate = new("lower-endplate");

    /// <summary>Vertebral body.</summary>
    public static readonly AnatomicalStructure VertebralBody = new("vertebral-body");

    /// <summary>Posterior longitudinal ligament.</summary>
    public static readonly AnatomicalStructure PosteriorLongitudinalLigament = new("posterior-longitudinal-ligament");

    /// <summary>Ligamentum flavum.</summary>
    public static readonly AnatomicalStructure LigamentumFlavum = new("ligamentum-flavum");

    /// <summary>Interspinous ligament.</summary>
    public static readonly AnatomicalStructure InterspinousLigament = new("interspinous-ligament");

    /// <summary>Supraspinous ligament.</summary>
    public static readonly AnatomicalStructure SupraspinousLigament = new("supraspinous-ligament");

    /// <summary>Suboccipital ligaments.</summary>
    public static readonly AnatomicalStructure SuboccipitalLigaments = new("suboccipital-ligaments");

    /// <summary>Interspinous bursa.</summary>
    public static readonly AnatomicalStructure InterspinousBursa = new("interspinous-bursa");

    /// <summary>Periodontoid tissue or transverse ligament of the atlas.</summary>
    public static readonly AnatomicalStructure PeriodontoidTissue = new("periodontoid-tissue");

    /// <summary>Facet (zygapophyseal) joint.</summary>
    public static readonly AnatomicalStructure FacetJoint = new("facet-joint");

    /// <summary>Muscle fascia.</summary>
    public static readonly AnatomicalStructure MuscleFascia = new("muscle-fascia");

    /// <summary>Paraspinal soft tissue.</summary>
    public static readonly AnatomicalStructure ParaspinalSoftTissue = new("paraspinal-soft-tissue");

    /// <summary>Retropharyngeal space.</summary>
    public static readonly AnatomicalStructure RetropharyngealSpace = new("retropharyngeal-space");

    /// <summary>Prevertebral space.</summary>
    public static readonly AnatomicalStructure PrevertebralSpace = new("prevertebral-space");

    /// <summary>Epidural space.</summary>
    public static readonly AnatomicalStructure EpiduralSpace = new("epidural-space");

    /// <summary>Meninges.</summary>
    public static readonly AnatomicalStructure Meninges = new("meninges");
}
