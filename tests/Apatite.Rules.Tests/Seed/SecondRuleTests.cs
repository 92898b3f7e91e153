using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Seed;

/// <summary>
/// Most statements act through several rules; the other classes show the main one, this one the rest, so that no rule of a
/// statement can be lost unseen.
/// </summary>
public sealed class SecondRuleTests
{
    private static CaseBuilder Neck(int age = 25) => Library.Adult(age).Symptom(Symptom.NeckPain);

    private static CaseBuilder Back(int age = 25) => Library.Adult(age).Symptom(Symptom.LowBackPain);

    private static CaseBuilder Disc(CaseBuilder builder) =>
        builder.Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.NucleusPulposus, "L4-L5");

    private static CaseBuilder Bursa() =>
        Neck().Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.InterspinousBursa, "C5-C6");

    private static CaseBuilder Without(CaseBuilder builder, FindingType finding, Modality modality, string levels) =>
        builder.Imaging(finding, modality, levels: levels, detail: fact => fact with { Presence = Presence.Absent, ContrastGiven = true });

    [Fact]
    [Trait("Seed", "S03")]
    public void case1_biopsy_may_wait_while_nothing_speaks_of_infection()
    {
        Fact[] lowMarkers = [.. Library.ReadSample("seed-1").Facts, new LabResult("Observation/crp", LabTest.Crp, 4)];
        Library.AssessSample("seed-1").DoesNotAdvise(RecommendationCode.BiopsyMayWait);
        Library.Assess(lowMarkers).Advises(RecommendationCode.BiopsyMayWait);
        Library
            .Assess([.. lowMarkers, new ClinicalFinding("Observation/fever", Symptom.Fever, Presence.Present)])
            .DoesNotAdvise(RecommendationCode.BiopsyMayWait);
    }

    [Fact]
    [Trait("Seed", "S04")]
    [Trait("Seed", "S56")]
    public void longus_colli_deposit_and_proven_crystals_are_apatite()
    {
        Assert.Equal(
            Crystal.Apatite,
            Library
                .Assess(Neck().Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColli, "C1-C2"))
                .TheDeposit()
                .Crystal
        );
        Assert.Equal(
            Crystal.Apatite,
            Library.Assess(Disc(Back()).Lab(LabTest.CrystalsApatite, Interpretation.Positive)).TheDeposit().Crystal
        );
        Assert.Equal(Crystal.Undetermined, Library.Assess(Disc(Back())).TheDeposit().Crystal);
    }

    [Fact]
    [Trait("Seed", "S07")]
    public void degenerative_spine_speaks_for_mechanical_pain()
    {
        Library
            .Assess(Back().History(History.DegenerativeSpineDisease))
            .Supports(Diagnosis.DegenerativeOrMechanicalPain, "DEG-HX-01");
        Library.Assess(Back()).DoesNotSupport(Diagnosis.DegenerativeOrMechanicalPain, "DEG-HX-01");
    }

    [Theory]
    [Trait("Seed", "S08")]
    [InlineData("dialysis", "OTH-HX-03")]
    [InlineData("hypervitaminosis-d", "OTH-HX-04")]
    public void mineral_disease_supports_deposits_at_other_sites(string history, string row)
    {
        Library.Assess(Bursa().History(new History(history))).Supports(Diagnosis.ApatiteSpineOtherSite, row);
        Library
            .Assess(Bursa().History(new History(history), Presence.Absent))
            .DoesNotSupport(Diagnosis.ApatiteSpineOtherSite, row);
    }

    [Fact]
    [Trait("Seed", "S08")]
    public void mineral_laboratory_supports_deposits_at_other_sites()
    {
        Assessment raised = Library.Assess(
            Bursa()
                .Lab(LabTest.Calcium, 2.6m, "mmol/L")
                .Lab(LabTest.Phosphate, 1.9m, "mmol/L")
                .Lab(LabTest.Egfr, 40, "mL/min/{1.73_m2}")
                .Lab(LabTest.VitaminD25Oh, 500, "nmol/L")
        );
        raised.Supports(Diagnosis.ApatiteSpineOtherSite, "OTH-LAB-01");
        raised.Supports(Diagnosis.ApatiteSpineOtherSite, "OTH-LAB-02");
        raised.Supports(Diagnosis.ApatiteSpineOtherSite, "OTH-LAB-04");
        Assessment normal = Library.Assess(
            Bursa()
                .Lab(LabTest.Calcium, 2.3m, "mmol/L")
                .Lab(LabTest.Phosphate, 1.1m, "mmol/L")
                .Lab(LabTest.Egfr, 90, "mL/min/{1.73_m2}")
                .Lab(LabTest.VitaminD25Oh, 80, "nmol/L")
        );
        normal.DoesNotSupport(Diagnosis.ApatiteSpineOtherSite, "OTH-LAB-01");
        normal.DoesNotSupport(Diagnosis.ApatiteSpineOtherSite, "OTH-LAB-02");
        normal.DoesNotSupport(Diagnosis.ApatiteSpineOtherSite, "OTH-LAB-04");
    }

    [Fact]
    [Trait("Seed", "S08")]
    public void deposit_at_an_unusual_site_asks_for_a_secondary_cause()
    {
        Library.Assess(Bursa()).Advises(RecommendationCode.MineralWorkUp);
        Library.Assess(Disc(Back())).DoesNotAdvise(RecommendationCode.MineralWorkUp);
    }

    [Theory]
    [Trait("Seed", "S09")]
    [InlineData(51, 301, true)]
    [InlineData(50, 301, false)]
    [InlineData(51, 300, false)]
    public void iron_overload_of_a_man_starts_above_50_percent_and_300(double saturation, double ferritin, bool overload)
    {
        Assessment assessment = Library.Assess(
            Bursa().Lab(LabTest.TransferrinSaturation, (decimal)saturation, "%").Lab(LabTest.Ferritin, (decimal)ferritin, "ug/L")
        );
        Assert.Equal(overload, assessment.Of(Diagnosis.ApatiteSpineOtherSite).Supporting.Any(item => item.Id == "OTH-LAB-03"));
    }

    [Theory]
    [Trait("Seed", "S10")]
    [InlineData("systemic-sclerosis", "OTH-HX-01")]
    [InlineData("dermatomyositis-polymyositis", "OTH-HX-02")]
    public void connective_tissue_disease_supports_deposits_at_other_sites(string history, string row)
    {
        Library.Assess(Bursa().History(new History(history))).Supports(Diagnosis.ApatiteSpineOtherSite, row);
        Library
            .Assess(Bursa().History(new History(history), Presence.Absent))
            .DoesNotSupport(Diagnosis.ApatiteSpineOtherSite, row);
    }

    [Fact]
    [Trait("Seed", "S20")]
    public void one_finding_over_several_discs_is_several_discs()
    {
        Assessment several = Library.Assess(
            Back().Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.IntervertebralDisc, "L2-L5")
        );
        several.Supports(Diagnosis.CppdDisc, "CPD-PATH-01");
        Assessment one = Library.Assess(
            Back().Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.IntervertebralDisc, "L2-L3")
        );
        one.DoesNotSupport(Diagnosis.CppdDisc, "CPD-PATH-01");
        Assert.True(several.Of(Diagnosis.CppdDisc).PreTestWeight > one.Of(Diagnosis.CppdDisc).PreTestWeight);
    }

    [Fact]
    [Trait("Seed", "S20")]
    public void calcified_disc_makes_disc_deposits_more_plausible_from_the_start() =>
        Assert.True(
            Library.Assess(Disc(Back())).Of(Diagnosis.ApatiteDiscAcuteResorption).PreTestWeight
                > Library.Assess(Back()).Of(Diagnosis.ApatiteDiscAcuteResorption).PreTestWeight
        );

    [Fact]
    [Trait("Seed", "S22")]
    public void childhood_is_counted_for_the_childhood_form_and_against_tendinitis()
    {
        Assessment child = Library.Assess(Disc(Neck(9)));
        child.Supports(Diagnosis.ChildhoodDiscCalcification, "CHI-DEM-03");
        child.Opposes(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-DEM-02");
        Assert.True(child.Of(Diagnosis.ChildhoodDiscCalcification).PreTestWeight > 0);
        Assessment herniated = Library.Assess(
            Back(9).Imaging(FindingType.CalcifiedDiscHerniation, Modality.Ct, AnatomicalStructure.IntervertebralDisc, "T8-T9")
        );
        herniated.Supports(Diagnosis.ChildhoodDiscCalcification, "CHI-CT-02");
        Library.Assess(Disc(Neck(18))).DoesNotOppose(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-DEM-02");
    }

    [Fact]
    [Trait("Seed", "S29")]
    public void epidural_calcification_alone_supports_migration()
    {
        Library
            .Assess(Back().Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.EpiduralSpace, "L4"))
            .Supports(Diagnosis.ApatiteDiscMigration, "MIG-CT-06");
        Library.Assess(Disc(Back())).DoesNotSupport(Diagnosis.ApatiteDiscMigration, "MIG-CT-06");
    }

    [Fact]
    [Trait("Seed", "S34")]
    public void oedema_beside_a_deposit_is_no_incidental_finding()
    {
        CaseBuilder reacting = Disc(Library.Adult(50).Symptom(Symptom.Asymptomatic))
            .Imaging(FindingType.BoneMarrowOedema, Modality.Mri, AnatomicalStructure.UpperEndplate, "L5");
        Library.Assess(reacting).Opposes(Diagnosis.ApatiteIncidental, "INC-MRI-01");
        Library
            .Assess(Disc(Library.Adult(50).Symptom(Symptom.Asymptomatic)))
            .DoesNotOppose(Diagnosis.ApatiteIncidental, "INC-MRI-01");
    }

    [Fact]
    [Trait("Seed", "S35")]
    public void late_mri_without_oedema_answers_infection_and_an_early_one_does_not()
    {
        Library
            .Assess(Without(Disc(Back()).Lab(LabTest.Esr, 60m, "mm/h").Course(Onset.Subacute, 14), FindingType.BoneMarrowOedema, Modality.Mri, "L1-L5"))
            .IsAnswered(Diagnosis.InfectiousSpondylodiscitis);
        Library
            .Assess(Without(Disc(Back()).Lab(LabTest.Esr, 60m, "mm/h").Course(Onset.Acute, 13), FindingType.BoneMarrowOedema, Modality.Mri, "L1-L5"))
            .IsOpen(Diagnosis.InfectiousSpondylodiscitis);
        Library
            .Assess(Without(Disc(Back()).Lab(LabTest.Esr, 60m, "mm/h").Course(Onset.Subacute, 14), FindingType.BoneMarrowOedema, Modality.Ct, "L1-L5"))
            .IsOpen(Diagnosis.InfectiousSpondylodiscitis);
    }

    [Fact]
    [Trait("Seed", "S35")]
    public void likely_infection_without_a_germ_asks_for_a_biopsy()
    {
        Library.Assess(Infected()).Advises(RecommendationCode.DiscBiopsy);
        Library.Assess(Infected().Lab(LabTest.BloodCulture, Interpretation.Positive)).DoesNotAdvise(RecommendationCode.DiscBiopsy);

        static CaseBuilder Infected() =>
            Back(60)
                .Symptom(Symptom.Fever)
                .Imaging(FindingType.DiscHighT2Signal, Modality.Mri, AnatomicalStructure.IntervertebralDisc, "L4-L5")
                .Imaging(FindingType.EndplateDestruction, Modality.Mri, levels: "L4-L5");
    }

    [Theory]
    [Trait("Seed", "S35")]
    [Trait("Seed", "S36")]
    [InlineData("endplate-destruction")]
    [InlineData("bone-destruction")]
    public void lesion_on_a_radiograph_asks_for_mri(string finding)
    {
        Library
            .Assess(Back().Imaging(new FindingType(finding), Modality.Radiograph, AnatomicalStructure.VertebralBody, "L4"))
            .Advises(RecommendationCode.MriSpine);
        Library
            .Assess(
                Back()
                    .Imaging(new FindingType(finding), Modality.Radiograph, AnatomicalStructure.VertebralBody, "L4")
                    .Examination(Modality.Mri, ImagedRegion.Lumbar)
            )
            .DoesNotAdvise(RecommendationCode.MriSpine);
    }

    [Fact]
    [Trait("Seed", "S36")]
    public void lysis_and_mass_make_tumour_more_plausible_from_the_start()
    {
        double silent = Library.Assess(Back()).Of(Diagnosis.SpinalTumour).PreTestWeight;
        Assessment mass = Library.Assess(Back().Imaging(FindingType.SoftTissueMass, Modality.Mri, levels: "L4"));
        mass.Supports(Diagnosis.SpinalTumour, "TUM-IMG-02");
        Assert.True(mass.Of(Diagnosis.SpinalTumour).PreTestWeight > silent);
        Assert.True(
            Library
                .Assess(Back().Imaging(FindingType.BoneDestruction, Modality.Ct, levels: "L4"))
                .Of(Diagnosis.SpinalTumour)
                .PreTestWeight > silent
        );
    }

    [Fact]
    [Trait("Seed", "S39")]
    public void travel_alone_lists_malaria()
    {
        double listed = Library.Assess(Neck().History(History.MalariaAreaTravel)).Of(Diagnosis.Malaria).PreTestWeight;
        Assert.Null(Library.Assess(Neck()).Find(Diagnosis.Malaria));
        Assert.True(listed > -25, "The picture of the returned traveller lists malaria.");
    }

    [Fact]
    [Trait("Seed", "S40")]
    public void case2_first_visit_weighs_spasm_crp_and_one_negative_film()
    {
        Assessment assessment = Library.AssessSample("seed-2-early");
        DifferentialEntry tendinitis = assessment.Of(Diagnosis.RetropharyngealCalcificTendinitis);
        Assert.Contains(tendinitis.Supporting.Concat(tendinitis.Opposing), item => item.Id == "RCT-CL-08");
        Assert.Contains(tendinitis.Supporting.Concat(tendinitis.Opposing), item => item.Id == "RCT-LAB-05");
        assessment.Opposes(Diagnosis.Malaria, "MAL-LAB-02");
    }

    [Fact]
    [Trait("Seed", "S41")]
    public void case2_second_visit_weighs_the_meningeal_signs_and_the_puncture()
    {
        Assessment assessment = Library.AssessSample("seed-2-early2");
        assessment.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-LAB-11");
        assessment.Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-CL-21");
        DifferentialEntry meningitis = assessment.Of(Diagnosis.BacterialMeningitis);
        Assert.Contains(meningitis.Supporting.Concat(meningitis.Opposing), item => item.Id == "MEN-CL-07");
    }

    [Fact]
    [Trait("Seed", "S41")]
    public void nerve_label_and_nerve_pattern_do_not_go_with_a_raised_crp()
    {
        Library
            .Assess(Imaged().Diagnosis(Diagnosis.OccipitalNeuralgia).Lab(LabTest.Crp, 20, "mg/L"))
            .Alerts(AlertCode.NerveLabelNotAccepted);
        Library
            .Assess(Imaged().Symptom(Symptom.OccipitalNeuralgiaPattern).Lab(LabTest.Crp, 20, "mg/L"))
            .Alerts(AlertCode.NerveLabelNotAccepted);
        Library
            .Assess(
                Imaged()
                    .Diagnosis(Diagnosis.OccipitalNeuralgia)
                    .Symptom(Symptom.OccipitalNeuralgiaPattern)
                    .Lab(LabTest.Crp, 19, "mg/L")
            )
            .DoesNotAlert(AlertCode.NerveLabelNotAccepted);

        static CaseBuilder Imaged() => Neck().Examination(Modality.Ct, ImagedRegion.Neck);
    }

    [Fact]
    [Trait("Seed", "S49")]
    public void raised_white_cells_without_a_figure_support_tendinitis()
    {
        Library
            .Assess(Neck().Lab(LabTest.Leukocytes, Interpretation.High))
            .Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-LAB-14");
        Library
            .Assess(Neck().Lab(LabTest.Leukocytes, Interpretation.Normal))
            .DoesNotSupport(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-LAB-14");
    }

    [Fact]
    [Trait("Seed", "S51")]
    public void section_without_fluid_answers_abscess_and_a_normal_puncture_does_not()
    {
        Library
            .Assess(Without(Held(), FindingType.RetropharyngealCollection, Modality.Ct, "C1-C6"))
            .IsAnswered(Diagnosis.RetropharyngealAbscess);
        Library
            .Assess(Without(Held(), FindingType.RetropharyngealCollection, Modality.Radiograph, "C1-C6"))
            .IsOpen(Diagnosis.RetropharyngealAbscess);
        Assessment punctured = Library.Assess(Held().Lab(LabTest.LumbarPunctureSummary, Interpretation.Normal));
        punctured.IsOpen(Diagnosis.RetropharyngealAbscess);
        punctured.Notes(Diagnosis.RetropharyngealAbscess, NoteCode.NormalCsfDoesNotCloseAbscess);
        Library.Assess(Neck()).DoesNotNote(NoteCode.NormalCsfDoesNotCloseAbscess);

        static CaseBuilder Held() => Neck().Symptom(Symptom.LimitedNeckMovement).Symptom(Symptom.Odynophagia);
    }

    [Fact]
    [Trait("Seed", "S55")]
    [Trait("Seed", "S79")]
    public void ct_that_says_nothing_of_calcium_is_read_again()
    {
        Library
            .Assess(Neck().Symptom(Symptom.Odynophagia).Examination(Modality.Ct, ImagedRegion.Neck))
            .Advises(RecommendationCode.RereadCt);
        Library.Assess(Neck().Symptom(Symptom.Odynophagia)).DoesNotAdvise(RecommendationCode.RereadCt);
    }

    [Fact]
    [Trait("Seed", "S60")]
    public void signal_in_the_muscle_itself_supports_tendinitis()
    {
        Library
            .Assess(Signal(AnatomicalStructure.LongusColli))
            .Supports(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-MRI-05");
        Library
            .Assess(Signal(AnatomicalStructure.VertebralBody))
            .DoesNotSupport(Diagnosis.RetropharyngealCalcificTendinitis, "RCT-MRI-05");

        static CaseBuilder Signal(AnatomicalStructure structure) =>
            Neck().Imaging(FindingType.PrevertebralInflammatorySignal, Modality.Mri, structure, "C1-C5");
    }

    [Theory]
    [Trait("Seed", "S63")]
    [Trait("Seed", "S66")]
    [Trait("Seed", "S67")]
    [Trait("Seed", "S68")]
    [Trait("Seed", "S69")]
    [Trait("Seed", "S70")]
    [Trait("Seed", "S71")]
    [InlineData("interspinous-ligament")]
    [InlineData("supraspinous-ligament")]
    [InlineData("suboccipital-ligaments")]
    [InlineData("interspinous-bursa")]
    [InlineData("muscle-fascia")]
    [InlineData("facet-joint")]
    [InlineData("paraspinal-soft-tissue")]
    public void deposit_of_no_stated_look_at_another_site_is_taken_as_apatite(string structure) =>
        Assert.Equal(
            Crystal.Apatite,
            Library
                .Assess(Neck().Imaging(FindingType.Calcification, Modality.Ct, new AnatomicalStructure(structure), "C4-C5"))
                .TheDeposit()
                .Crystal
        );

    [Fact]
    [Trait("Seed", "S64")]
    public void periodontoid_calcification_on_a_radiograph_speaks_for_the_crowned_dens()
    {
        Library.Assess(Dens(Modality.Radiograph)).Supports(Diagnosis.CppdCrownedDens, "CDS-XR-01");
        Library.Assess(Dens(Modality.Ct)).DoesNotSupport(Diagnosis.CppdCrownedDens, "CDS-XR-01");

        static CaseBuilder Dens(Modality modality) =>
            Neck().Imaging(FindingType.Calcification, modality, AnatomicalStructure.PeriodontoidTissue, "C1-C2");
    }

    [Fact]
    [Trait("Seed", "S79")]
    public void deposit_on_a_radiograph_is_sent_to_ct()
    {
        Library
            .Assess(Back().Imaging(FindingType.Calcification, Modality.Radiograph, AnatomicalStructure.NucleusPulposus, "L4-L5"))
            .Advises(RecommendationCode.CtSpine);
        Library.Assess(Disc(Back())).DoesNotAdvise(RecommendationCode.CtSpine);
    }
}
