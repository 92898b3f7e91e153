using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Seed;

/// <summary>Where disc calcifications sit and what their look says of the crystal (seed S20 to S28).</summary>
public sealed class DiscCalcificationTests
{
    private static CaseBuilder Disc(Func<ImagingFinding, ImagingFinding> detail, AnatomicalStructure? structure = null) =>
        Library
            .Adult()
            .Symptom(Symptom.LowBackPain)
            .Imaging(
                FindingType.Calcification,
                Modality.Ct,
                structure ?? AnatomicalStructure.IntervertebralDisc,
                "L2-L3",
                detail
            );

    private static CaseBuilder Reacting(string disc, string vertebra) =>
        Library
            .Adult(50)
            .Symptom(Symptom.LowBackPain)
            .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.NucleusPulposus, disc)
            .Imaging(FindingType.BoneMarrowOedema, Modality.Mri, AnatomicalStructure.UpperEndplate, vertebra);

    [Fact]
    [Trait("Seed", "S20")]
    public void several_calcified_discs_are_each_described_and_frequency_is_said()
    {
        Assessment assessment = Library.Assess(
            Reacting("L2-L3", "L3")
                .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.NucleusPulposus, "T11-T12")
        );
        Assert.Equal(["T11-T12", "L2-L3"], assessment.Deposits.Select(deposit => deposit.Levels?.ToString()));
        assessment.Notes(Diagnosis.ApatiteDiscAcuteResorption, NoteCode.DiscCalcificationsAreFrequent);
        assessment.Supports(Diagnosis.CppdDisc, "CPD-PATH-01");
        Library.Assess(Reacting("L2-L3", "L3")).DoesNotSupport(Diagnosis.CppdDisc, "CPD-PATH-01");
    }

    [Fact]
    [Trait("Seed", "S21")]
    public void calcified_disc_supports_apatite_and_the_usual_sites_are_said()
    {
        Assessment assessment = Library.Assess(Reacting("T12-L1", "L1"));
        assessment.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-11");
        assessment.Notes(Diagnosis.ApatiteDiscAcuteResorption, NoteCode.UsualDiscSites);
        Library.Assess(Library.Adult().Symptom(Symptom.LowBackPain)).DoesNotNote(NoteCode.UsualDiscSites);
    }

    [Fact]
    [Trait("Seed", "S23")]
    public void nucleus_calcification_beside_a_reaction_is_what_disc_resorption_requires()
    {
        Library.Assess(Reacting("L2-L3", "L3")).Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-01");
        Library
            .Assess(
                Library
                    .Adult()
                    .Symptom(Symptom.LowBackPain)
                    .Imaging(FindingType.Calcification, Modality.Radiograph, AnatomicalStructure.NucleusPulposus, "L2-L3")
                    .Imaging(FindingType.BoneMarrowOedema, Modality.Mri, AnatomicalStructure.UpperEndplate, "L3")
            )
            .Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-10");
        Library.Assess(Reacting("L2-L3", "T8")).DoesNotSupport(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-01");
    }

    [Fact]
    [Trait("Seed", "S24")]
    public void amorphous_calcification_is_apatite()
    {
        IsApatite(finding => finding with { Texture = Texture.Amorphous, Density = Density.Dense });
        Assert.Equal(Crystal.Undetermined, Library.Assess(Disc(finding => finding)).TheDeposit().Crystal);
        Library.Assess(Disc(finding => finding)).DoesNotSupport(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-02");
    }

    [Theory]
    [Trait("Seed", "S25")]
    [InlineData(Shape.Round)]
    [InlineData(Shape.Oval)]
    public void round_or_oval_calcification_is_apatite(Shape shape) => IsApatite(finding => finding with { Shape = shape });

    [Theory]
    [Trait("Seed", "S25")]
    [Trait("Seed", "S26")]
    [InlineData(Shape.Linear, Texture.NotStated)]
    [InlineData(Shape.NotStated, Texture.Linear)]
    [InlineData(Shape.Linear, Texture.Linear)]
    public void fine_linear_calcification_is_pyrophosphate_and_not_apatite(Shape shape, Texture texture) =>
        IsPyrophosphate(finding => finding with { Shape = shape, Texture = texture });

    [Theory]
    [Trait("Seed", "S27")]
    [InlineData(Distribution.Concentric)]
    [InlineData(Distribution.Vertical)]
    public void concentric_or_vertical_calcification_is_pyrophosphate_and_not_apatite(Distribution distribution) =>
        IsPyrophosphate(finding => finding with { Distribution = distribution });

    [Fact]
    [Trait("Seed", "S27")]
    public void central_calcification_is_not_called_pyrophosphate() =>
        Library
            .Assess(Disc(finding => finding with { Distribution = Distribution.Central }))
            .DoesNotSupport(Diagnosis.CppdDisc, "CPD-CT-01");

    [Fact]
    [Trait("Seed", "S28")]
    public void annular_calcification_is_pyrophosphate_and_not_apatite()
    {
        Assessment assessment = Library.Assess(Disc(finding => finding, AnatomicalStructure.AnnulusFibrosus));
        assessment.Supports(Diagnosis.CppdDisc, "CPD-CT-03");
        assessment.Opposes(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-13");
        Assert.Equal(Crystal.CalciumPyrophosphate, assessment.TheDeposit().Crystal);
        Library
            .Assess(Disc(finding => finding, AnatomicalStructure.NucleusPulposus))
            .DoesNotSupport(Diagnosis.CppdDisc, "CPD-CT-03");
    }

    [Fact]
    [Trait("Seed", "S24")]
    [Trait("Seed", "S26")]
    public void contradictory_look_leaves_the_crystal_undetermined() =>
        Assert.Equal(
            Crystal.Undetermined,
            Library
                .Assess(Disc(finding => finding with { Shape = Shape.Round }, AnatomicalStructure.AnnulusFibrosus))
                .TheDeposit()
                .Crystal
        );

    private static void IsApatite(Func<ImagingFinding, ImagingFinding> detail)
    {
        Assessment assessment = Library.Assess(Disc(detail));
        Assert.Equal(Crystal.Apatite, assessment.TheDeposit().Crystal);
        assessment.Supports(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-02");
        assessment.Opposes(Diagnosis.CppdDisc, "CPD-CT-02");
        assessment.DoesNotSupport(Diagnosis.CppdDisc, "CPD-CT-01");
    }

    private static void IsPyrophosphate(Func<ImagingFinding, ImagingFinding> detail)
    {
        Assessment assessment = Library.Assess(Disc(detail));
        Assert.Equal(Crystal.CalciumPyrophosphate, assessment.TheDeposit().Crystal);
        assessment.Supports(Diagnosis.CppdDisc, "CPD-CT-01");
        assessment.Opposes(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-12");
        assessment.DoesNotSupport(Diagnosis.ApatiteDiscAcuteResorption, "DISC-CT-02");
    }
}
