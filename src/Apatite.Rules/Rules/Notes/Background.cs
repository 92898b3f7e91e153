using Apatite.Model;

namespace Apatite.Rules.Notes;

[Name("note-fever-in-tendinitis"), Description("Fever does not exclude tendinitis")]
[Priority(-400)]
[Seed("S48")]
internal sealed class NoteFeverInTendinitis : Rule
{
    public override void Define()
    {
        Fever fever = null!;
        When()
            .Match(() => fever)
            .Exists<Hypothesis>(
                h => h.Diagnosis == Diagnosis.RetropharyngealCalcificTendinitis,
                h => h.Likelihood >= Likelihood.Possible);
        Then()
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(fever), Diagnosis.RetropharyngealCalcificTendinitis, NoteCode.FeverDoesNotExcludeTendinitis));
    }
}

[Name("note-fever-in-disc-resorption"), Description("Fever does not exclude apatite disease of a disc")]
[Priority(-400)]
[Seed("S17")]
internal sealed class NoteFeverInDiscResorption : Rule
{
    public override void Define()
    {
        Fever fever = null!;
        When()
            .Match(() => fever)
            .Exists<Hypothesis>(
                h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption,
                h => h.Likelihood >= Likelihood.Possible);
        Then()
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(fever), Diagnosis.ApatiteDiscAcuteResorption, NoteCode.FeverDoesNotExcludeApatite));
    }
}

[Name("note-markers-in-disc-resorption"), Description("Raised markers do not exclude apatite disease of a disc")]
[Priority(-400)]
[Seed("S17")]
internal sealed class NoteMarkersInDiscResorption : Rule
{
    public override void Define()
    {
        LabResult result = null!;
        When()
            .Match(() => result, l => l.Test == LabTest.Crp, l => l.IsAtLeast(5m) || l.Interpretation == Interpretation.High)
            .Exists<Hypothesis>(
                h => h.Diagnosis == Diagnosis.ApatiteDiscAcuteResorption,
                h => h.Likelihood >= Likelihood.Possible);
        Then()
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(result), Diagnosis.ApatiteDiscAcuteResorption, NoteCode.FeverDoesNotExcludeApatite));
    }
}

[Name("note-apatite-on-tendinitis"), Description("What apatite is, and that the disease is rare")]
[Priority(-400)]
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

[Name("note-apatite-on-disc"), Description("What apatite of a disc is and where it sits")]
[Priority(-400)]
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

[Name("note-silent-deposits"), Description("Deposits are frequent and mostly silent")]
[Priority(-400)]
[Seed("S15", "S77")]
internal sealed class NoteSilentDeposits : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When().Match(() => hypothesis, h => h.Diagnosis == Diagnosis.ApatiteIncidental, h => h.Likelihood >= Likelihood.Likely);
        Then()
            .Yield(ctx => new Note(ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.ApatiteIncidental, NoteCode.DepositsAreMostlySilent));
    }
}

[Name("note-other-sites"), Description("At these sites pyrophosphate may dominate")]
[Priority(-400)]
[Seed("S64", "S65")]
internal sealed class NoteOtherSites : Rule
{
    public override void Define()
    {
        Deposit deposit = null!;
        When()
            .Match(() => deposit,
                d => d.Finding.Structure == AnatomicalStructure.LigamentumFlavum
                    || d.Finding.Structure == AnatomicalStructure.PeriodontoidTissue);
        Then()
            .Yield(ctx => new Note(ctx.Rule.Name, Basis.Of(deposit), Diagnosis.ApatiteSpineOtherSite, NoteCode.FlavumAndDensMostlyCpp));
    }
}

[Name("note-unusual-site"), Description("An unusual site makes the diagnosis hard")]
[Priority(-400)]
[Seed("S78")]
internal sealed class NoteUnusualSite : Rule
{
    public override void Define()
    {
        Hypothesis hypothesis = null!;
        When()
            .Match(() => hypothesis,
                h => h.Diagnosis == Diagnosis.ApatiteSpineOtherSite,
                h => h.Likelihood >= Likelihood.Likely);
        Then()
            .Yield(ctx => new Note(ctx.Rule.Name, Basis.Of(hypothesis), Diagnosis.ApatiteSpineOtherSite, NoteCode.EasyExcept));
    }
}

[Name("note-meningeal-signs"), Description("Kernig and Brudzinski signs trigger, they do not prove")]
[Priority(-400)]
[Seed("S41")]
internal sealed class NoteMeningealSigns : Rule
{
    public override void Define()
    {
        ClinicalFinding finding = null!;
        When()
            .Match(() => finding,
                s => s.Symptom == Symptom.KernigSign || s.Symptom == Symptom.BrudzinskiSign,
                s => s.IsPresent);
        Then()
            .Yield(ctx => new Note(ctx.Rule.Name, Basis.Of(finding), Diagnosis.BacterialMeningitis, NoteCode.KernigBrudzinskiTrigger));
    }
}

[Name("note-normal-csf"), Description("A normal fluid says nothing about an abscess")]
[Priority(-400)]
[Seed("S51")]
internal sealed class NoteNormalCsf : Rule
{
    public override void Define()
    {
        NormalCsf csf = null!;
        When().Match(() => csf);
        Then()
            .Yield(ctx => new Note(ctx.Rule.Name, Basis.Of(csf), Diagnosis.RetropharyngealAbscess, NoteCode.NormalCsfDoesNotCloseAbscess));
    }
}

[Name("note-pre-calcific-phase"), Description("A radiograph without deposit does not end the search")]
[Priority(-400)]
[Seed("S11")]
internal sealed class NotePreCalcificPhase : Rule
{
    public override void Define()
    {
        ImagingFinding finding = null!;
        When()
            .Match(() => finding,
                f => f.Finding == FindingType.Calcification,
                f => f.IsAbsent,
                f => f.Modality == Modality.Radiograph);
        Then()
            .Yield(ctx => new Note(
                ctx.Rule.Name, Basis.Of(finding), Diagnosis.RetropharyngealCalcificTendinitis, NoteCode.PreCalcificNotVisible));
    }
}
