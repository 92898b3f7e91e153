using Apatite.Model;
using Apatite.Rules;
using Snapshooter.Xunit;

namespace Apatite.Reporting.Tests.Drawings;

/// <summary>Whole drawings of the sample cases. Look at a changed one in a browser before it is accepted.</summary>
public class DrawingSnapshotTests
{
    public static TheoryData<string> Samples => [.. Cases.Names];

    public static TheoryData<string> NeckSamples => [.. Cases.Names.Where(name => NeckDrawing.IsCalledFor(Cases.Sample(name)))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void SpineOfSamples_StaysAsItIs(string name) =>
        Snapshot.Match(SpineDrawing.Write(Cases.Sample(name), Language.English, "spine"), $"{name}.spine.en.svg");

    [Theory]
    [MemberData(nameof(NeckSamples))]
    public void NeckOfSamples_StaysAsItIs(string name) =>
        Snapshot.Match(NeckDrawing.Write(Cases.Sample(name), Language.English, "neck"), $"{name}.neck.en.svg");

    [Theory]
    [MemberData(nameof(Samples))]
    public void ChartOfTheFirstDiagnosis_StaysAsItIs(string name) =>
        Snapshot.Match(EvidenceChart.Write(Cases.Sample(name).Differential[0], Language.English, "chart"), $"{name}.chart.en.svg");

    [Fact]
    public void FrenchSpine_StaysAsItIs() =>
        Snapshot.Match(SpineDrawing.Write(Cases.Sample("seed-1"), Language.French, "rachis"), "seed-1.spine.fr.svg");

    [Fact]
    public void NeckWithAbscess_StaysAsItIs()
    {
        Assessment assessment = Drawing.With(
            Drawing.Seen(FindingType.RetropharyngealCollection, "C2-C5", AnatomicalStructure.RetropharyngealSpace),
            Drawing.Seen(FindingType.RimEnhancement, "C3", AnatomicalStructure.RetropharyngealSpace),
            Drawing.Seen(FindingType.Calcification, "C1-C2", AnatomicalStructure.LongusColliSuperiorOblique),
            Drawing.Seen(FindingType.BoneMarrowOedema, "C5-C6"),
            Drawing.Seen(FindingType.SpinalCordCompression, "C5-C6"),
            Drawing.Seen(FindingType.GasInSoftTissue, null),
            Drawing.Seen(FindingType.BoneDestruction, "C2", presence: Presence.Absent));
        Snapshot.Match(NeckDrawing.Write(assessment, Language.French, "cou"), "abscess.neck.fr.svg");
    }
}
