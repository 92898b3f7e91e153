using System.Collections.Frozen;
using Apatite.Model;
using Apatite.Reporting.Drawings.Anatomy;

namespace Apatite.Reporting.Drawings.Findings;

/// <summary>How a type of finding is drawn.</summary>
/// <param name="Family">Its family.</param>
/// <param name="Usual">Where it lies when the record names no structure.</param>
/// <param name="IsFixed">Whether it lies there whatever structure is named: a compressed cord is in the canal.</param>
/// <param name="Home">The levels that the words themselves name; null when they name none.</param>
internal sealed record FindingPlace(FindingFamily Family, Anchor Usual, bool IsFixed = false, LevelRange? Home = null)
{
    private static readonly FindingPlace OfOther = new(FindingFamily.Other, Anchor.Centre);

    private static readonly FrozenDictionary<FindingType, FindingPlace> ByType = new Dictionary<FindingType, FindingPlace>
    {
        [FindingType.Calcification] = new(FindingFamily.Deposit, Anchor.Centre),
        [FindingType.Ossification] = new(FindingFamily.Deposit, Anchor.Centre),
        [FindingType.CalcifiedDiscHerniation] = new(FindingFamily.Deposit, Anchor.Epidural, IsFixed: true),
        [FindingType.IntraduralCalcifiedFragment] = new(FindingFamily.Deposit, Anchor.Cord, IsFixed: true),
        [FindingType.IntraosseousCalcificationMigration] = new(FindingFamily.Deposit, Anchor.Centre),
        [FindingType.BulkyCalcifiedMass] = new(FindingFamily.Deposit, Anchor.Paraspinal),
        [FindingType.PrevertebralSoftTissueThickening] = new(FindingFamily.SoftTissue, Anchor.Prevertebral),
        [FindingType.RetropharyngealCollection] =
            new(FindingFamily.SoftTissue, Anchor.Retropharyngeal, Home: StructurePlace.RetropharyngealSpace),
        [FindingType.PrevertebralInflammatorySignal] = new(FindingFamily.SoftTissue, Anchor.Prevertebral),
        [FindingType.ParavertebralSoftTissueOedema] = new(FindingFamily.SoftTissue, Anchor.Paraspinal),
        [FindingType.MeningealEnhancement] = new(FindingFamily.SoftTissue, Anchor.Meninges, IsFixed: true),
        [FindingType.FacetEffusion] = new(FindingFamily.SoftTissue, Anchor.FacetJoint, IsFixed: true),
        [FindingType.AtlantoaxialEffusion] = new(FindingFamily.SoftTissue, Anchor.AtlantodentalJoint, IsFixed: true, StructurePlace.Odontoid),
        [FindingType.LongusColliSwelling] = new(FindingFamily.SoftTissue, Anchor.LongusColli, IsFixed: true, StructurePlace.LongusColli),
        [FindingType.LongusColliEnhancement] = new(FindingFamily.SoftTissue, Anchor.LongusColli, IsFixed: true, StructurePlace.LongusColli),
        [FindingType.PeritonsillarCollection] = new(FindingFamily.AbscessSign, Anchor.Airway, IsFixed: true, StructurePlace.Pharynx),
        [FindingType.ParapharyngealExtension] = new(FindingFamily.SoftTissue, Anchor.Airway, IsFixed: true, StructurePlace.Pharynx),
        [FindingType.MediastinalExtension] = new(FindingFamily.SoftTissue, Anchor.Paraspinal),
        [FindingType.DrainableCollection] = new(FindingFamily.AbscessSign, Anchor.Paraspinal),
        [FindingType.ReadAsAbscess] = new(FindingFamily.AbscessSign, Anchor.Paraspinal),
        [FindingType.ArterialWallCrescent] = new(FindingFamily.SoftTissue, Anchor.Paraspinal, IsFixed: true),
        [FindingType.SepticFacetJoint] = new(FindingFamily.SoftTissue, Anchor.FacetJoint, IsFixed: true),
        [FindingType.CordSignalChange] = new(FindingFamily.SoftTissue, Anchor.Cord, IsFixed: true),
        [FindingType.RimEnhancement] = new(FindingFamily.AbscessSign, Anchor.Paraspinal),
        [FindingType.DiffusionRestriction] = new(FindingFamily.AbscessSign, Anchor.Paraspinal),
        [FindingType.GasInSoftTissue] = new(FindingFamily.AbscessSign, Anchor.Paraspinal),
        [FindingType.SuppurativeRetropharyngealNode] =
            new(FindingFamily.AbscessSign, Anchor.Retropharyngeal, IsFixed: true, StructurePlace.RetropharyngealSpace),
        [FindingType.ParavertebralAbscess] = new(FindingFamily.AbscessSign, Anchor.Paraspinal),
        [FindingType.EpiduralCollection] = new(FindingFamily.AbscessSign, Anchor.Epidural, IsFixed: true),
        [FindingType.BoneMarrowOedema] = new(FindingFamily.Marrow, Anchor.Centre),
        [FindingType.MirrorBoneMarrowOedema] = new(FindingFamily.Marrow, Anchor.Centre),
        [FindingType.DwiClawSign] = new(FindingFamily.Marrow, Anchor.Centre),
        [FindingType.Modic1Change] = new(FindingFamily.Marrow, Anchor.Centre),
        [FindingType.EndplateErosion] = new(FindingFamily.BoneLoss, Anchor.Centre),
        [FindingType.EndplateDepression] = new(FindingFamily.BoneLoss, Anchor.Centre),
        [FindingType.EndplateDestruction] = new(FindingFamily.BoneLoss, Anchor.Centre),
        [FindingType.OdontoidErosion] = new(FindingFamily.BoneLoss, Anchor.Odontoid, IsFixed: true, StructurePlace.Odontoid),
        [FindingType.BoneDestruction] = new(FindingFamily.BoneLoss, Anchor.Centre),
        [FindingType.FractureLine] = new(FindingFamily.BoneLoss, Anchor.Centre),
        [FindingType.DiscSpaceNarrowing] = new(FindingFamily.Disc, Anchor.Centre),
        [FindingType.DiscHighT2Signal] = new(FindingFamily.Disc, Anchor.Centre),
        [FindingType.DiscEnhancement] = new(FindingFamily.Disc, Anchor.Centre),
        [FindingType.FdgUptake] = new(FindingFamily.Disc, Anchor.Centre),
        [FindingType.VacuumPhenomenon] = new(FindingFamily.Disc, Anchor.Centre),
        [FindingType.ReadAsInfectiousDiscitis] = new(FindingFamily.Disc, Anchor.Centre),
        [FindingType.DiscHerniation] = new(FindingFamily.Disc, Anchor.Epidural, IsFixed: true),
        [FindingType.IntravertebralHerniation] = new(FindingFamily.Disc, Anchor.Centre),
        [FindingType.SpinalCordCompression] = new(FindingFamily.Compression, Anchor.Cord, IsFixed: true),
        [FindingType.SpinalCanalStenosis] = new(FindingFamily.Compression, Anchor.Cord, IsFixed: true),
        [FindingType.NerveRootCompression] = new(FindingFamily.Compression, Anchor.Foramen, IsFixed: true),
        [FindingType.MassEffectOnAirway] = new(FindingFamily.Compression, Anchor.Airway, IsFixed: true, StructurePlace.Pharynx),
        [FindingType.SoftTissueMass] = new(FindingFamily.Mass, Anchor.Paraspinal),
    }.ToFrozenDictionary();

    public static FindingPlace Of(FindingType finding) => ByType.GetValueOrDefault(finding, OfOther);
}
