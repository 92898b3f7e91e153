using Apatite.Fuzz.Checking;
using Apatite.Fuzz.Documents;
using Apatite.Fuzz.Inputs;
using Apatite.Model.Fhir;

namespace Apatite.Fuzz.Tests;

/// <summary>What is broken must have been good before.</summary>
public sealed class SeedBundlesTests
{
    private static readonly SeedBundles Seeds = new(Path.Combine(AppContext.BaseDirectory, "seeds"));
    private static readonly Library Library = new();

    public static TheoryData<string> Names => [.. Seeds.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_seed_says_the_same_in_JSON_in_XML_and_as_an_object_and_nothing_of_it_is_rejected(string name)
    {
        byte[] json = JsonForm.Write(Seeds[name]);
        Result fromJson = Library.Run(json, null, new CaseReaderOptions());
        Assert.Empty(fromJson.Account.Rejected);
        Assert.Equal(fromJson.Json, Library.Run(XmlForm.Write(Seeds[name]), null, new CaseReaderOptions()).Json);
        Assert.Equal(fromJson.Json, Library.Run(json, Library.Parse(json), new CaseReaderOptions()).Json);
    }
}
