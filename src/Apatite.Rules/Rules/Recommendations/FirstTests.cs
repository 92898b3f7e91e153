using Apatite.Model;

namespace Apatite.Rules.Rules.Recommendations;

[Description("ENT and anaesthesia for an airway that may close")]
internal sealed class FirstAirwayAndEnt() : FirstTestOn(RecommendationCode.AirwayAndEnt);

[Description("ENT examination with a flexible scope")]
internal sealed class FirstEntExamination() : FirstTestOn(RecommendationCode.EntExamination);

[Description("A look at the throat")]
internal sealed class FirstThroatExamination() : FirstTestOn(RecommendationCode.ThroatExamination);

[Description("CT of the neck, as long as none was done"), Seed("S55", "S61", "S79")]
internal sealed class FirstNeckCt() : FirstTestOn(RecommendationCode.CtNeck, when => when.Not<NeckCtDone>());

[Description("Contrast imaging of the neck, as long as none was read for a rim")]
internal sealed class FirstContrastImagingOfNeck() : FirstTestOn(
    RecommendationCode.ContrastImagingNeck,
    when => when.Not<ImagingFinding>(
        f => f.Finding == FindingType.RimEnhancement || f.Finding == FindingType.RetropharyngealCollection,
        f => f.ContrastGiven == true));

[Description("CRP and ESR, as long as neither is known")]
internal sealed class FirstCrpAndEsr() : FirstTestOn(
    RecommendationCode.CrpAndEsr, when => when.Not<LabResult>(l => l.Test == LabTest.Crp || l.Test == LabTest.Esr));

[Description("Blood cultures, as long as none is known")]
internal sealed class FirstBloodCultures() : FirstTestOn(
    RecommendationCode.BloodCultures, when => when.Not<LabResult>(l => l.Test == LabTest.BloodCulture));

[Description("Lumbar puncture, as long as no fluid was read"), Seed("S52")]
internal sealed class FirstLumbarPuncture() : FirstTestOn(RecommendationCode.LumbarPuncture, when => when.Not<CsfExamined>());

[Description("An examination for meningism, as long as no fluid was read")]
internal sealed class FirstMeningismExamination() : FirstTestOn(RecommendationCode.MeningismExamination, when => when.Not<CsfExamined>());

[Description("A look for the focus of a fever")]
internal sealed class FirstFocusExamination() : FirstTestOn(RecommendationCode.FocusExamination);

[Description("MRI of the spine, as long as none was done")]
internal sealed class FirstSpineMri() : FirstTestOn(RecommendationCode.MriSpine, when => when.Not<SpineMriDone>());

[Description("Emergency MRI for a deficit, as long as none shows the compression"), Seed("S76")]
internal sealed class FirstEmergencyMri() : FirstTestOn(
    RecommendationCode.MriEmergency,
    when => when.Not<ImagingFinding>(f => f.Finding == FindingType.SpinalCordCompression, f => f.Modality == Modality.Mri));

[Description("CT of the level for calcium, as long as none was done"), Seed("S79")]
internal sealed class FirstSpineCt() : FirstTestOn(RecommendationCode.CtSpine, when => when.Not<SpineCtDone>());

[Description("CT for fracture and haematoma, as long as none says of a fracture")]
internal sealed class FirstTraumaCt() : FirstTestOn(
    RecommendationCode.TraumaCt,
    when => when.Not<ImagingFinding>(f => f.Finding == FindingType.FractureLine, f => f.IsKnown, f => f.Modality == Modality.Ct));

[Description("An image of the painful part for a fracture, as long as none says of one")]
internal sealed class FirstFractureImaging() : FirstTestOn(
    RecommendationCode.FractureImaging,
    when => when.Not<ImagingFinding>(f => f.Finding == FindingType.FractureLine, f => f.IsKnown));

[Description("The rest of the Canadian C-spine rule")]
internal sealed class FirstCanadianRule() : FirstTestOn(RecommendationCode.CanadianRule, when => when.Not<NeckCtDone>());

[Description("The PECARN rule of a child after trauma")]
internal sealed class FirstChildTraumaRule() : FirstTestOn(RecommendationCode.ChildTraumaRule, when => when.Not<NeckCtDone>());

[Description("Immobilisation of a spine that may be unstable")]
internal sealed class FirstImmobilisation() : FirstTestOn(RecommendationCode.ImmobiliseSpine);

[Description("The stability of a fracture")]
internal sealed class FirstFractureStability() : FirstTestOn(RecommendationCode.FractureStability);

[Description("An image for rotatory fixation")]
internal sealed class FirstRotatoryFixation() : FirstTestOn(RecommendationCode.RotatoryFixation);

[Description("A lateral film of the neck, as long as the neck has no image")]
internal sealed class FirstCervicalFilm() : FirstTestOn(
    RecommendationCode.CervicalFilm,
    when => when.Not<ImagingExamination>(e => e.Region == ImagedRegion.Neck).Not<ImagingFinding>(f => f.IsKnown));

[Description("Angiography of the neck and head")]
internal sealed class FirstVascularImaging() : FirstTestOn(RecommendationCode.VascularImaging);

[Description("CT of the head")]
internal sealed class FirstHeadCt() : FirstTestOn(RecommendationCode.HeadCt);

[Description("CT angiography of the aorta")]
internal sealed class FirstAorticCt() : FirstTestOn(RecommendationCode.CtAorta);

[Description("INR or anti-Xa activity")]
internal sealed class FirstCoagulationCheck() : FirstTestOn(RecommendationCode.CoagulationCheck);

[Description("Bladder volume after voiding")]
internal sealed class FirstPostVoidVolume() : FirstTestOn(RecommendationCode.PostVoidVolume);

[Description("Malaria tests, as long as none is positive"), Seed("S39", "S40")]
internal sealed class FirstMalariaTests() : FirstTestOn(
    RecommendationCode.MalariaTests,
    when => when.Not<LabResult>(l => l.Test == LabTest.MalariaSmear || l.Test == LabTest.RapidMalariaTest, l => l.IsPositive));

[Description("Treatment of a malaria that is proven")]
internal sealed class FirstMalariaTreatment() : FirstTestOn(RecommendationCode.MalariaTreatment);

[Description("Antibiotics at once for purpura with signs of infection")]
internal sealed class FirstMeningococcalAntibiotics() : FirstTestOn(RecommendationCode.MeningococcalAntibiotics);

[Description("Care of sepsis")]
internal sealed class FirstSepsisCare() : FirstTestOn(RecommendationCode.SepsisCare);

[Description("Full vital signs")]
internal sealed class FirstVitalSigns() : FirstTestOn(RecommendationCode.VitalSigns);

[Description("The paediatric emergency team")]
internal sealed class FirstPaediatricEmergency() : FirstTestOn(RecommendationCode.PaediatricEmergency);

[Description("Tests for tuberculosis and brucellosis")]
internal sealed class FirstTuberculosisTests() : FirstTestOn(RecommendationCode.TuberculosisTests);

[Description("Tumour work-up for a lysis or a mass"), Seed("S36")]
internal sealed class FirstTumourWorkUp() : FirstTestOn(RecommendationCode.TumourWorkUp);

[Description("No discharge on a label while the neck is held and the fluid normal"), Seed("S41")]
internal sealed class FirstNoDischargeOnLabel() : FirstTestOn(
    RecommendationCode.DoNotDischargeOnLabel, when => when.Not<NeckCtDone>());

[Description("No treatment of a deposit without symptoms"), Seed("S15", "S77")]
internal sealed class FirstNothingForDeposit() : FirstTestOn(RecommendationCode.IncidentalNoTreatment);
