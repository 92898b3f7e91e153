using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Drawings;

/// <summary>What is drawn lies where the record says, and what the record does not say is not made up.</summary>
public class PlaceTests
{
    private static readonly string[] FromHeadToFeet = ["C4", "C7", "T4", "T8", "T12", "L3"];

    public static TheoryData<string> Discs => [.. SpinalLevel.All.Where(level => level.IsDisc).Select(level => level.Id)];

    public static TheoryData<string> Bodies => [.. SpinalLevel.All.Where(HasBody).Select(level => level.Id)];

    [Fact]
    public void Levels_FollowEachOtherFromTheHeadDown()
    {
        Drawing spine = Drawing.Spine(Drawing.With());
        double[] middles = [.. SpinalLevel.All.Where(level => level.IsDisc || HasBody(level)).Select(level => spine.Reach(level.Id)).Select(reach => (reach.Top + reach.Bottom) / 2)];

        Assert.Equal(middles.Order(), middles);
    }

    [Fact]
    public void Bodies_GrowTowardsTheFeet()
    {
        Drawing spine = Drawing.Spine(Drawing.With());
        double[] areas = [.. FromHeadToFeet.Select(spine.AreaOf)];

        Assert.Equal(areas.Order(), areas);
    }

    [Theory]
    [MemberData(nameof(Discs))]
    public void ADepositInADisc_LiesBetweenItsVertebrae(string disc)
    {
        string[] vertebrae = disc.Split('-');
        Drawing spine = Drawing.Spine(Drawing.With(Drawing.Seen(FindingType.Calcification, disc, AnatomicalStructure.IntervertebralDisc)));

        double y = spine.Mark(disc).Y;

        Assert.InRange(y, Middle(spine, vertebrae[0]), Middle(spine, vertebrae[1]));
        Assert.InRange(y, spine.Reach(disc).Top, spine.Reach(disc).Bottom);
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public void OedemaOfAnEndplate_LiesInItsHalfOfTheVertebra(string level)
    {
        Drawing spine = Drawing.Spine(Drawing.With(
            Drawing.Seen(FindingType.BoneMarrowOedema, level, AnatomicalStructure.UpperEndplate),
            Drawing.Seen(FindingType.MirrorBoneMarrowOedema, level, AnatomicalStructure.LowerEndplate)));

        double upper = spine.Mark($"{level}: Subchondral").Y;
        double lower = spine.Mark($"{level}: Mirror").Y;

        Assert.True(spine.Reach(level).Top < upper && upper < lower && lower < spine.Reach(level).Bottom);
    }

    [Fact]
    public void FromFrontToBack_TheStructuresLieInTheirAnatomicalOrder()
    {
        (FindingType Finding, AnatomicalStructure? Structure)[] order =
        [
            (FindingType.MassEffectOnAirway, null),
            (FindingType.RetropharyngealCollection, AnatomicalStructure.RetropharyngealSpace),
            (FindingType.Calcification, AnatomicalStructure.LongusColli),
            (FindingType.Calcification, AnatomicalStructure.VertebralBody),
            (FindingType.Ossification, AnatomicalStructure.PosteriorLongitudinalLigament),
            (FindingType.EpiduralCollection, null),
            (FindingType.SpinalCordCompression, null),
            (FindingType.Calcification, AnatomicalStructure.LigamentumFlavum),
            (FindingType.Calcification, AnatomicalStructure.FacetJoint),
            (FindingType.Calcification, AnatomicalStructure.InterspinousLigament),
            (FindingType.Calcification, AnatomicalStructure.SupraspinousLigament),
        ];

        double[] places = [.. order.Select(item => Drawing.Neck(Drawing.With(Drawing.Seen(item.Finding, "C4", item.Structure))).Mark("C4").X)];

        Assert.Equal(places.Order(), places);
        Assert.Equal(places.Length, places.Distinct().Count());
    }

    [Fact]
    public void CrownedDens_LiesBehindTheOdontoidProcess_WhicheverLevelIsNamed()
    {
        (double X, double Y) Mark(string levels) => Drawing.Neck(Drawing.With(Drawing.Seen(FindingType.Calcification, levels, AnatomicalStructure.PeriodontoidTissue))).Mark(levels);

        Assert.Equal(Mark("C1"), Mark("C1-C2"));
        Assert.Equal(Mark("C1"), Mark("C2"));
    }

    [Fact]
    public void TwoFindingsAtOnePlace_StandSideBySide()
    {
        Drawing spine = Drawing.Spine(Drawing.With(
            Drawing.Seen(FindingType.EndplateErosion, "L5", AnatomicalStructure.UpperEndplate),
            Drawing.Seen(FindingType.EndplateDepression, "L5", AnatomicalStructure.UpperEndplate),
            Drawing.Seen(FindingType.BoneMarrowOedema, "L5", AnatomicalStructure.UpperEndplate)));

        (double X, double Y)[] marks = [spine.Mark("L5: Endplate erosion"), spine.Mark("L5: Endplate depression"), spine.Mark("L5: Subchondral")];

        Assert.All(marks, mark => Assert.All(marks.Where(other => other != mark), other => Assert.True(Math.Abs(mark.X - other.X) + Math.Abs(mark.Y - other.Y) > 10)));
        Assert.Equal(3, marks.Distinct().Count());
    }

    [Fact]
    public void SeveralImagesOfOneFinding_AreOneMark()
    {
        ImagingFinding finding = Drawing.Seen(FindingType.Calcification, "C2", AnatomicalStructure.LongusColli);
        Drawing neck = Drawing.Neck(Drawing.With(finding with { Reference = "Observation/b", Modality = Modality.Mri }, finding with { Reference = "Observation/a", Modality = Modality.Ct }));

        Assert.Single(neck.Of("mark"));
        Assert.Contains("C2: Calcification (Longus colli muscle (part not stated) · CT · MRI)", neck.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void ALevelThatIsNotStated_IsDrawnDashedOnlyWhereTheStructureHasOneHome()
    {
        Drawing home = Drawing.Spine(Drawing.With(Drawing.Seen(FindingType.Calcification, null, AnatomicalStructure.LongusColliSuperiorOblique)));
        Drawing nowhere = Drawing.Spine(Drawing.With(Drawing.Seen(FindingType.Calcification, null, AnatomicalStructure.IntervertebralDisc)));

        Assert.Single(home.Of("mark"));
        Assert.Contains("level not stated", home.Description, StringComparison.Ordinal);
        Assert.Contains("Dashed, empty mark: level not stated", home.Words, StringComparison.Ordinal);
        Assert.NotEmpty(home.Of("dashed"));
        Assert.Empty(nowhere.Of("mark"));
        Assert.Contains("Level or place not stated Calcification (Intervertebral disc (part not stated))", nowhere.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotThere_IsListedAndNotDrawn()
    {
        Drawing spine = Drawing.Spine(Drawing.With(
            Drawing.Seen(FindingType.RimEnhancement, "C3", AnatomicalStructure.RetropharyngealSpace, Presence.Absent),
            Drawing.Seen(FindingType.DiscEnhancement, "L4-L5", presence: Presence.Unknown)));

        Assert.Empty(spine.Of("mark"));
        Assert.Contains("Looked for and not seen – C3: Rim (ring) enhancement", spine.Words, StringComparison.Ordinal);
        Assert.Contains("Assessed, answer not known – L4-L5: Disc enhancement", spine.Words, StringComparison.Ordinal);
        Assert.Contains("No imaging finding is stated as present.", spine.Description, StringComparison.Ordinal);
        Assert.Contains("Looked for and not seen: C3: Rim (ring) enhancement", spine.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void ACollection_WidensTheTissueInFrontOfTheSpine_AsFarAsItWasMeasured()
    {
        double Reach(params ImagingFinding[] findings) => WallOf(Drawing.Neck(Drawing.With(findings)));
        ImagingFinding collection = Drawing.Seen(FindingType.RetropharyngealCollection, "C2-C4", AnatomicalStructure.RetropharyngealSpace);

        double atRest = Reach();
        double usual = Reach(collection);
        double large = Reach(collection with { SizeMm = 12 });

        Assert.True(usual < atRest - 5, $"{usual} {atRest}");
        Assert.True(large < usual - 5, $"{large} {usual}");
        Assert.Equal(atRest, Reach(Drawing.Seen(FindingType.Calcification, "C2-C4", AnatomicalStructure.RetropharyngealSpace)));
    }

    [Fact]
    public void TheNeckDrawing_IsCalledForByAFindingInTheNeck_AndNamesTheOthers()
    {
        Assessment lumbar = Drawing.With(Drawing.Seen(FindingType.Calcification, "L4-L5"));

        Assert.False(NeckDrawing.IsCalledFor(lumbar));
        Assert.False(NeckDrawing.IsCalledFor(Drawing.With(Drawing.Seen(FindingType.Calcification, "C2", presence: Presence.Absent))));
        Assert.True(NeckDrawing.IsCalledFor(Drawing.With(Drawing.Seen(FindingType.Calcification, "C2"))));
        Assert.True(NeckDrawing.IsCalledFor(Cases.Sample("seed-2")));
        Assert.Contains("Outside this view L4-L5: Calcification", Drawing.Neck(lumbar).Words, StringComparison.Ordinal);
    }

    /// <summary>How far to the front the wall of the pharynx comes at C3: the wall is the first line of its style.</summary>
    private static double WallOf(Drawing neck)
    {
        double c3 = Middle(neck, "C3");
        return Drawing.PointsOf(neck.Of("wall").First()).OrderBy(point => Math.Abs(point.Y - c3)).First().X;
    }

    private static double Middle(Drawing drawing, string level) => (drawing.Reach(level).Top + drawing.Reach(level).Bottom) / 2;

    private static bool HasBody(SpinalLevel level) => !level.IsDisc && level.Id is not ("C0/C1" or "C1");
}
