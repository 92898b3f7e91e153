using System.Reflection;
using System.Xml.Linq;

namespace Apatite.Architecture.Tests;

/// <summary>The compiler asks for a comment on all that is public; this asks that it says something and reaches the reader.</summary>
public class DocumentationTests
{
    public static TheoryData<string> Packages => [.. House.Assemblies.Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void EveryPublicType_SaysWhatItIs(string package)
    {
        Assembly assembly = House.Assemblies.Single(assembly => assembly.GetName().Name == package);
        HashSet<string> documented =
        [
            .. from member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
               where !string.IsNullOrWhiteSpace(member.Element("summary")?.Value)
               select member.Attribute("name")!.Value
        ];

        Assert.Empty(assembly.GetExportedTypes().Select(type => "T:" + type.FullName!.Replace('+', '.')).Except(documented));
    }
}
