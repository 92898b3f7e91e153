using Apatite.Model.Fhir;

namespace Apatite.Conformance.Tests.Cases;

/// <summary>Every case of <c>tests/cases</c> and <c>samples/cases</c> gets the same facts for the same reasons.</summary>
public sealed class PublishedCaseTests
{
    public static TheoryData<string> Names { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_engines_conclude_the_same(string name)
    {
        string json = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", name));
        Assert.NotEqual(0, ClinicalRules.Conclude(new CaseReader().Read(json), trace: true));
    }

    [Fact]
    public void No_case_is_missing() => Assert.True(Names.Count >= 180, $"{Names.Count} cases");
}
