using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Seed;

/// <summary>What apatite disease is, whom it takes, and the forms of it (seed S04 to S10, S22).</summary>
public sealed class FormTests
{
    private static CaseBuilder WithDisc(int age = 25) =>
        Library
            .Adult(age)
            .Symptom(Symptom.LowBackPain)
            .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.NucleusPulposus, "L2-L3");

    [Fact]
    [Trait("Seed", "S04")]
    public void apatite_crystals_in_a_sample_name_apatite_and_say_what_it_is()
    {
        Assessment assessment = Library.Assess(Inflamed().Lab(LabTest.CrystalsApatite, Interpretation.Positive));
        assessment.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-LAB-05");
        assessment.Notes(Diagnosis.ApatiteDiscAcuteResorption, NoteCode.ApatiteIsBasicCalciumPhosphate);
        Library
            .Assess(Inflamed().Lab(LabTest.CrystalsApatite, Interpretation.Negative))
            .DoesNotSupport(Diagnosis.ApatiteDiscAcuteResorption, "DISC-LAB-05");

        static CaseBuilder Inflamed() =>
            WithDisc().Imaging(FindingType.BoneMarrowOedema, Modality.Mri, AnatomicalStructure.UpperEndplate, "L3");
    }

    [Theory]
    [Trait("Seed", "S05")]
    [InlineData(39, false)]
    [InlineData(40, true)]
    [InlineData(70, true)]
    [InlineData(71, false)]
    public void age_supports_apatite_from_40_to_70_years(int age, bool supports)
    {
        Assessment assessment = Library.Assess(WithDisc(age).Symptom(Symptom.NeckPain));
        Assert.Equal(
            supports,
            assessment.Of(Diagnosis.ApatiteDiscAcuteResorption).Supporting.Any(item => item.Id == "DISC-DEM-01")
        );
        Assert.Equal(
            supports,
            assessment.Of(Diagnosis.RetropharyngealCalcificTendinitis).Supporting.Any(item => item.Id == "RCT-DEM-03")
        );
        Assert.Equal(supports, assessment.Of(Diagnosis.ApatiteSpineOtherSite).Supporting.Any(item => item.Id == "OTH-DEM-01"));
    }

    [Fact]
    [Trait("Seed", "S06")]
    public void deposit_without_a_cause_in_the_record_is_idiopathic()
    {
        FormDescription form = Library.Assess(WithDisc()).Form;
        Assert.Equal(DepositForm.Idiopathic, form.Kind);
        Assert.Empty(form.Causes);
    }

    [Fact]
    [Trait("Seed", "S06")]
    public void no_deposit_has_no_form() =>
        Assert.Equal(DepositForm.Undetermined, Library.Assess(Library.Adult().Symptom(Symptom.LowBackPain)).Form.Kind);

    public static TheoryData<string> Degenerative => [History.DegenerativeSpineDisease.Id];

    public static TheoryData<string> Mineral =>
        [History.ChronicKidneyDisease.Id, History.Dialysis.Id, History.HypervitaminosisD.Id, History.Hyperparathyroidism.Id];

    public static TheoryData<string> ConnectiveTissue => [History.SystemicSclerosis.Id, History.DermatomyositisPolymyositis.Id];

    [Theory]
    [Trait("Seed", "S07")]
    [MemberData(nameof(Degenerative))]
    public void degenerative_spine_makes_the_form_secondary(string history) => IsSecondary(new History(history));

    [Theory]
    [Trait("Seed", "S08")]
    [MemberData(nameof(Mineral))]
    public void mineral_disease_makes_the_form_secondary(string history) => IsSecondary(new History(history));

    [Theory]
    [Trait("Seed", "S08")]
    [InlineData(2.2, 2.0, true)]
    [InlineData(2.2, 1.99, false)]
    public void calcium_phosphate_product_makes_the_form_secondary_from_4_4(double calcium, double phosphate, bool secondary)
    {
        Assessment assessment = Library.Assess(
            WithDisc().Lab(LabTest.Calcium, (decimal)calcium, "mmol/L").Lab(LabTest.Phosphate, (decimal)phosphate, "mmol/L")
        );
        Assert.Equal(secondary ? DepositForm.Secondary : DepositForm.Idiopathic, assessment.Form.Kind);
        Assert.Equal(secondary, assessment.Recommendations.Any(recommendation => recommendation.Code == RecommendationCode.MineralWorkUp));
    }

    [Fact]
    [Trait("Seed", "S08")]
    public void vitamin_d_intoxication_by_laboratory_makes_the_form_secondary_and_one_low_egfr_does_not()
    {
        Assert.Equal(
            History.HypervitaminosisD.Id,
            Assert.Single(Library.Assess(WithDisc().Lab(LabTest.VitaminD25Oh, 376, "nmol/L")).Form.Causes).Id
        );
        Assert.Empty(Library.Assess(WithDisc().Lab(LabTest.Egfr, 59, "mL/min/{1.73_m2}")).Form.Causes);
        Assert.Equal(
            DepositForm.Idiopathic,
            Library
                .Assess(WithDisc().Lab(LabTest.VitaminD25Oh, 375, "nmol/L").Lab(LabTest.Egfr, 60, "mL/min/{1.73_m2}"))
                .Form.Kind
        );
    }

    [Fact]
    [Trait("Seed", "S09")]
    public void haemochromatosis_makes_the_form_secondary_and_supports_pyrophosphate_too()
    {
        IsSecondary(History.Haemochromatosis);
        Library.Assess(WithDisc().History(History.Haemochromatosis)).Supports(Diagnosis.CppdDisc, "CPD-HX-01");
        Assert.Equal(
            DepositForm.Idiopathic,
            Library.Assess(WithDisc().History(History.Haemochromatosis, Presence.Absent)).Form.Kind
        );
    }

    [Theory]
    [Trait("Seed", "S10")]
    [MemberData(nameof(ConnectiveTissue))]
    public void connective_tissue_disease_makes_the_form_secondary(string history) => IsSecondary(new History(history));

    [Fact]
    [Trait("Seed", "S22")]
    public void disc_calcification_of_a_child_is_the_childhood_form()
    {
        Assessment child = Library.Assess(WithDisc(age: 9));
        Assert.Equal(DepositForm.Childhood, child.Form.Kind);
        child.RanksFirst(Diagnosis.ChildhoodDiscCalcification);
        child.Supports(Diagnosis.ChildhoodDiscCalcification, "CHI-CT-03");
        child.Advises(RecommendationCode.ChildConservative);
        Assessment adult = Library.Assess(WithDisc(age: 18));
        Assert.Equal(DepositForm.Idiopathic, adult.Form.Kind);
        adult.DoesNotSupport(Diagnosis.ChildhoodDiscCalcification, "CHI-CT-03");
        adult.DoesNotAdvise(RecommendationCode.ChildConservative);
    }

    private static void IsSecondary(History history)
    {
        Assessment assessment = Library.Assess(WithDisc().History(history));
        Assert.Equal(DepositForm.Secondary, assessment.Form.Kind);
        Assert.Equal(history.Id, Assert.Single(assessment.Form.Causes).Id);
        assessment.Advises(RecommendationCode.MineralWorkUp);
    }
}
