using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>A value inside an extension.</summary>
/// <param name="Name">The url of the nested extension; empty when the extension has one value only.</param>
/// <param name="Type">The FHIR type of the value.</param>
/// <param name="Min">How many there are at least.</param>
/// <param name="Max">How many there are at most, <c>*</c> for any number.</param>
/// <param name="Definition">What it says.</param>
internal sealed record ExtensionPart(string Name, FHIRAllTypes Type, int Min, string Max, string Definition);

/// <summary>An extension: the one place from which it is both written and defined.</summary>
/// <param name="Id">The last part of its url.</param>
/// <param name="Name">Its computable name.</param>
/// <param name="Definition">What it says.</param>
/// <param name="Contexts">The elements that may carry it.</param>
/// <param name="Parts">Its values.</param>
internal sealed record OutputExtension(string Id, string Name, string Definition, string[] Contexts, ExtensionPart[] Parts)
{
    public string Url => OutputUrls.Extension(Id);

    private bool IsSimple => Parts is [{ Name: "" }];

    /// <summary>The extension with its one value.</summary>
    public Extension Of(DataType value) => new(Url, value);

    /// <summary>The extension with its nested values.</summary>
    public Extension Of(params IEnumerable<(string Part, DataType Value)> values) => new()
    {
        Url = Url,
        Extension = [.. values.Select(value => new Extension(value.Part, value.Value))],
    };

    /// <summary>The definition in R4; what it does not say is as in the base definition.</summary>
    public StructureDefinition ToStructureDefinition() => new()
    {
        Id = Id,
        Url = Url,
        Name = Name,
        Title = Name,
        Status = PublicationStatus.Draft,
        Description = Definition,
        FhirVersion = FHIRVersion.N4_0_1,
        Kind = StructureDefinition.StructureDefinitionKind.ComplexType,
        Abstract = false,
        Context = [.. Contexts.Select(context => new StructureDefinition.ContextComponent
        {
            Type = StructureDefinition.ExtensionContextType.Element,
            Expression = context,
        })],
        Type = "Extension",
        BaseDefinition = "http://hl7.org/fhir/StructureDefinition/Extension",
        Derivation = StructureDefinition.TypeDerivationRule.Constraint,
        Differential = new() { Element = [.. IsSimple ? Simple(Parts[0]) : Complex()] },
    };

    private IEnumerable<ElementDefinition> Simple(ExtensionPart part) =>
    [
        Root(),
        new() { ElementId = "Extension.extension", Path = "Extension.extension", Max = "0" },
        FixedUrl("Extension", Url),
        Value("Extension", part.Type),
    ];

    private IEnumerable<ElementDefinition> Complex() =>
    [
        Root(),
        .. Parts.SelectMany(Slice),
        FixedUrl("Extension", Url),
        new() { ElementId = "Extension.value[x]", Path = "Extension.value[x]", Max = "0" },
    ];

    private ElementDefinition Root() => new() { ElementId = "Extension", Path = "Extension", Short = Name, Definition = Definition };

    private static IEnumerable<ElementDefinition> Slice(ExtensionPart part)
    {
        string id = $"Extension.extension:{part.Name}";
        return
        [
            new()
            {
                ElementId = id,
                Path = "Extension.extension",
                SliceName = part.Name,
                Short = part.Definition,
                Min = part.Min,
                Max = part.Max,
            },
            new() { ElementId = $"{id}.extension", Path = "Extension.extension.extension", Max = "0" },
            FixedUrl(id, part.Name),
            Value(id, part.Type),
        ];
    }

    private static ElementDefinition FixedUrl(string owner, string url) =>
        new() { ElementId = $"{owner}.url", Path = PathOf(owner, "url"), Fixed = new FhirUri(url) };

    private static ElementDefinition Value(string owner, FHIRAllTypes type) => new()
    {
        ElementId = $"{owner}.value[x]",
        Path = PathOf(owner, "value[x]"),
        Min = 1,
        Type = [new() { Code = ModelInfo.FhirTypeToFhirTypeName(type) }],
    };

    private static string PathOf(string owner, string child) => $"{(owner == "Extension" ? owner : "Extension.extension")}.{child}";
}
