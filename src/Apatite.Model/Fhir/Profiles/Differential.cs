using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Gathers what a profile says beyond its base, element by element.</summary>
internal sealed class Differential(string type)
{
    private readonly List<ElementDefinition> _elements = [];

    /// <summary>States something of an element. Everything that a profile of the project names is read or written.</summary>
    /// <param name="path">The id below the type, slices after a colon: <c>component:texture.code</c>.</param>
    /// <param name="words">What a sender or receiver has to know.</param>
    /// <param name="min">The fewest times.</param>
    /// <param name="max">The most times.</param>
    /// <param name="types">The types of a choice.</param>
    /// <param name="targets">The resources or profiles that a reference may point to.</param>
    /// <param name="values">The id of the value set of which one code has to be stated.</param>
    /// <param name="strength">How far the value set binds.</param>
    /// <param name="pattern">What the value has to hold.</param>
    public Differential Element(
        string path,
        string? words = null,
        int? min = null,
        string? max = null,
        string[]? types = null,
        string[]? targets = null,
        string? values = null,
        BindingStrength strength = BindingStrength.Required,
        DataType? pattern = null)
    {
        ElementDefinition element = Add(path);
        element.Short = words;
        element.Min = min;
        element.Max = max;
        element.Type = targets is null
            ? [.. (types ?? []).Select(code => new ElementDefinition.TypeRefComponent { Code = code })]
            : [new() { Code = "Reference", TargetProfile = targets }];
        element.Pattern = pattern;
        element.MustSupport = true;
        if (values is not null)
        {
            element.Binding = new() { Strength = strength, ValueSet = ConceptSets.Url(values) };
        }

        return this;
    }

    /// <summary>Says that an element is told apart by what lies at a path in it.</summary>
    public Differential Sliced(string path, string discriminator)
    {
        Add(path).Slicing = new()
        {
            Discriminator = [new() { Type = ElementDefinition.DiscriminatorType.Pattern, Path = discriminator }],
            Rules = ElementDefinition.SlicingRules.Open,
        };
        return this;
    }

    /// <summary>Asks for a category among any others.</summary>
    public Differential Category(string system, string code)
    {
        Sliced("category", "$this");
        _elements[^1].Min = 1;
        return Element($"category:{code}", min: 1, max: "1", pattern: CodeWriter.Code(system, code));
    }

    /// <summary>Allows a component of the project. It may say why it has no value.</summary>
    /// <param name="code">The own code of the component.</param>
    /// <param name="words">What it says.</param>
    /// <param name="types">The types of its value.</param>
    /// <param name="values">The id of the value set of its value.</param>
    /// <param name="pattern">What the value has to hold.</param>
    public Differential Component(string code, string words, string[] types, string? values = null, DataType? pattern = null) =>
        Element($"component:{code}", words, min: 0, max: "1")
            .Element($"component:{code}.code", pattern: new CodeableConcept(ApatiteCodeSystem.Url, code))
            .Element($"component:{code}.value[x]", types: types, values: values, pattern: pattern);

    /// <summary>Allows a component whose value is one of an attribute's own codes.</summary>
    public Differential Attribute(string attribute, string words) =>
        Component(attribute, words, ["CodeableConcept"], ConceptSets.OfAttribute(attribute));

    /// <summary>States a rule for the whole resource, in FHIRPath.</summary>
    public Differential Rule(string key, string words, string expression)
    {
        ElementDefinition root = _elements.FirstOrDefault(element => element.Path == type) ?? AddRoot();
        root.Constraint.Add(new() { Key = key, Severity = ConstraintSeverity.Error, Human = words, Expression = expression });
        return this;
    }

    /// <summary>The profile.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="baseProfile">The profile that it narrows; the FHIR resource itself when null.</param>
    public StructureDefinition Profile(string id, string title, string description, string? baseProfile = null) => new StructureDefinition
    {
        Title = title,
        FhirVersion = FHIRVersion.N4_0_1,
        Kind = StructureDefinition.StructureDefinitionKind.Resource,
        Abstract = false,
        Type = type,
        BaseDefinition = baseProfile ?? FhirType(type),
        Derivation = StructureDefinition.TypeDerivationRule.Constraint,
        Differential = new() { Element = _elements },
    }.Published(id, description);

    /// <summary>The canonical address of a FHIR type.</summary>
    public static string FhirType(string type) => "http://hl7.org/fhir/StructureDefinition/" + type;

    private ElementDefinition Add(string path)
    {
        string id = $"{type}.{path}";
        string[] steps = id.Split('.');
        ElementDefinition element = new()
        {
            ElementId = id,
            Path = string.Join('.', steps.Select(step => step.Split(':')[0])),
            SliceName = steps[^1].Split(':') is [_, var slice] ? slice : null,
        };
        _elements.Add(element);
        return element;
    }

    private ElementDefinition AddRoot()
    {
        ElementDefinition root = new() { ElementId = type, Path = type };
        _elements.Insert(0, root);
        return root;
    }
}
