using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Safety;

/// <summary>
/// Patients that an independent review thought up against the rules. Each had a danger closed, a needed advice withheld, or no
/// answer at all before it was mended.
/// </summary>
public class ReviewedPatientsTests
{
    private static readonly DateTimeOffset Now = CaseBuilder.DefaultAsOf;

    private static CaseBuilder Neck(int age = 40) => Library.Adult(age).Symptom(Symptom.NeckPain).Course(Onset.Acute, 3);

    private static CaseBuilder Back(int days = 30) => Library.Adult(50).Symptom(Symptom.LowBackPain).Course(Onset.Subacute, days);

    /// <summary>What raises an epidural abscess.</summary>
    private static CaseBuilder AtRisk(CaseBuilder builder) => builder.History(History.Diabetes).Lab(LabTest.Esr, 60, "mm/h");

    private static CaseBuilder Meningism() =>
        Library.Adult(40).Symptom(Symptom.Headache).Symptom(Symptom.Fever).Symptom(Symptom.NeckStiffness).Course(Onset.Acute, 2);

    private static CaseBuilder Denied(
        CaseBuilder builder,
        FindingType finding,
        Modality modality,
        AnatomicalStructure? structure = null,
        string? levels = null,
        bool? contrast = null
    ) =>
        builder.Imaging(finding, modality, structure, levels, detail: fact =>
            fact with { Presence = Presence.Absent, ContrastGiven = contrast });

