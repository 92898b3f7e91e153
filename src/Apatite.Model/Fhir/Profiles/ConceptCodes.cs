using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Publishes the project's own codes as a CodeSystem.</summary>
internal static class ConceptCodes
{
    public const string Kind = "kind";
    public const string Order = "order";
    public const string Region = "region";

    public static CodeSystem System()
    {
        CodeSystem system = new()
        {
            Title = "Apatite concepts",
            CaseSensitive = true,
            Content = CodeSystemContentMode.Complete,
            Property =
            [
                Property(Kind, CodeSystem.PropertyType.Code,
                    "What the code names: a kind of the vocabulary, or level, component, attribute-value or presence."),
                Property(Order, CodeSystem.PropertyType.Integer, "Of a level: its place from the head down, discs between their vertebrae."),
                Property(Region, CodeSystem.PropertyType.Code, "Of a level: cervical, thoracic, lumbar or sacral."),
            ],
            Concept =
            [
                .. VocabularyTable.All
                    .OrderBy(entry => entry.Kind, StringComparer.Ordinal)
                    .ThenBy(entry => entry.Id, StringComparer.Ordinal)
                    .Select(Vocabulary),
                .. SpinalLevel.All.Select(Level),
                .. ComponentCode.All.Where(code => VocabularyTable.Find(code) is null).Select(code => Concept(code, "component")),
                .. AttributeCode.All.Select(code => Concept(code, "attribute-value")),
                Concept(ApatiteCodeSystem.Present, "presence"),
                Concept(ApatiteCodeSystem.Absent, "presence"),
            ],
        };
        system.Count = system.Concept.Count;
        return system.Published(
            "apatite-concept",
            "The own codes of Apatite.Rules: what a record can say of spinal apatite deposition disease and of the diagnoses that it imitates.");
    }

    private static CodeSystem.ConceptDefinitionComponent Vocabulary(VocabularyEntry entry)
    {
        CodeSystem.ConceptDefinitionComponent concept = Concept(entry.Id, entry.Kind);
        concept.Designation =
        [
            .. from language in Language.All
               where language != Language.English
               select new CodeSystem.DesignationComponent { Language = language.Code, Value = entry.Text.In(language) },
        ];
        return concept;
    }

    private static CodeSystem.ConceptDefinitionComponent Level(SpinalLevel level)
    {
        CodeSystem.ConceptDefinitionComponent concept = Concept(level.Id, "level");
        concept.Property.Add(new() { Code = Order, Value = new Integer(level.Order) });
        concept.Property.Add(new() { Code = Region, Value = new Code(level.Region.ToString().ToLowerInvariant()) });
        return concept;
    }

    private static CodeSystem.ConceptDefinitionComponent Concept(string code, string kind) => new()
    {
        Code = code,
        Display = ApatiteCodeSystem.Codes[code],
        Property = [new() { Code = Kind, Value = new Code(kind) }],
    };

    private static CodeSystem.PropertyComponent Property(string code, CodeSystem.PropertyType type, string description) => new()
    {
        Code = code,
        Type = type,
        Description = description,
    };
}
