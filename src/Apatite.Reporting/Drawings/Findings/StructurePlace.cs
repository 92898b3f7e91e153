using System.Collections.Frozen;
using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;

namespace Apatite.Reporting.Drawings.Findings;

/// <summary>Where a structure is drawn.</summary>
/// <param name="Anchor">Where at a level.</param>
/// <param name="Home">
/// The levels that the structure lies at in everybody, so that it can be shown when the record names no level; null when it
/// runs along the spine.
/// </param>
internal sealed record StructurePlace(Anchor Anchor, LevelRange? Home = null)
{
    /// <summary>From the base of the skull to about T4; texts differ by a few levels below.</summary>
    public static readonly LevelRange RetropharyngealSpace = LevelRange.Parse("C0-T4");

    /// <summary>From the base of the skull to C6 (Gray H. Anatomy of the Human Body, "The Pharynx").</summary>
    public static readonly LevelRange Pharynx = LevelRange.Parse("C0-C6");

    /// <summary>From the atlas to T3 (Gray H. Anatomy of the Human Body, "Longus cervicis").</summary>
    public static readonly LevelRange LongusColli = LevelRange.Parse("C1-T3");

    /// <summary>The odontoid process and what holds it.</summary>
    public static readonly LevelRange Odontoid = LevelRange.Parse("C1-C2");

    private static readonly FrozenDictionary<AnatomicalStructure, StructurePlace> ByStructure =
        new Dictionary<AnatomicalStructure, StructurePlace>
        {
            [AnatomicalStructure.LongusColli] = new(Anchor.LongusColli, LongusColli),
            [AnatomicalStructure.LongusColliSuperiorOblique] = new(Anchor.LongusColli, LevelRange.C1ToC3),
            [AnatomicalStructure.NucleusPulposus] = new(Anchor.Centre),
            [AnatomicalStructure.AnnulusFibrosus] = new(Anchor.Centre),
            [AnatomicalStructure.IntervertebralDisc] = new(Anchor.Centre),
            [AnatomicalStructure.UpperEndplate] = new(Anchor.UpperEndplate),
            [AnatomicalStructure.LowerEndplate] = new(Anchor.LowerEndplate),
            [AnatomicalStructure.VertebralBody] = new(Anchor.Centre),
            [AnatomicalStructure.PosteriorLongitudinalLigament] = new(Anchor.PosteriorLongitudinalLigament),
            [AnatomicalStructure.LigamentumFlavum] = new(Anchor.LigamentumFlavum),
            [AnatomicalStructure.InterspinousLigament] = new(Anchor.Interspinous),
            [AnatomicalStructure.SpinousProcess] = new(Anchor.SpinousProcess),
            [AnatomicalStructure.SupraspinousLigament] = new(Anchor.Supraspinous),
            [AnatomicalStructure.SuboccipitalLigaments] = new(Anchor.Suboccipital, LevelRange.Parse("C0-C2")),
            [AnatomicalStructure.InterspinousBursa] = new(Anchor.Interspinous),
            [AnatomicalStructure.PeriodontoidTissue] = new(Anchor.Periodontoid, Odontoid),
            [AnatomicalStructure.FacetJoint] = new(Anchor.FacetJoint),
            [AnatomicalStructure.MuscleFascia] = new(Anchor.Fascia),
            [AnatomicalStructure.ParaspinalSoftTissue] = new(Anchor.Paraspinal),
            [AnatomicalStructure.RetropharyngealSpace] = new(Anchor.Retropharyngeal, RetropharyngealSpace),
            [AnatomicalStructure.PrevertebralSpace] = new(Anchor.Prevertebral),
            [AnatomicalStructure.EpiduralSpace] = new(Anchor.Epidural),
            [AnatomicalStructure.Meninges] = new(Anchor.Meninges),
        }.ToFrozenDictionary();

    /// <summary>The place of a structure; null when the record names none, or one that this library does not know.</summary>
    public static StructurePlace? Of(AnatomicalStructure? structure) =>
        structure is null ? null : ByStructure.GetValueOrDefault(structure);
}
