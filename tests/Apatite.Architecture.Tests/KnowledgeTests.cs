using System.Reflection;
using System.Text.RegularExpressions;
using Apatite.Model;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Apatite.Architecture.Tests;

/// <summary>Who knows what: the engine no medicine, the rules no FHIR, the writers no rules.</summary>
public class KnowledgeTests
{
    private const string Fhir = @"^(Hl7\.Fhir|Apatite\.Model\.Fhir)(\.|$)";

    /// <summary>Where a Bundle is handed in: the assessor, its options and its registration.</summary>
    private const string Door = "^(DifferentialAssessorExtensions|ApatiteRulesServiceCollectionExtensions)$";

    /// <summary>Words of the subject that are no concept of the vocabulary.</summary>
    private static readonly string[] ClinicalWords =
    [
        "patient", "clinical", "clinician", "diagnosis", "disease", "symptom", "medical", "medicine",
        "abscess", "meningitis", "tendinitis", "FHIR", "HL7", "SNOMED", "LOINC", "radiology", "spine", "neck", "crystal",
    ];

    /// <summary>Ids of the vocabulary that are words of everybody.</summary>
    private static readonly string[] EverydayWords = ["level", "age", "shape", "size", "other"];

    [Fact]
    public void Engine_HasNoWordOfTheVocabulary()
    {
        Concept[] concepts = [.. Vocabulary()];
        IEnumerable<string> terms = concepts.SelectMany(concept => (string[])[concept.Id, concept.Display(Language.English)]);
        string[] words = [.. terms.Concat(ClinicalWords).Except(EverydayWords, StringComparer.OrdinalIgnoreCase).Select(Regex.Escape)];
        Regex any = new($@"(?<![A-Za-z-])({string.Join('|', words)})(?![a-z-])", RegexOptions.IgnoreCase);

        Assert.True(concepts.Length > 200, "The vocabulary was not found.");
        Assert.Empty(House.SourceFiles("Apatite.Engine")
            .SelectMany(file => any.Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}")));
    }

    [Fact]
    public void Rules_KnowNoFhir() =>
        Classes().That().AreAssignableTo(typeof(NRules.Fluent.Dsl.Rule)).And().ResideInAssembly(House.Rules)
            .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(Fhir))
            .Because("rules match facts; where a fact came from is the reader's business").Check(House.Whole);

    [Fact]
    public void BehindTheDoor_NothingOfTheRulesKnowsFhir() =>
        Types().That().ResideInAssembly(House.Rules).And().DoNotHaveNameMatching(Door)
            .Should().NotDependOnAny(Types(true).That().ResideInNamespaceMatching(Fhir)).Check(House.Whole);

    [Fact]
    public void Writers_KnowNoRules() =>
        Writers()
            .Should().NotDependOnAny(Types().That().ResideInAssembly(House.Engine))
            .AndShould().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^Apatite\.Rules\."))
            .Because("a writer shows an assessment; what made it is not its business").Check(House.Whole);

    [Fact]
    public void Engine_KnowsNoneOfTheOthers() =>
        Types().That().ResideInAssembly(House.Engine)
            .Should().NotDependOnAny(Types().That().DoNotResideInAssembly(House.Engine)).Check(House.Whole);

    private static GivenTypesConjunction Writers() => Types().That().ResideInAssembly(House.Reporting).Or().ResideInAssembly(House.CdsHooks);

    private static IEnumerable<Concept> Vocabulary() => House.Model.GetExportedTypes()
        .Where(type => type.IsAssignableTo(typeof(Concept)))
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Select(field => field.GetValue(null)).OfType<Concept>();
}
