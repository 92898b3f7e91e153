using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests.Drawings;

/// <summary>No finding and no structure of the vocabulary is lost on its way into a drawing.</summary>
public class VocabularyTests
{
    private const string Other = "Other finding";

    public static TheoryData<string> Findings => [.. Ids("imaging-finding")];

    public static TheoryData<string> Structures => [.. Ids("structure")];

    [Theory]
    [MemberData(nameof(Findings))]
    public void EveryFinding_AtALevel_IsMarkedNamedAndDescribed(string id)
    {
        FindingType finding = new(id);
        Drawing spine = Drawing.Spine(Drawing.With(Drawing.Seen(finding, "C4-C5")));

        Assert.Single(spine.Of("mark"));
        Assert.Contains(finding.Display(Language.English), spine.Words, StringComparison.Ordinal);
        Assert.Contains($"C4-C5: {finding.Display(Language.English)}", spine.Description, StringComparison.Ordinal);
        Assert.DoesNotContain(Other, spine.Words, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Findings))]
    public void EveryFinding_WithoutALevel_IsNamedAndDescribed(string id)
    {
        FindingType finding = new(id);
        foreach (Drawing drawing in Both(Drawing.With(Drawing.Seen(finding, levels: null))))
        {
            Assert.Contains(finding.Display(Language.English), drawing.Words, StringComparison.Ordinal);
            Assert.Contains(finding.Display(Language.English), drawing.Description, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Structures))]
    public void EveryStructure_IsMarkedNamedAndDescribed(string id)
    {
        AnatomicalStructure structure = new(id);
        foreach (Drawing drawing in Both(Drawing.With(Drawing.Seen(FindingType.Calcification, "C5", structure))))
        {
            Assert.Single(drawing.Of("mark"));
            Assert.Contains(structure.Display(Language.English), drawing.Words, StringComparison.Ordinal);
            Assert.Contains(structure.Display(Language.English), drawing.Description, StringComparison.Ordinal);
        }
    }

    /// <summary>Structures do not fall onto each other, but for those that a lateral view cannot tell apart.</summary>
    [Fact]
    public void Structures_HaveTheirOwnPlaces()
    {
        string[] inTheMiddle = ["nucleus-pulposus", "annulus-fibrosus", "intervertebral-disc", "vertebral-body"];
        string[] inLongusColli = ["longus-colli", "longus-colli-superior-oblique"];
        string[] betweenSpines = ["interspinous-ligament", "interspinous-bursa"];
        string[] atTheFrontOfTheCanal = ["periodontoid-tissue", "epidural-space"];
        string[][] alike = [inTheMiddle, inLongusColli, betweenSpines, atTheFrontOfTheCanal];

        ILookup<(double, double), string> places = Ids("structure").ToLookup(id =>
            Drawing.Spine(Drawing.With(Drawing.Seen(FindingType.Calcification, "L3", new AnatomicalStructure(id)))).Mark("L3: Calcification"));

        Assert.All(places, place => Assert.True(place.Count() == 1 || alike.Any(group => place.Order().SequenceEqual(group.Order())), string.Join(", ", place)));
    }

    [Fact]
    public void AFindingThatTheVocabularyDoesNotKnow_IsStillMarkedAndNamed()
    {
        Drawing spine = Drawing.Spine(Drawing.With(Drawing.Seen(new FindingType("tophus"), "L4", new AnatomicalStructure("somewhere"))));

        Assert.Single(spine.Of("mark"));
        Assert.Contains("L4: tophus (somewhere)", spine.Description, StringComparison.Ordinal);
        Assert.Contains(Other, spine.Words, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ids(string kind) =>
        VocabularyTable.All.Where(entry => entry.Kind == kind).Select(entry => entry.Id).Order(StringComparer.Ordinal);

    private static Drawing[] Both(Assessment assessment) => [Drawing.Spine(assessment), Drawing.Neck(assessment)];
}
