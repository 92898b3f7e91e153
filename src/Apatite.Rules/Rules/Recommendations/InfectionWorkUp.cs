using Apatite.Model;
using Apatite.Rules.Judgements;
using Apatite.Rules.Rules.Dangers;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Recommendations;

[Description("Impaired consciousness, new deficit or seizure with suspected meningitis: antibiotics before imaging and puncture")]
internal sealed class AntibioticsBeforePuncture() : RecommendationOn<CerebralThreat>(
    RecommendationCode.AntibioticsBeforePuncture,
        given: when => when.Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.BacterialMeningitis).Not<CsfExamined>());

[Description("A meningitis raised for now and a puncture that must wait: antibiotics after blood cultures, before it")]
internal sealed class AntibioticsWhilePunctureWaits() : RecommendationOn<PunctureBarred>(
    RecommendationCode.AntibioticsBeforePuncture,
    given: when => when
        .Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.BacterialMeningitis)
        .Exists<Suspicion>(s => s.IsOfDanger, s => s.Diagnosis == Diagnosis.BacterialMeningitis, s => s.Urgency == Urgency.Immediate)
        .Not<CsfExamined>());

[Description("Antibiotics and dexamethasone for a bacterial meningitis that is likely after the fluid was read")]
internal sealed class AntibioticsForMeningitis() : RecommendationOn<WeighedDiagnosis>(
    RecommendationCode.AntibioticsForMeningitis,
    h => h.Diagnosis == Diagnosis.BacterialMeningitis && h.Likelihood >= Likelihood.Likely,
    given: when => when.Exists<CsfExamined>().Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.BacterialMeningitis));

[Description("A normal fluid that is not to be trusted in a patient with meningism: repeat the puncture")]
internal sealed class RepeatThePuncture() : RecommendationOn<NormalCsf>(
    RecommendationCode.RepeatPuncture,
    given: when => when.Exists<Meningism>().Exists<DangerDoubt>(d => d.Diagnosis == Diagnosis.BacterialMeningitis));

[Description("Blood cultures for a sign of abscess")]
internal sealed class AskForBloodCulturesOnNeckAbscess() : RecommendationOn<AbscessSign>(
    RecommendationCode.BloodCultures, given: when => when.Not<LabResult>(l => l.Test == LabTest.BloodCulture));

[Description("Blood cultures for a CRP of 100 mg/L or more with a complaint of neck, back or meninges, even where the dangers are answered")]
internal sealed class AskForBloodCulturesOnHighCrp() : RecommendationOn<LabResult>(
    RecommendationCode.BloodCultures,
    l => l.Test == LabTest.Crp && l.IsAtLeast(100m),
    given: when => when.Exists<Presentation>(p => p.IsOfNeckOrBack).Not<LabResult>(l => l.Test == LabTest.BloodCulture));

[Description("Antibiotics after cultures for a retropharyngeal abscess that is very likely")]
internal sealed class AntibioticsForNeckAbscess() : RecommendationOn<WeighedDiagnosis>(
    RecommendationCode.AntibioticsAfterCultures,
    h => h.Diagnosis == Diagnosis.RetropharyngealAbscess && h.Likelihood >= Likelihood.VeryLikely,
    given: when => when.Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.RetropharyngealAbscess));

[Description("Antibiotics after cultures for a sign of pus in the neck")]
internal sealed class AntibioticsForNeckAbscessSign() : RecommendationOn<AbscessSign>(
    RecommendationCode.AntibioticsAfterCultures, s => s.Site == AbscessSite.Neck);

[Description("Antibiotics after cultures for a spinal infection that is likely, with a neurological deficit")]
internal sealed class AntibioticsForSpinalInfectionWithDeficit() : RecommendationOn<NeurologicalThreat>(
    RecommendationCode.AntibioticsAfterCultures,
    given: when => when
        .Exists<WeighedDiagnosis>(
            h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis || h.Diagnosis == Diagnosis.SpinalEpiduralAbscess,
            h => h.Likelihood >= Likelihood.Likely),
    due: Urgency.Immediate);

[Description("Spinal surgeon for an epidural abscess that is likely")]
internal sealed class AskForSurgeonOnEpiduralAbscess() : RecommendationOn<WeighedDiagnosis>(
    RecommendationCode.SpinalSurgeonInfection,
    h => h.Diagnosis == Diagnosis.SpinalEpiduralAbscess && h.Likelihood >= Likelihood.Likely,
    given: when => when.Exists<OpenDanger>(d => d.Diagnosis == Diagnosis.SpinalEpiduralAbscess));

[Description("Antibiotics after cultures for a spinal infection that is likely, with sepsis")]
internal sealed class AntibioticsForSepsisWithSpinalInfection() : RecommendationOn<Suspicion>(
    RecommendationCode.AntibioticsAfterCultures,
    s => s.IsOfDanger && s.Diagnosis == Diagnosis.Sepsis,
    given: when => when
        .Exists<WeighedDiagnosis>(
            h => h.Diagnosis == Diagnosis.InfectiousSpondylodiscitis || h.Diagnosis == Diagnosis.SpinalEpiduralAbscess,
            h => h.Likelihood >= Likelihood.Likely),
    due: Urgency.Immediate);

[Description("Very likely tendinitis, the abscess answered and nothing that keeps it open: neither needle nor antibiotic"), Seed("S80")]
internal sealed class SterilePictureNeedsNoNeedle() : RecommendationOn<Hypothesis>(
    RecommendationCode.NoPunctureNoAntibiotics,
    h => h.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis && h.Likelihood >= Likelihood.VeryLikely,
    given: when => when
        .Not<AbscessConcern>()
        .Not<AbscessSign>()
        .Not<OpenDanger>(d => DangerGroup.IsInfection(d.Diagnosis), d => d.Diagnosis != Diagnosis.InfectiousSpondylodiscitis)
        .Not<WeighedDiagnosis>(h => h.IsDangerous, h => h.Likelihood >= Likelihood.Likely));
