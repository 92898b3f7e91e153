using Apatite.Model;

namespace Apatite.Rules.Tests.Seed;

/// <summary>Apatite at other sites of the spine (seed S63 to S71).</summary>
public sealed class OtherSiteTests
{
    [Fact]
    [Trait("Seed", "S63")]
    public void interspinous_calcification_is_apatite() => IsApatiteAt(AnatomicalStructure.InterspinousLigament, "OTH-CT-01");

    [Fact]
    [Trait("Seed", "S66")]
    public void supraspinous_calcification_is_apatite() => IsApatiteAt(AnatomicalStructure.SupraspinousLigament, "OTH-CT-01");

    [Fact]
    [Trait("Seed", "S67")]
    public void suboccipital_calcification_is_apatite() => IsApatiteAt(AnatomicalStructure.SuboccipitalLigaments, "OTH-CT-01");

    [Fact]
    [Trait("Seed", "S68")]
    public void interspinous_bursa_calcification_is_apatite() => IsApatiteAt(AnatomicalStructure.InterspinousBursa, "OTH-CT-01");

    [Fact]
    [Trait("Seed", "S69")]
    public void fascia_calcification_is_apatite() => IsApatiteAt(AnatomicalStructure.MuscleFascia, "OTH-CT-02");

    [Fact]
    [Trait("Seed", "S70")]
    public void facet_calcification_is_apatite() => IsApatiteAt(AnatomicalStructure.FacetJoint, "OTH-CT-02");

    [Fact]
    [Trait("Seed", "S71")]
    public void soft_tissue_calcification_is_apatite() => IsApatiteAt(AnatomicalStructure.ParaspinalSoftTissue, "OTH-CT-02");

    [Fact]
    [Trait("Seed", "S64")]
    public void periodontoid_calcification_lists_apatite_beside_the_crowned_dens()
    {
        Assessment assessment = Assess(AnatomicalStructure.PeriodontoidTissue, Texture.Amorphous, "C1-C2");
        assessment.Supports(Diagnosis.ApatiteSpineOtherSite, "OTH-CT-03");
        assessment.Supports(Diagnosis.CppdCrownedDens, "CDS-CT-01");
        assessment.Notes(Diagnosis.ApatiteSpineOtherSite, NoteCode.FlavumAndDensMostlyCpp);
        Assert.Equal(AnatomicalStructure.PeriodontoidTissue, assessment.TheDeposit().Structure);
        Assess(AnatomicalStructure.PeriodontoidTissue, Texture.Linear, "C1-C2")
            .DoesNotSupport(Diagnosis.ApatiteSpineOtherSite, "OTH-CT-03");
    }

    [Fact]
    [Trait("Seed", "S65")]
    public void ligamentum_flavum_calcification_lists_apatite_beside_pyrophosphate()
    {
        Assessment assessment = Assess(AnatomicalStructure.LigamentumFlavum, Texture.NotStated, "C5-C6");
        assessment.Supports(Diagnosis.ApatiteSpineOtherSite, "OTH-CT-04");
        assessment.Supports(Diagnosis.CppdDisc, "CPD-CT-05");
        assessment.Notes(Diagnosis.ApatiteSpineOtherSite, NoteCode.FlavumAndDensMostlyCpp);
        Assert.Equal(AnatomicalStructure.LigamentumFlavum, assessment.TheDeposit().Structure);
        Assess(AnatomicalStructure.SupraspinousLigament, Texture.NotStated, "C5-C6")
            .DoesNotSupport(Diagnosis.CppdDisc, "CPD-CT-05");
    }

    private static Assessment Assess(AnatomicalStructure structure, Texture texture, string levels) =>
        Library.Assess(
            Library
                .Adult()
                .Symptom(Symptom.NeckPain)
                .Imaging(FindingType.Calcification, Modality.Ct, structure, levels, finding => finding with { Texture = texture })
        );

    private static void IsApatiteAt(AnatomicalStructure structure, string row)
    {
        Assessment assessment = Assess(structure, Texture.Amorphous, "C4-C5");
        assessment.RanksFirst(Diagnosis.ApatiteSpineOtherSite);
        assessment.Supports(Diagnosis.ApatiteSpineOtherSite, row);
        DepositDescription deposit = assessment.TheDeposit();
        Assert.Equal(structure, deposit.Structure);
        Assert.Equal(Crystal.Apatite, deposit.Crystal);
        Assert.NotEqual(Crystal.Apatite, Assess(structure, Texture.Trabecular, "C4-C5").TheDeposit().Crystal);
        Assess(structure, Texture.Trabecular, "C4-C5").DoesNotSupport(Diagnosis.ApatiteSpineOtherSite, row);
    }
}
