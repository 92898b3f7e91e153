using System.Text.Json.Nodes;

namespace Apatite.Reporting.Tests.Hostile;

/// <summary>JSON is for programs: a text comes through unchanged, and stays a text.</summary>
public class HostileJsonTests
{
    private static readonly string[] Expected = [.. Members(HostileTexts.Harmless)];

    [Theory]
    [MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public void Text_ChangesNoMember_AndComesThrough(string text)
    {
        Assert.Equal(Expected, Members(text));
        Assert.Equal(Whole(text), Parse(text)["statedDiagnoses"]![0]!["reference"]!.GetValue<string>());
        Assert.DoesNotContain(new AssessmentJsonWriter().Serialize(HostileTexts.Saying(text)), Letters.IsHarmful);
    }

    private static JsonNode Parse(string text) => JsonNode.Parse(new AssessmentJsonWriter().Serialize(HostileTexts.Saying(text)))!;

    private static IEnumerable<string> Members(string text) => Paths(Parse(text));

    private static IEnumerable<string> Paths(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Paths(member.Value).Prepend($"{members.GetPath()} {member.Key}")),
        JsonArray items => items.SelectMany(Paths),
        _ => [],
    };

    // Half of a surrogate pair is no text, and JSON has no way to say it.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
