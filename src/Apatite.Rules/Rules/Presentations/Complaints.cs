using Apatite.Model;
using Apatite.Rules.Anatomy;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.Presentations;

[Description("A complaint of the throat in an adult, the neck not mentioned")]
internal sealed class ThroatComplaint() : PresentationOn<ClinicalFinding>(
    PresentationKind.ThroatAdult,
    s => Region.IsThroatSymptom(s.Symptom) && s.IsPresent,
    given: when => when
        .Not<ClinicalFinding>(s => Region.IsNeckSymptom(s.Symptom), s => s.IsPresent)
        .Not<PatientFact>(p => p.AgeYears < 18));

[Description("Neck complaint with painful or difficult swallowing or an airway sign in an adult")]
internal sealed class NeckAndThroatComplaint() : PresentationOn<ClinicalFinding>(
    PresentationKind.NeckSwallowingAdult,
    s => Region.IsThroatSymptom(s.Symptom) && s.IsPresent,
    given: when => when
        .Exists<ClinicalFinding>(s => Region.IsNeckSymptom(s.Symptom), s => s.IsPresent)
        .Not<PatientFact>(p => p.AgeYears < 18));

[Description("A complaint of the neck in an adult")]
internal sealed class NeckComplaint() : PresentationOn<ClinicalFinding>(
    PresentationKind.NeckPainAdult,
    s => Region.IsNeckSymptom(s.Symptom) && s.IsPresent,
    given: when => when.Not<PatientFact>(p => p.AgeYears < 18));

[Description("A retropharyngeal collection, wall, gas, node or airway effect in an adult")]
internal sealed class RetropharyngealFinding() : PresentationOn<ImagingFinding>(
    PresentationKind.NeckSwallowingAdult,
    f => Region.IsThroatFinding(f) && f.IsPresent,
    given: when => when.Not<PatientFact>(p => p.AgeYears < 18));

[Description("A retropharyngeal collection, wall, gas, node or airway effect in a child")]
internal sealed class RetropharyngealFindingOfChild() : PresentationOn<PatientFact, ImagingFinding>(
    PresentationKind.NeckChild,
    patient => patient.AgeYears < 18,
    finding => Region.IsThroatFinding(finding) && finding.IsPresent);

[Description("A finding of the neck on imaging in an adult")]
internal sealed class NeckFinding() : PresentationOn<ImagingFinding>(
    PresentationKind.NeckPainAdult,
    f => f.IsPresent && NeckImaged.IsOfNeck(f),
    given: when => when.Not<PatientFact>(p => p.AgeYears < 18));

[Description("A complaint of the neck or throat in a child under 6")]
internal sealed class NeckComplaintOfYoungChild() : PresentationOn<PatientFact, ClinicalFinding>(
    PresentationKind.NeckChildUnder6,
    patient => patient.AgeYears < 6,
    finding => (Region.IsNeckSymptom(finding.Symptom) || Region.IsThroatSymptom(finding.Symptom)) && finding.IsPresent);

[Description("A complaint of the neck or throat in a child from 6 to 17")]
internal sealed class NeckComplaintOfChild() : PresentationOn<PatientFact, ClinicalFinding>(
    PresentationKind.NeckChild,
    patient => patient.AgeYears >= 6 && patient.AgeYears < 18,
    finding => (Region.IsNeckSymptom(finding.Symptom) || Region.IsThroatSymptom(finding.Symptom)) && finding.IsPresent);

[Description("A finding of the neck on imaging in a child")]
internal sealed class NeckFindingOfChild() : PresentationOn<PatientFact, ImagingFinding>(
    PresentationKind.NeckChild,
    patient => patient.AgeYears < 18,
    finding => finding.IsPresent && NeckImaged.IsOfNeck(finding));

[Description("Meningism, or a cerebrospinal fluid that was asked for")]
internal sealed class SuspectedMeningitis() : PresentationOn<Meningism>(PresentationKind.Meningism);

[Description("A lumbar puncture was done")]
internal sealed class LumbarPunctureAskedFor() : PresentationOn<CsfExamined>(PresentationKind.Meningism);

