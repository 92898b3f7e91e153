using Apatite.Model;

namespace Apatite.Rules.States;

[Name("airway-sign"), Description("Stridor, dyspnoea, drooling, trismus or muffled voice")]
internal sealed class AirwaySign : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding,
                s => s.Symptom == Symptom.Stridor || s.Symptom == Symptom.Dyspnoea || s.Symptom == Symptom.Drooling
                    || s.Symptom == Symptom.Trismus || s.Symptom == Symptom.MuffledVoice,
                s => s.IsPresent);
        Then().Yield(ctx => new AirwayThreat(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("airway-compressed"), Description("Mass effect on the airway")]
internal sealed class AirwayCompressed : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.MassEffectOnAirway, f => f.IsPresent);
        Then().Yield(ctx => new AirwayThreat(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("neurological-sign"), Description("Myelopathy, limb weakness, cauda equina signs or sphincter disturbance")]
[Seed("S18", "S76")]
internal sealed class NeurologicalSign : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding,
                s => s.Symptom == Symptom.MyelopathySigns || s.Symptom == Symptom.LimbWeakness
                    || s.Symptom == Symptom.CaudaEquinaSigns || s.Symptom == Symptom.SphincterDisturbance,
                s => s.IsPresent);
        Then().Yield(ctx => new NeurologicalThreat(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("cord-compressed"), Description("Spinal cord compression on imaging")]
[Seed("S18", "S76")]
internal sealed class CordCompressed : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When().Match(() => finding, f => f.Finding == FindingType.SpinalCordCompression, f => f.IsPresent);
        Then().Yield(ctx => new NeurologicalThreat(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("cerebral-sign"), Description("Altered consciousness, seizure, petechial rash or focal deficit")]
internal sealed class CerebralSign : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding,
                s => s.Symptom == Symptom.AlteredConsciousness || s.Symptom == Symptom.Seizure
                    || s.Symptom == Symptom.PetechialRash || s.Symptom == Symptom.FocalNeurologicalDeficit,
                s => s.IsPresent);
        Then().Yield(ctx => new CerebralThreat(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("rigors"), Description("Chills or rigors")]
internal sealed class Rigors : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.Chills, s => s.IsPresent);
        Then().Yield(ctx => new SepsisSign(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("high-temperature"), Description("Temperature at or above 38.5 Cel")]
internal sealed class HighTemperature : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.Temperature, l => l.IsAtLeast(38.5m));
        Then().Yield(ctx => new SepsisSign(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("high-temperature-earlier"), Description("Temperature at or above 38.5 Cel earlier in the window")]
internal sealed class HighTemperatureEarlier : Rule
{
    public override void Define()
    {
        LabTrend course = null!;
        When().Match(() => course, c => c.Test == LabTest.Temperature, c => c.Peak >= 38.5m);
        Then().Yield(ctx => new SepsisSign(ctx.Rule.Name, Basis.Of(course)));
    }
}

[Name("bacteraemia-now"), Description("Positive blood culture")]
internal sealed class BacteraemiaNow : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When().Match(() => result, l => l.Test == LabTest.BloodCulture, l => l.IsPositive);
        Then().Yield(ctx => new SepsisSign(ctx.Rule.Name, Basis.Of(result)));
    }
}

[Name("vascular-presentation"), Description("Horner sign or thunderclap headache")]
internal sealed class VascularPresentation : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding,
                s => s.Symptom == Symptom.HornerSign || s.Symptom == Symptom.ThunderclapHeadache,
                s => s.IsPresent);
        Then().Yield(ctx => new VascularSign(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("neck-pain-with-focal-deficit"), Description("Neck pain with a focal neurological deficit")]
internal sealed class NeckPainWithFocalDeficit : Rule
{
    public override void Define()
    {
        ClinicalFinding pain = null!;
        ClinicalFinding deficit = null!;
        When()
            .Match(() => pain, s => s.Symptom == Symptom.NeckPain, s => s.IsPresent)
            .Match(() => deficit, s => s.Symptom == Symptom.FocalNeurologicalDeficit, s => s.IsPresent);
        Then().Yield(ctx => new VascularSign(ctx.Rule.Name, Basis.Of(pain, deficit)));
    }
}

[Name("tumour-history"), Description("History of malignancy")]
internal sealed class TumourHistory : Rule
{
    public override void Define()
    {
        HistoryItem item = null!;
        When().Match(() => item, h => h.History == History.MalignancyHistory, h => h.IsPresent);
        Then().Yield(ctx => new TumourSign(ctx.Rule.Name, Basis.Of(item)));
    }
}

[Name("tumour-symptom"), Description("Weight loss or failing general condition")]
internal sealed class TumourSymptom : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When().Match(() => finding, s => s.Symptom == Symptom.WeightLoss, s => s.IsPresent);
        Then().Yield(ctx => new TumourSign(ctx.Rule.Name, Basis.Of(finding)));
    }
}

[Name("tumour-on-imaging"), Description("Bone destruction, soft tissue mass or bulky calcified mass")]
[Seed("S36")]
internal sealed class TumourOnImaging : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.BoneDestruction || f.Finding == FindingType.SoftTissueMass
                    || f.Finding == FindingType.BulkyCalcifiedMass,
                f => f.IsPresent);
        Then().Yield(ctx => new TumourSign(ctx.Rule.Name, Basis.Of(finding)));
    }
}
