using Apatite.Model;

namespace Apatite.Rules.NeckImaging;

[Name("prevertebral-thickening-on-ct"), Description("CT: thickening of the prevertebral soft tissues")]
[Evidence("RCT-CT-05")]
[Seed("S57")]
internal sealed class PrevertebralThickeningOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.PrevertebralSoftTissueThickening,
                f => f.IsPresent,
                f => Imaging.IsCrossSectional(f.Modality),
                f => f.Levels == null || f.IsAt(LevelRange.C1ToC6));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("prevertebral-thickening-on-radiograph"), Description("Radiograph: thickening of the prevertebral soft tissues")]
[Evidence("RPA-XR-01", "RCT-XR-03")]
[Seed("S53")]
internal sealed class PrevertebralThickeningOnRadiograph : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.PrevertebralSoftTissueThickening,
                f => f.IsPresent,
                f => f.Modality == Modality.Radiograph,
                f => PrevertebralWidth.IsThickenedAbove(f));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("lower-prevertebral-thickening-on-radiograph")]
[Description("Radiograph: prevertebral soft tissues at C6 to C7 above the bound of the age")]
[Evidence("RPA-XR-01")]
internal sealed class LowerPrevertebralThickeningOnRadiograph : Rule
{
    public override void Define()
    {
        PatientFact patient = null!;
        ImagingFinding finding = null!;
        When()
            .Match(() => patient)
            .Match(() => finding,
                f => f.Finding == FindingType.PrevertebralSoftTissueThickening,
                f => f.IsPresent,
                f => f.Modality == Modality.Radiograph,
                f => PrevertebralWidth.IsThickenedBelow(f, patient));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(patient, finding)));
    }
}

[Name("prevertebral-thickening-after-trauma")]
[Description("Radiograph: prevertebral width above the bounds of the injury study, after trauma")]
[Evidence("TRA-IMG-02")]
internal sealed class PrevertebralThickeningAfterTrauma : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        HistoryItem trauma = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.PrevertebralSoftTissueThickening,
                f => f.IsPresent,
                f => f.Modality == Modality.Radiograph,
                f => PrevertebralWidth.ExceedsInjuryBound(f))
            .Match(() => trauma, h => h.History == History.RecentTrauma, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding, trauma)));
    }
}

[Name("no-prevertebral-thickening-on-radiograph"), Description("Radiograph: no thickening of the prevertebral soft tissues")]
[Evidence("RPA-XR-02")]
internal sealed class NoPrevertebralThickeningOnRadiograph : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.PrevertebralSoftTissueThickening,
                f => f.IsAbsent,
                f => f.Modality == Modality.Radiograph);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-prevertebral-thickening-on-ct"), Description("CT: no thickening of the prevertebral soft tissues")]
[Evidence("TRA-IMG-03", "RPA-CT-10")]
internal sealed class NoPrevertebralThickeningOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.PrevertebralSoftTissueThickening,
                f => f.IsAbsent,
                f => f.Modality == Modality.Ct);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("retropharyngeal-collection"), Description("Retropharyngeal or prevertebral fluid or oedema")]
[Evidence("RPA-CT-08", "RCT-CT-11")]
[Seed("S62")]
internal sealed class RetropharyngealCollection : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.RetropharyngealCollection, f => f.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("smooth-retropharyngeal-collection"), Description("Smooth retropharyngeal or prevertebral fluid")]
[Evidence("RCT-CT-06")]
[Seed("S62")]
internal sealed class SmoothRetropharyngealCollection : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RetropharyngealCollection,
                f => f.IsPresent,
                f => f.Shape == Shape.Smooth || f.Shape == Shape.SmoothFusiform);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("fusiform-retropharyngeal-collection-on-ct"), Description("CT: smooth, fusiform retropharyngeal fluid")]
[Evidence("RCT-CT-07")]
internal sealed class FusiformRetropharyngealCollectionOnCt : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RetropharyngealCollection,
                f => f.IsPresent,
                f => f.Modality == Modality.Ct,
                f => f.Shape == Shape.SmoothFusiform);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("retropharyngeal-collection-on-mri"), Description("MRI: retropharyngeal or prevertebral fluid or oedema")]
