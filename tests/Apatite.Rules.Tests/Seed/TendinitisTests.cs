using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Seed;

/// <summary>Retropharyngeal calcific tendinitis (seed S43 to S62).</summary>
public sealed class TendinitisTests
{
    private static readonly Diagnosis Tendinitis = Diagnosis.RetropharyngealCalcificTendinitis;

    private static CaseBuilder Neck() => Library.Adult().Symptom(Symptom.NeckPain);

    private static CaseBuilder WithDeposit(string? levels = "C1-C2") =>
        Neck().Course(Onset.Acute, 3).Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColli, levels);

    private static ImagingFinding Absent(ImagingFinding finding) => finding with { Presence = Presence.Absent };

    [Fact]
    [Trait("Seed", "S43")]
    public void likely_tendinitis_is_said_to_be_rare()
    {
        Library.Assess(WithDeposit()).Notes(Tendinitis, NoteCode.TendinitisIsRare);
        Library.Assess(Neck()).DoesNotNote(NoteCode.TendinitisIsRare);
    }

    [Fact]
    [Trait("Seed", "S44")]
    public void acute_neck_pain_supports_tendinitis()
    {
        Library.Assess(Neck().Course(Onset.Acute, 3)).Supports(Tendinitis, "RCT-CL-01");
        Library.Assess(Neck()).Supports(Tendinitis, "RCT-CL-02");
        Library.Assess(Neck().Course(Onset.Chronic, 300)).DoesNotSupport(Tendinitis, "RCT-CL-01");
    }

    [Theory]
    [Trait("Seed", "S45")]
    [InlineData("neck-stiffness", "RCT-CL-04")]
    public void neck_stiffness_supports_tendinitis(string symptom, string row) => SymptomSupports(symptom, row);

    [Theory]
    [Trait("Seed", "S46")]
    [InlineData("dysphagia", "RCT-CL-06")]
    public void dysphagia_supports_tendinitis(string symptom, string row) => SymptomSupports(symptom, row);

    [Theory]
    [Trait("Seed", "S47")]
    [InlineData("odynophagia", "RCT-CL-05")]
    public void odynophagia_supports_tendinitis(string symptom, string row) => SymptomSupports(symptom, row);

    [Fact]
    [Trait("Seed", "S48")]
    public void fever_does_not_exclude_tendinitis_and_the_answer_says_so()
    {
        Assessment assessment = Library.Assess(WithDeposit().Symptom(Symptom.Fever));
        assessment.Notes(Tendinitis, NoteCode.FeverDoesNotExcludeTendinitis);
        Assert.Equal(Likelihood.Established, assessment.Of(Tendinitis).Likelihood);
        Library.Assess(WithDeposit()).DoesNotNote(NoteCode.FeverDoesNotExcludeTendinitis);
    }

    [Theory]
    [Trait("Seed", "S49")]
    [InlineData(10, false)]
    [InlineData(10.1, true)]
    [InlineData(13, true)]
    [InlineData(13.1, false)]
    public void slight_leukocytosis_supports_tendinitis(double count, bool supports)
    {
        Assessment assessment = Library.Assess(Neck().Lab(LabTest.Leukocytes, (decimal)count, "10*9/L"));
        Assert.Equal(supports, assessment.Of(Tendinitis).Supporting.Any(item => item.Id == "RCT-LAB-08"));
    }

    [Fact]
    [Trait("Seed", "S49")]
    public void raised_neutrophils_without_a_figure_support_tendinitis()
    {
        Library.Assess(Neck().Lab(LabTest.Neutrophils, Interpretation.High)).Supports(Tendinitis, "RCT-LAB-15");
        Library.Assess(Neck().Lab(LabTest.Neutrophils, Interpretation.Normal)).DoesNotSupport(Tendinitis, "RCT-LAB-15");
    }

    [Theory]
    [Trait("Seed", "S50")]
    [InlineData(19, false)]
    [InlineData(20, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void moderately_raised_sedimentation_supports_tendinitis(double rate, bool supports)
    {
        Assessment assessment = Library.Assess(Neck().Lab(LabTest.Esr, (decimal)rate, "mm/h"));
        Assert.Equal(supports, assessment.Of(Tendinitis).Supporting.Any(item => item.Id == "RCT-LAB-16"));
    }

    [Fact]
    [Trait("Seed", "S51")]
    public void abscess_stays_open_beside_the_deposit_until_contrast_denies_a_rim()
    {
        Assessment assessment = Library.Assess(
            WithDeposit()
                .Imaging(FindingType.RetropharyngealCollection, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C1-C4")
        );
        Assert.Equal(Likelihood.Established, assessment.Of(Tendinitis).Likelihood);
        assessment.IsOpen(Diagnosis.RetropharyngealAbscess);
        assessment.Advises(RecommendationCode.ContrastImagingNeck);
        Library.Assess(NoRim(contrast: true)).IsAnswered(Diagnosis.RetropharyngealAbscess);
        Library.Assess(NoRim(contrast: null)).IsOpen(Diagnosis.RetropharyngealAbscess);
        Library.Assess(NoRim(contrast: false)).IsOpen(Diagnosis.RetropharyngealAbscess);

        static CaseBuilder NoRim(bool? contrast) =>
            WithDeposit()
                .Imaging(
                    FindingType.RimEnhancement,
                    Modality.Ct,
                    AnatomicalStructure.RetropharyngealSpace,
                    "C1-C4",
                    finding => Absent(finding) with { ContrastGiven = contrast }
                );
    }

    [Fact]
    [Trait("Seed", "S51")]
    public void deposit_beside_a_rim_is_a_coexisting_abscess()
    {
        Assessment assessment = Library.Assess(
            WithDeposit().Imaging(FindingType.RimEnhancement, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C2-C4")
        );
        assessment.Alerts(AlertCode.CoexistingAbscess);
        assessment.IsOpen(Diagnosis.RetropharyngealAbscess);
        assessment.DoesNotAdvise(RecommendationCode.NoPunctureNoAntibiotics);
        Library.Assess(WithDeposit()).DoesNotAlert(AlertCode.CoexistingAbscess);
    }

    [Fact]
    [Trait("Seed", "S52")]
    public void meningitis_stays_open_until_the_fluid_is_read()
    {
        Assessment assessment = Library.Assess(WithDeposit().Symptom(Symptom.KernigSign).Symptom(Symptom.Fever));
        assessment.IsOpen(Diagnosis.BacterialMeningitis);
        assessment.Alerts(AlertCode.MeningismCsfNotRead);
        assessment.Advises(RecommendationCode.LumbarPuncture);
        Assessment read = Library.Assess(
            WithDeposit().Symptom(Symptom.KernigSign).Symptom(Symptom.Fever).Lab(LabTest.LumbarPunctureSummary, Interpretation.Normal)
        );
        read.IsAnswered(Diagnosis.BacterialMeningitis);
        read.DoesNotAlert(AlertCode.MeningismCsfNotRead);
        read.DoesNotAdvise(RecommendationCode.LumbarPuncture);
        read.IsOpen(Diagnosis.RetropharyngealAbscess);
    }

    [Fact]
    [Trait("Seed", "S53")]
    public void thickening_on_radiograph_supports_tendinitis()
    {
        Library.Assess(Thick(Presence.Present)).Supports(Tendinitis, "RCT-XR-03");
        Library.Assess(Thick(Presence.Absent)).DoesNotSupport(Tendinitis, "RCT-XR-03");

        static CaseBuilder Thick(Presence presence) =>
            Neck()
                .Imaging(
                    FindingType.PrevertebralSoftTissueThickening,
                    Modality.Radiograph,
                    AnatomicalStructure.PrevertebralSpace,
                    "C2-C4",
                    finding => finding with { Presence = presence }
                );
    }

    [Fact]
    [Trait("Seed", "S54")]
    public void calcification_below_the_arch_of_c1_on_radiograph_supports_tendinitis()
    {
        Library.Assess(Radiograph("C1-C2")).Supports(Tendinitis, "RCT-XR-01");
        Library.Assess(Radiograph("C6-C7")).DoesNotSupport(Tendinitis, "RCT-XR-01");
        Library
            .Assess(Neck().Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.PrevertebralSpace, "C1-C2"))
            .Supports(Tendinitis, "RCT-CT-17");

        static CaseBuilder Radiograph(string levels) =>
            Neck()
                .Imaging(
                    FindingType.Calcification,
                    Modality.Radiograph,
                    AnatomicalStructure.PrevertebralSpace,
                    levels,
                    finding => finding with { Texture = Texture.Amorphous }
                );
    }

    [Fact]
    [Trait("Seed", "S55")]
    public void ct_is_asked_for_while_the_neck_has_none()
    {
        Library.Assess(Neck().Symptom(Symptom.Odynophagia)).Advises(RecommendationCode.CtNeck);
        Library
            .Assess(Neck().Symptom(Symptom.Odynophagia).Examination(Modality.Radiograph, ImagedRegion.Neck))
            .Advises(RecommendationCode.CtNeck);
        Library
            .Assess(Neck().Symptom(Symptom.Odynophagia).Examination(Modality.Ct, ImagedRegion.Neck))
            .DoesNotAdvise(RecommendationCode.CtNeck);
    }

    [Theory]
    [Trait("Seed", "S56")]
    [InlineData("longus-colli-superior-oblique", "C1-C3", true)]
    [InlineData("longus-colli-superior-oblique", null, true)]
    [InlineData("longus-colli", "C2", true)]
    [InlineData("longus-colli", "C4-C5", false)]
    [InlineData("longus-colli", null, false)]
    public void superior_longus_colli_calcification_on_ct_is_pathognomonic(string structure, string? levels, bool established)
    {
        Assessment assessment = Library.Assess(
            Neck()
                .Course(Onset.Acute, 3)
                .Imaging(FindingType.Calcification, Modality.Ct, new AnatomicalStructure(structure), levels)
        );
        DifferentialEntry entry = assessment.Of(Tendinitis);
        Assert.Equal(established, entry.Likelihood == Likelihood.Established);
        Assert.Equal(established, entry.Supporting.Any(item => item.Id == "RCT-CT-01" && item.Strength == "pathognomonic"));
        assessment.IsOpen(Diagnosis.RetropharyngealAbscess);
    }

    [Fact]
    [Trait("Seed", "S56")]
    public void deposit_without_level_and_fibres_says_what_would_establish_tendinitis()
    {
        DifferentialEntry entry = Library.Assess(WithDeposit(levels: null)).Of(Tendinitis);
        Assert.Contains(
            entry.Missing,
            missing => missing.WouldEstablish && missing.Concept == AnatomicalStructure.LongusColliSuperiorOblique
        );
        Assert.Contains(entry.Missing, missing => missing.WouldEstablish && missing.Concept.Id == "level");
        Assert.DoesNotContain(Library.Assess(WithDeposit()).Of(Tendinitis).Missing, missing => missing.WouldEstablish);
    }

    [Fact]
    [Trait("Seed", "S57")]
    public void thickening_on_ct_supports_tendinitis()
    {
        Library.Assess(Thick("C2-C4")).Supports(Tendinitis, "RCT-CT-05");
        Library.Assess(Thick("T2-T3")).DoesNotSupport(Tendinitis, "RCT-CT-05");

        static CaseBuilder Thick(string levels) =>
            Neck()
                .Imaging(
                    FindingType.PrevertebralSoftTissueThickening,
                    Modality.Ct,
                    AnatomicalStructure.PrevertebralSpace,
                    levels
                );
    }

    [Fact]
    [Trait("Seed", "S60")]
    public void signal_along_c1_to_c5_on_mri_supports_tendinitis()
    {
        Library.Assess(Signal("C1-C5", Presence.Present)).Supports(Tendinitis, "RCT-MRI-02");
        Library.Assess(Signal("C1-C5", Presence.Absent)).DoesNotSupport(Tendinitis, "RCT-MRI-02");
        Library.Assess(Signal("T1-T4", Presence.Present)).DoesNotSupport(Tendinitis, "RCT-MRI-02");

        static CaseBuilder Signal(string levels, Presence presence) =>
            Neck()
                .Imaging(
                    FindingType.PrevertebralInflammatorySignal,
                    Modality.Mri,
                    AnatomicalStructure.PrevertebralSpace,
                    levels,
                    finding => finding with { Presence = presence }
                );
    }

    [Fact]
    [Trait("Seed", "S61")]
    public void mri_alone_asks_for_ct_before_any_conclusion()
    {
        Assessment assessment = Library.Assess(Mri());
        assessment.Alerts(AlertCode.MriAlone);
        assessment.Advises(RecommendationCode.CtNeck);
        assessment.IsOpen(Diagnosis.RetropharyngealAbscess);
        Assert.True(assessment.Of(Tendinitis).Likelihood <= Likelihood.Possible);
        Library.Assess(Mri().Examination(Modality.Ct, ImagedRegion.Neck)).DoesNotAlert(AlertCode.MriAlone);

        static CaseBuilder Mri() =>
            Neck()
                .Imaging(FindingType.RetropharyngealCollection, Modality.Mri, AnatomicalStructure.RetropharyngealSpace, "C1-C5");
    }

    [Fact]
    [Trait("Seed", "S62")]
    public void collection_from_c1_to_c5_supports_tendinitis_and_abscess_alike()
    {
        Assessment assessment = Library.Assess(
            Neck()
                .Imaging(
                    FindingType.RetropharyngealCollection,
                    Modality.Ct,
                    AnatomicalStructure.RetropharyngealSpace,
                    "C1-C5",
                    finding => finding with { Shape = Shape.Smooth }
                )
        );
        assessment.Supports(Tendinitis, "RCT-CT-11");
        assessment.Supports(Tendinitis, "RCT-CT-06");
        assessment.Supports(Diagnosis.RetropharyngealAbscess, "RPA-CT-08");
        Library.Assess(Neck()).DoesNotSupport(Tendinitis, "RCT-CT-11");
    }

    private static void SymptomSupports(string symptom, string row)
    {
        Library.Assess(Neck().Symptom(new Symptom(symptom))).Supports(Tendinitis, row);
        Library.Assess(Neck().Symptom(new Symptom(symptom), Presence.Absent)).DoesNotSupport(Tendinitis, row);
    }
}
