namespace Apatite.Reporting.Drawings.Anatomy;

/// <summary>Where at a level a finding is drawn.</summary>
internal enum Anchor
{
    /// <summary>The middle of the vertebral body or of the disc.</summary>
    Centre,

    /// <summary>The upper endplate of the vertebra.</summary>
    UpperEndplate,

    /// <summary>The lower endplate of the vertebra.</summary>
    LowerEndplate,

    /// <summary>On the front of the vertebrae, in longus colli.</summary>
    LongusColli,

    /// <summary>In front of the vertebrae.</summary>
    Prevertebral,

    /// <summary>Behind the pharynx.</summary>
    Retropharyngeal,

    /// <summary>Beside the spine; in a lateral view, in front of it.</summary>
    Paraspinal,

    /// <summary>The pharynx, larynx and trachea.</summary>
    Airway,

    /// <summary>The odontoid process.</summary>
    Odontoid,

    /// <summary>Around the odontoid process, behind it: the transverse ligament of the atlas.</summary>
    Periodontoid,

    /// <summary>The joint between the anterior arch of the atlas and the odontoid process.</summary>
    AtlantodentalJoint,

    /// <summary>The back of the vertebral bodies.</summary>
    PosteriorLongitudinalLigament,

    /// <summary>The front of the canal, outside the dura; also the back of a herniated disc.</summary>
    Epidural,

    /// <summary>Where the nerve root leaves; in a lateral view, in the canal at the lower end of the level.</summary>
    Foramen,

    /// <summary>The spinal cord or, below it, the cauda equina.</summary>
    Cord,

    /// <summary>The back of the dural sac.</summary>
    Meninges,

    /// <summary>The back of the canal.</summary>
    LigamentumFlavum,

    /// <summary>The joint between the articular processes; in a lateral view, behind the canal.</summary>
    FacetJoint,

    /// <summary>Between the spinous processes.</summary>
    Interspinous,

    /// <summary>In the spinous process of the vertebra.</summary>
    SpinousProcess,

    /// <summary>Over the tips of the spinous processes.</summary>
    Supraspinous,

    /// <summary>Between the occiput, the atlas and the axis, at the back.</summary>
    Suboccipital,

    /// <summary>The muscles of the back and their fascia.</summary>
    Fascia,
}
