using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.NeckImaging;

[Description("CT: thickening of the prevertebral soft tissues")]
[Evidence("RCT-CT-05"), Seed("S57")]
internal sealed class PrevertebralThickeningOnCt() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.PrevertebralSoftTissueThickening) && Imaging.IsCrossSectional(f.Modality)
        && (f.Levels == null || f.IsAt(LevelRange.C1ToC6)));

[Description("Radiograph: thickening of the prevertebral soft tissues")]
[Evidence("RPA-XR-01", "RCT-XR-03"), Seed("S53")]
internal sealed class PrevertebralThickeningOnRadiograph() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.PrevertebralSoftTissueThickening) && f.Modality == Modality.Radiograph
        && PrevertebralWidth.IsThickenedAbove(f));

[Description("Radiograph: prevertebral soft tissues at C6 to C7 above the bound of the age")]
[Evidence("RPA-XR-01")]
internal sealed class LowerPrevertebralThickeningOnRadiograph() : Finding<PatientFact, ImagingFinding>(
    patient => true,
    finding => finding.Shows(FindingType.PrevertebralSoftTissueThickening) && finding.Modality == Modality.Radiograph,
    (patient, finding) => PrevertebralWidth.IsThickenedBelow(finding, patient));

[Description("Radiograph: prevertebral width above the bounds of the injury study, after trauma")]
[Evidence("TRA-IMG-02")]
internal sealed class PrevertebralThickeningAfterTrauma() : Finding<ImagingFinding, HistoryItem>(
    finding => finding.Shows(FindingType.PrevertebralSoftTissueThickening) && finding.Modality == Modality.Radiograph
        && PrevertebralWidth.ExceedsInjuryBound(finding),
    trauma => trauma.Shows(History.RecentTrauma));

[Description("Radiograph: no thickening of the prevertebral soft tissues")]
[Evidence("RPA-XR-02")]
internal sealed class NoPrevertebralThickeningOnRadiograph() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.PrevertebralSoftTissueThickening) && f.Modality == Modality.Radiograph);

[Description("CT: no thickening of the prevertebral soft tissues")]
[Evidence("TRA-IMG-03", "RPA-CT-10")]
internal sealed class NoPrevertebralThickeningOnCt() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.PrevertebralSoftTissueThickening) && f.Modality == Modality.Ct);

[Description("Retropharyngeal or prevertebral fluid or oedema")]
[Evidence("RPA-CT-08", "RCT-CT-11"), Seed("S62")]
internal sealed class RetropharyngealCollection() : Finding<ImagingFinding>(f => f.Shows(FindingType.RetropharyngealCollection));

[Description("Smooth retropharyngeal or prevertebral fluid")]
[Evidence("RCT-CT-06"), Seed("S62")]
internal sealed class SmoothRetropharyngealCollection() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.RetropharyngealCollection) && (f.Shape == Shape.Smooth || f.Shape == Shape.SmoothFusiform));

[Description("CT: smooth, fusiform retropharyngeal fluid")]
[Evidence("RCT-CT-07")]
internal sealed class FusiformRetropharyngealCollectionOnCt() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.RetropharyngealCollection) && f.Modality == Modality.Ct && f.Shape == Shape.SmoothFusiform);

[Description("MRI: retropharyngeal or prevertebral fluid or oedema")]
[Evidence("CDS-MRI-01")]
internal sealed class RetropharyngealCollectionOnMri() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.RetropharyngealCollection) && f.Modality == Modality.Mri);

[Description("CT or MRI: no retropharyngeal or prevertebral fluid or oedema")]
[Evidence("RPA-CT-09")]
internal sealed class NoRetropharyngealCollection() : Finding<ImagingFinding>(
    f => f.ShowsNo(FindingType.RetropharyngealCollection) && Imaging.IsCrossSectional(f.Modality));

[Description("Retropharyngeal collection after trauma")]
[Evidence("TRA-IMG-04")]
internal sealed class RetropharyngealCollectionAfterTrauma() : Finding<ImagingFinding, HistoryItem>(
    collection => collection.Shows(FindingType.RetropharyngealCollection),
    trauma => trauma.Shows(History.RecentTrauma));

[Description("Retropharyngeal collection on an anticoagulant")]
[Evidence("TRA-IMG-04")]
internal sealed class RetropharyngealCollectionOnAnticoagulant() : Finding<ImagingFinding, MedicationUse>(
    collection => collection.Shows(FindingType.RetropharyngealCollection),
    anticoagulant => anticoagulant.Shows(Medication.Anticoagulant));

[Description("MRI: inflammatory signal along the cervical vertebral bodies")]
[Evidence("RCT-MRI-02"), Seed("S60")]
internal sealed class PrevertebralInflammatorySignal() : Finding<ImagingFinding>(
    f => f.Shows(FindingType.PrevertebralInflammatorySignal) && f.Modality == Modality.Mri
        && (f.Levels == null || f.IsAt(LevelRange.C1ToC6)));

[Description("MRI: swelling, enhancement or inflammatory signal of the longus colli muscle itself")]
[Evidence("RCT-MRI-05"), Seed("S60")]
internal sealed class SwollenLongusColliOnMri() : Finding<ImagingFinding>(
    f => f.Modality == Modality.Mri
        && (f.Shows(FindingType.LongusColliSwelling) || f.Shows(FindingType.LongusColliEnhancement)
            || (f.Shows(FindingType.PrevertebralInflammatorySignal) && LongusColli.IsNamed(f.Structure))));

[Description("A narrowed airway on CT or MRI, a retropharyngeal collection denied")]
[Evidence("PHA-CT-01")]
internal sealed class SwellingWithoutCollection() : Finding<ImagingFinding, ImagingFinding>(
    airway => airway.Shows(FindingType.MassEffectOnAirway),
    collection => collection.ShowsNo(FindingType.RetropharyngealCollection) && Imaging.IsCrossSectional(collection.Modality),
    given: when => when.Not<ImagingFinding>(f => f.Finding == FindingType.RetropharyngealCollection, f => f.IsPresent));

[Description("A CT of the neck that names neither collection, wall, gas nor thickening in front of the spine")]
[Evidence("RPA-CT-15")]
internal sealed class NeckCtSilentOnCollection() : Finding<NeckCtDone>(
    given: when => when.Not<ImagingFinding>(
        f => f.Finding == FindingType.RetropharyngealCollection || f.Finding == FindingType.RimEnhancement
            || f.Finding == FindingType.GasInSoftTissue || f.Finding == FindingType.SuppurativeRetropharyngealNode
            || f.Finding == FindingType.PrevertebralSoftTissueThickening || f.Finding == FindingType.MassEffectOnAirway));
