using Apatite.Model;
using Apatite.Rules.Weighing;

namespace Apatite.Rules.Rules.Notes;

[Description("Fever does not exclude tendinitis"), Seed("S48")]
internal sealed class NoteFeverInTendinitis() : NoteOn<Fever>(
    Diagnosis.RetropharyngealCalcificTendinitis, NoteCode.FeverDoesNotExcludeTendinitis,
    given: when => when
        .Exists<Hypothesis>(h => h.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis, h => h.Likelihood >= Likelihood.Possible));

[Description("Fever does not exclude apatite disease of a disc"), Seed("S17")]
internal sealed class NoteFeverInDiscResorption() : NoteOn<Fever>(
    Diagnosis.ApatiteDiscAcuteResorption, NoteCode.FeverDoesNotExcludeApatite,
    given: when => when
        .Exists<Hypothesis>(h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption, h => h.Likelihood >= Likelihood.Possible));

[Description("Raised markers do not exclude apatite disease of a disc"), Seed("S17")]
internal sealed class NoteMarkersInDiscResorption() : NoteOn<LabResult>(
    Diagnosis.ApatiteDiscAcuteResorption, NoteCode.FeverDoesNotExcludeApatite,
    l => l.Test == LabTest.Crp && (l.IsAtLeast(5m) || l.Interpretation == Interpretation.High),
    given: when => when
        .Exists<Hypothesis>(h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption, h => h.Likelihood >= Likelihood.Possible));

[Name("note-apatite-on-tendinitis"), Description("What apatite is, and that the disease is rare"), Priority(-400)]
[Seed("S04", "S43", "S80")]
internal sealed class NoteApatiteOnTendinitis : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis,
                h => h.Likelihood >= Likelihood.Likely);
        Then()
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.RetropharyngealCalcificTendinitis, NoteCode.ApatiteIsBasicCalciumPhosphate))
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.RetropharyngealCalcificTendinitis, NoteCode.TendinitisIsRare))
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.RetropharyngealCalcificTendinitis, NoteCode.PathognomonicNotExclusive))
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.RetropharyngealCalcificTendinitis, NoteCode.TreatmentUsuallyMedical));
    }
}

[Name("note-apatite-on-disc"), Description("What apatite of a disc is and where it sits"), Priority(-400)]
[Seed("S04", "S20", "S21", "S78", "S80")]
internal sealed class NoteApatiteOnDisc : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption,
                h => h.Likelihood >= Likelihood.Likely);
        Then()
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.ApatiteDiscAcuteResorption, NoteCode.ApatiteIsBasicCalciumPhosphate))
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.ApatiteDiscAcuteResorption, NoteCode.DiscCalcificationsAreFrequent))
            .Yield(ctx => new Note(ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.ApatiteDiscAcuteResorption, NoteCode.UsualDiscSites))
            .Yield(ctx => new Note(ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.ApatiteDiscAcuteResorption, NoteCode.EasyExcept))
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.ApatiteDiscAcuteResorption, NoteCode.TreatmentUsuallyMedical));
    }
}

[Description("Deposits are frequent and mostly silent"), Seed("S15", "S77")]
internal sealed class NoteSilentDeposits() : NoteOn<Hypothesis>(
    Diagnosis.ApatiteIncidental, NoteCode.DepositsAreMostlySilent,
    h => h.Diagnosis == Diagnosis.ApatiteIncidental && h.Likelihood >= Likelihood.Likely);

[Description("At these sites pyrophosphate may dominate"), Seed("S64", "S65")]
internal sealed class NoteOtherSites() : NoteOn<Deposit>(
    Diagnosis.ApatiteSpineOtherSite, NoteCode.FlavumAndDensMostlyCpp,
    d => d.Finding.Structure == AnatomicalStructure.LigamentumFlavum || d.Finding.Structure == AnatomicalStructure.PeriodontoidTissue);

[Description("An unusual site makes the diagnosis hard"), Seed("S78")]
internal sealed class NoteUnusualSite() : NoteOn<Hypothesis>(
    Diagnosis.ApatiteSpineOtherSite, NoteCode.EasyExcept,
    h => h.Diagnosis == Diagnosis.ApatiteSpineOtherSite && h.Likelihood >= Likelihood.Likely);

[Description("Kernig and Brudzinski signs trigger, they do not prove"), Seed("S41")]
internal sealed class NoteMeningealSigns() : NoteOn<ClinicalFinding>(
    Diagnosis.BacterialMeningitis, NoteCode.KernigBrudzinskiTrigger, s => s.Shows(Symptom.KernigSign) || s.Shows(Symptom.BrudzinskiSign));

[Description("A normal fluid says nothing about an abscess"), Seed("S51")]
internal sealed class NoteNormalCsf() : NoteOn<NormalCsf>(Diagnosis.RetropharyngealAbscess, NoteCode.NormalCsfDoesNotCloseAbscess);

[Description("A radiograph without deposit does not end the search"), Seed("S11")]
internal sealed class NotePreCalcificPhase() : NoteOn<ImagingFinding>(
    Diagnosis.RetropharyngealCalcificTendinitis, NoteCode.PreCalcificNotVisible,
    f => f.ShowsNo(FindingType.Calcification) && f.Modality == Modality.Radiograph);