[Description("A complaint of the back or cord in an adult")]
internal sealed class BackComplaint() : PresentationOn<ClinicalFinding>(
    PresentationKind.BackAdult,
    s => Region.IsBackSymptom(s.Symptom) && s.IsPresent,
    given: when => when.Not<PatientFact>(p => p.AgeYears < 18));

[Description("A finding of the back on imaging in an adult")]
internal sealed class BackFinding() : PresentationOn<ImagingFinding>(
    PresentationKind.BackAdult,
    f => f.IsPresent && Region.IsBackFinding(f),
    given: when => when.Not<PatientFact>(p => p.AgeYears < 18));

[Description("A complaint of the back or cord in a child")]
internal sealed class BackComplaintOfChild() : PresentationOn<PatientFact, ClinicalFinding>(
    PresentationKind.BackChild,
    patient => patient.AgeYears < 18,
    finding => Region.IsBackSymptom(finding.Symptom) && finding.IsPresent);

[Description("A finding of the back on imaging in a child")]
internal sealed class BackFindingOfChild() : PresentationOn<PatientFact, ImagingFinding>(
    PresentationKind.BackChild,
    patient => patient.AgeYears < 18,
    finding => finding.IsPresent && Region.IsBackFinding(finding));

[Description("A reacting disc"), Seed("S35", "S36")]
internal sealed class ReactingDisc() : PresentationOn<ImagingFinding>(
    PresentationKind.DiscReaction, f => f.IsPresent && Region.IsReactingDisc(f) && !Region.IsMarrowReaction(f.Finding));

[Description("A reaction of marrow or endplate where an infection is raised"), Seed("S35", "S36")]
internal sealed class SuspectedMarrowReaction() : PresentationOn<ImagingFinding>(
    PresentationKind.SuspectedMarrowReaction,
    f => f.IsPresent && Region.IsReactingDisc(f) && Region.IsMarrowReaction(f.Finding),
    given: when => when
        .Exists<Suspicion>(s => s.IsOfDanger, s => s.Diagnosis == Diagnosis.InfectiousSpondylodiscitis, s => s.Urgency >= Urgency.SameDay));

[Description("A reaction of marrow or endplate, as routine imaging shows it")]
internal sealed class MarrowReactionSeen() : PresentationOn<ImagingFinding>(
    PresentationKind.MarrowReaction, f => f.IsPresent && Region.IsReactingDisc(f) && Region.IsMarrowReaction(f.Finding));

[Description("Imaging compatible with spondylodiscitis and a calcified disc"), Seed("S03", "S35")]
internal sealed class ReactingDiscWithCalcification() : PresentationOn<ImagingFinding, ImagingFinding>(
    PresentationKind.DiscReactionCalcified,
    finding => finding.IsPresent && Region.IsReactingDisc(finding),
    deposit => deposit.Shows(FindingType.Calcification) && Disc.IsItsPart(deposit.Structure),
    (finding, deposit) => deposit.Levels == null || finding.Levels == null || deposit.Touches(finding));

[Description("A patient without symptoms"), Seed("S15")]
internal sealed class NoComplaint() : PresentationOn<ClinicalFinding>(PresentationKind.Asymptomatic, s => s.Shows(Symptom.Asymptomatic));

[Description("Travel to a malaria area within 12 months"), Seed("S39")]
internal sealed class ReturnedTraveller() : PresentationOn<HistoryItem>(PresentationKind.Travel, h => h.Shows(History.MalariaAreaTravel));

[Description("Signs of the cervical or thoracic cord in an adult")]
internal sealed class CordComplaint() : PresentationOn<ClinicalFinding>(
    PresentationKind.Myelopathy,
    s => s.Shows(Symptom.MyelopathySigns),
    given: when => when.Not<PatientFact>(p => p.AgeYears < 18));

[Description("A complaint of neck or back in a patient on dialysis")]
internal sealed class ComplaintOnDialysis() : PresentationOn<HistoryItem, ClinicalFinding>(
    PresentationKind.Dialysis,
    dialysis => dialysis.Shows(History.Dialysis),
    complaint => complaint.IsPresent && (Region.IsNeckSymptom(complaint.Symptom) || Region.IsBackSymptom(complaint.Symptom)));