    [Fact]
    public void two_reasons_for_one_advice_share_its_caution()
    {
        Assessment assessment = Library.Assess(Meningism().Symptom(Symptom.KernigSign).Medication(Medication.Anticoagulant));
        assessment.Advises(RecommendationCode.LumbarPuncture).Cautions(CautionCode.PunctureWithAnticoagulant);
        Library
            .Assess(
                Neck()
                    .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColliSuperiorOblique)
                    .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.InterspinousLigament, "C5-C6")
                    .History(History.Asthma)
            )
            .Advises(RecommendationCode.Nsaid)
            .Cautions(CautionCode.NsaidWithAsthma);
    }

    [Theory]
    [InlineData("blood-culture")]
    [InlineData("malaria-smear")]
    [InlineData("csf-gram-stain")]
    public void later_negative_does_not_erase_an_earlier_positive(string test)
    {
        CaseBuilder builder = Meningism().History(History.MalariaAreaTravel);
        ClinicalCase read = Library.Reader.Read(
            builder
                .AsOf(Now.AddDays(-2))
                .Lab(new LabTest(test), Interpretation.Positive)
                .AsOf(Now)
                .Lab(new LabTest(test), Interpretation.Negative)
                .Build()
        );
        Assert.Equal(2, read.Facts.OfType<LabResult>().Count(result => result.Test.Id == test));
    }

    [Fact]
    public void positive_gram_stain_is_not_closed_by_a_clean_second_fluid() =>
        Library
            .Assess(
                [
                    new ClinicalFinding("Observation/1", Symptom.NeckStiffness, Presence.Present),
                    new ClinicalFinding("Observation/2", Symptom.Headache, Presence.Present),
                    new LabResult("Observation/3", LabTest.CsfGramStain, Interpretation: Interpretation.Positive),
                    new LabResult("Observation/4", LabTest.CsfGramStain, Interpretation: Interpretation.Negative),
                    new LabResult("Observation/5", LabTest.CsfLeukocytes, 2),
                ]
            )
            .IsOpen(Diagnosis.BacterialMeningitis);

    [Fact]
    public void fluid_seen_on_mri_keeps_an_abscess_open_that_ct_denied()
    {
        CaseBuilder denied = Denied(
            Neck(), FindingType.RetropharyngealCollection, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, contrast: true);
        Library.Assess(denied).IsAnswered(Diagnosis.RetropharyngealAbscess);
        Library
            .Assess(denied.Imaging(FindingType.RetropharyngealCollection, Modality.Mri, AnatomicalStructure.PrevertebralSpace, "C2-C5"))
            .IsOpen(Diagnosis.RetropharyngealAbscess);
    }

    [Fact]
    public void quiet_marrow_at_one_level_does_not_answer_a_reacting_disc_at_another()
    {
        CaseBuilder quiet = Denied(Back().Lab(LabTest.Esr, 60, "mm/h"), FindingType.BoneMarrowOedema, Modality.Mri, AnatomicalStructure.VertebralBody, "L1-L5");
        Library.Assess(quiet).IsAnswered(Diagnosis.InfectiousSpondylodiscitis);
        Library
            .Assess(quiet.Imaging(FindingType.EndplateErosion, Modality.Ct, AnatomicalStructure.UpperEndplate, "T8"))
            .IsOpen(Diagnosis.InfectiousSpondylodiscitis);
    }

    [Fact]
    public void test_of_another_part_of_the_spine_answers_nothing()
    {
        Library
            .Assess(Denied(AtRisk(Neck()), FindingType.EpiduralCollection, Modality.Mri, levels: "L3-L5", contrast: true))
            .IsOpen(Diagnosis.SpinalEpiduralAbscess);
        Library
            .Assess(Denied(AtRisk(Neck()), FindingType.EpiduralCollection, Modality.Mri, levels: "C3-C6", contrast: true))
            .IsAnswered(Diagnosis.SpinalEpiduralAbscess);
        Library
            .Assess(
                Denied(Denied(Back().Symptom(Symptom.WeightLoss), FindingType.BoneDestruction, Modality.Ct, levels: "C2"), FindingType.SoftTissueMass, Modality.Ct, levels: "C2")
            )
            .IsOpen(Diagnosis.SpinalTumour);
    }

    [Theory]
    [InlineData("csf-glucose", 3.0, "mmol/L")]
    [InlineData("csf-protein", 0.9, "g/L")]
    [InlineData("csf-lactate", 4.0, "mmol/L")]
    public void few_cells_do_not_close_meningitis_while_the_fluid_is_abnormal(string test, double value, string unit)
    {
        CaseBuilder fluid = Meningism().Lab(LabTest.CsfLeukocytes, 4, "/uL").Lab(LabTest.SerumGlucose, 12, "mmol/L");
        Library.Assess(fluid).IsAnswered(Diagnosis.BacterialMeningitis);
        Library.Assess(fluid.Lab(new LabTest(test), (decimal)value, unit)).IsOpen(Diagnosis.BacterialMeningitis);
    }

    [Fact]
    public void immunosuppressive_medicine_counts_like_immunosuppression()
    {
        CaseBuilder fluid = Meningism().Lab(LabTest.CsfLeukocytes, 4, "/uL").Medication(Medication.Immunosuppressant);
        Assessment assessment = Library.Assess(fluid);
        assessment.IsOpen(Diagnosis.BacterialMeningitis);
        assessment.Advises(RecommendationCode.RepeatPuncture);
    }

    [Fact]
    public void meningitis_that_was_read_is_treated_not_punctured_again()
    {
        Assessment assessment = Library.Assess(
            Meningism()
                .Symptom(Symptom.AlteredConsciousness)
                .Lab(LabTest.CsfGramStain, Interpretation.Positive)
                .Lab(LabTest.CsfLeukocytes, 2000, "/uL")
        );
        assessment.Advises(RecommendationCode.AntibioticsForMeningitis);
        assessment.DoesNotAdvise(RecommendationCode.AntibioticsBeforePuncture);
        assessment.DoesNotAdvise(RecommendationCode.LumbarPuncture);
        assessment.Alerts(AlertCode.OpenDangerLeading);
    }

    [Fact]
    public void stiff_neck_with_altered_consciousness_is_meningism_without_fever()
    {
        Assessment assessment = Library.Assess(
            Library.Adult(78).Symptom(Symptom.NeckStiffness).Symptom(Symptom.AlteredConsciousness).Lab(LabTest.Temperature, 37.2m, "Cel")
        );
        assessment.Alerts(AlertCode.MeningismCsfNotRead);
        assessment.Advises(RecommendationCode.LumbarPuncture);
    }

    [Fact]
    public void cauda_equina_is_imaged_by_mri_whatever_ct_denies() =>
        Library
            .Assess(Denied(Back().Symptom(Symptom.CaudaEquinaSigns), FindingType.SpinalCordCompression, Modality.Ct, levels: "L4"))
            .Advises(RecommendationCode.MriEmergency);

    [Fact]
    public void epidural_abscess_with_a_deficit_is_treated_and_shown_to_a_surgeon()
    {
        Assessment assessment = Library.Assess(
            Back(5)
                .Symptom(Symptom.LimbWeakness)
                .Imaging(FindingType.EpiduralCollection, Modality.Mri, AnatomicalStructure.EpiduralSpace, "L3-L4")
        );
        assessment.Advises(RecommendationCode.AntibioticsAfterCultures);
        assessment.Advises(RecommendationCode.SpinalSurgeonInfection);
    }

    [Fact]
    public void rim_in_the_neck_calls_for_antibiotics_after_cultures_without_fever_too() =>
        Library
            .Assess(Neck().Imaging(FindingType.RimEnhancement, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C2-C4"))
            .Advises(RecommendationCode.AntibioticsAfterCultures);

    [Fact]
    public void probable_abscess_is_sent_to_ct_for_its_own_sake()
    {
        Assessment assessment = Library.Assess(
            Neck(25)
                .Lab(LabTest.Temperature, 39.1m, "Cel")
                .Symptom(Symptom.Stridor)
                .Symptom(Symptom.Trismus)
                .Symptom(Symptom.PharyngealBulge)
                .Lab(LabTest.Crp, 220, "mg/L")
        );
        assessment.RanksFirst(Diagnosis.RetropharyngealAbscess);
        assessment.Advises(RecommendationCode.CtNeck);
        assessment.Advises(RecommendationCode.AirwayAndEnt);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void calcification_beside_signs_of_infection_asks_for_contrast_and_never_says_sterile(bool byMedicine)
    {
        CaseBuilder patient = Neck()
            .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColliSuperiorOblique, "C1-C2")
            .Lab(LabTest.Crp, 120, "mg/L");
        Assessment assessment = Library.Assess(byMedicine ? patient.Medication(Medication.Immunosuppressant) : patient);
        assessment.Alerts(AlertCode.CoexistingAbscess);
        assessment.Alerts(AlertCode.Crp100Unexplained);
        assessment.IsOpen(Diagnosis.RetropharyngealAbscess);
        assessment.Advises(RecommendationCode.ContrastImagingNeck);
        assessment.DoesNotAdvise(RecommendationCode.AirwayAndEnt);
        assessment.DoesNotAdvise(RecommendationCode.NoPunctureNoAntibiotics);
    }

    [Fact]
    public void dissection_with_horner_sign_is_possible_and_above_occipital_neuralgia()
    {
        Assessment assessment = Library.Assess(Neck().Symptom(Symptom.HornerSign));
        Assert.True(assessment.Of(Diagnosis.CervicalArteryDissection).Likelihood >= Likelihood.Possible);
        Assert.True(assessment.Of(Diagnosis.CervicalArteryDissection).Rank < assessment.Of(Diagnosis.OccipitalNeuralgia).Rank);
        assessment.Advises(RecommendationCode.VascularImaging);
    }

    [Fact]
    public void rim_along_the_lumbar_spine_is_a_spinal_sign_not_one_of_the_neck()
    {
        Assessment assessment = Library.Assess(Back().Imaging(FindingType.RimEnhancement, Modality.Mri, levels: "L4-L5"));
        assessment.Alerts(AlertCode.AbscessSign);
        assessment.Supports(Diagnosis.SpinalEpiduralAbscess, "SEA-MRI-03");
        assessment.DoesNotAdvise(RecommendationCode.AirwayAndEnt);
        Assert.Null(assessment.Find(Diagnosis.RetropharyngealAbscess));
    }

    [Fact]
    public void calcium_around_the_dens_without_symptoms_is_incidental_and_not_treated()
    {
        Assessment assessment = Library.Assess(
            Library
                .Adult(82)
                .Symptom(Symptom.Asymptomatic)
                .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.PeriodontoidTissue, "C1-C2")
        );
        assessment.RanksFirst(Diagnosis.ApatiteIncidental);
        assessment.DoesNotAdvise(RecommendationCode.CrownedDensTreatment);
        Assert.Equal(Likelihood.Excluded, assessment.Of(Diagnosis.CppdCrownedDens).Likelihood);
    }

    [Fact]
    public void image_alone_is_named_but_not_treated()
    {
        Assessment assessment = Library.Assess(
            Library.Adult().Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColliSuperiorOblique, "C1-C2")
        );
        assessment.RanksFirst(Diagnosis.RetropharyngealCalcificTendinitis);
        assessment.DoesNotAdvise(RecommendationCode.Nsaid);
    }

    [Fact]
    public void brain_mri_does_not_stand_for_an_mri_of_the_spine()
    {
        CaseBuilder patient = Back(5).Symptom(Symptom.Fever).History(History.Diabetes);
        Library.Assess(patient.Examination(Modality.Mri, ImagedRegion.Head)).Advises(RecommendationCode.MriSpine);
    }

    [Fact]
    public void classical_tendinitis_with_its_answers_is_not_drowned()
    {
        Assessment assessment = Library.Assess(
            Denied(
                Neck()
                    .Symptom(Symptom.Odynophagia)
                    .Symptom(Symptom.Fever, Presence.Absent)
                    .Lab(LabTest.Crp, 22, "mg/L")
                    .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColliSuperiorOblique, "C1-C2"),
                FindingType.RimEnhancement,
                Modality.Ct,
                AnatomicalStructure.RetropharyngealSpace,
                contrast: true
            )
        );
        assessment.RanksFirst(Diagnosis.RetropharyngealCalcificTendinitis);
        assessment.IsAnswered(Diagnosis.RetropharyngealAbscess);
        assessment.Advises(RecommendationCode.NoPunctureNoAntibiotics);
        assessment.DoesNotAdvise(RecommendationCode.AntibioticsAfterCultures);
        Assert.DoesNotContain(assessment.Alerts, alert => alert.Severity == AlertSeverity.Critical);
    }
}