[Evidence("CDS-MRI-01")]
internal sealed class RetropharyngealCollectionOnMri : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RetropharyngealCollection,
                f => f.IsPresent,
                f => f.Modality == Modality.Mri);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("no-retropharyngeal-collection"), Description("CT or MRI: no retropharyngeal or prevertebral fluid or oedema")]
[Evidence("RPA-CT-09")]
internal sealed class NoRetropharyngealCollection : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.RetropharyngealCollection,
                f => f.IsAbsent,
                f => Imaging.IsCrossSectional(f.Modality));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("retropharyngeal-collection-after-trauma"), Description("Retropharyngeal collection after trauma")]
[Evidence("TRA-IMG-04")]
internal sealed class RetropharyngealCollectionAfterTrauma : Rule
{
    public override void Define()
    {
        ImagingFinding collection = null!;
        HistoryItem trauma = null!;
        When()
            .Match(() => collection, f => f.Finding == FindingType.RetropharyngealCollection, f => f.IsPresent)
            .Match(() => trauma, h => h.History == History.RecentTrauma, h => h.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(collection, trauma)));
    }
}

[Name("retropharyngeal-collection-on-anticoagulant"), Description("Retropharyngeal collection on an anticoagulant")]
[Evidence("TRA-IMG-04")]
internal sealed class RetropharyngealCollectionOnAnticoagulant : Rule
{
    public override void Define()
    {
        ImagingFinding collection = null!;
        MedicationUse anticoagulant = null!;
        When()
            .Match(() => collection, f => f.Finding == FindingType.RetropharyngealCollection, f => f.IsPresent)
            .Match(() => anticoagulant, m => m.Medication == Medication.Anticoagulant, m => m.IsPresent);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(collection, anticoagulant)));
    }
}

[Name("prevertebral-inflammatory-signal"), Description("MRI: inflammatory signal along the cervical vertebral bodies")]
[Evidence("RCT-MRI-02")]
[Seed("S60")]
internal sealed class PrevertebralInflammatorySignal : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.PrevertebralInflammatorySignal,
                f => f.IsPresent,
                f => f.Modality == Modality.Mri,
                f => f.Levels == null || f.IsAt(LevelRange.C1ToC6));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("swollen-longus-colli-on-mri"), Description("MRI: inflammatory signal in the longus colli muscle itself")]
[Evidence("RCT-MRI-05")]
[Seed("S60")]
internal sealed class SwollenLongusColliOnMri : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.PrevertebralInflammatorySignal,
                f => f.IsPresent,
                f => f.Modality == Modality.Mri,
                f => LongusColli.IsNamed(f.Structure));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(finding)));
    }
}

/// <summary>The upper bounds of the prevertebral soft tissue on a lateral radiograph, in mm (thresholds-and-management.md 2.4).</summary>
internal static class PrevertebralWidth
{
    private static readonly LevelRange Upper = LevelRange.Parse("C1-C3");
    private static readonly LevelRange Lower = LevelRange.Parse("C6-T1");

    /// <summary>Stated without a measure, or above 7 mm at C1 to C3 or where the level is not stated.</summary>
    public static bool IsThickenedAbove(ImagingFinding finding) =>
        finding.SizeMm is null || (finding.SizeMm > 7m && (finding.Levels is null || finding.IsAt(Upper)));

    /// <summary>Above 22 mm in adults and 14 mm below 15 years, at C6 to C7.</summary>
    public static bool IsThickenedBelow(ImagingFinding finding, PatientFact patient) =>
        finding.IsAt(Lower) && !finding.IsAt(Upper) && finding.SizeMm > (patient.AgeYears < 15 ? 14m : 22m);

    /// <summary>The bounds of the injury study: above 7 mm at C2 to C3, above 21 mm at C6 to C7; only with a measure.</summary>
    public static bool ExceedsInjuryBound(ImagingFinding finding) =>
        (finding.IsAt(Upper) && finding.SizeMm > 7m) || (finding.IsAt(Lower) && !finding.IsAt(Upper) && finding.SizeMm > 21m);
}
