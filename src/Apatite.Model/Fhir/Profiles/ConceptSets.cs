using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// The value sets that the profiles bind to: own codes, and beside them the codes of public terminologies that are read as
/// the same concepts. Codes of classifications stand as the tables list them; the reader also takes the codes below them.
/// </summary>
internal static class ConceptSets
{
    public const string Symptom = "apatite-symptom";
    public const string FindingType = "apatite-imaging-finding-type";
    public const string DepositType = "apatite-deposit-type";
    public const string Structure = "apatite-structure";
    public const string Level = "apatite-level";
    public const string Modality = "apatite-modality";
    public const string LaboratoryTest = "apatite-laboratory-test";
    public const string Diagnosis = "apatite-diagnosis";
    public const string Presence = "apatite-presence";
    public const string CandidateStatus = "apatite-candidate-status";

    /// <summary>The attributes of symptoms and findings whose values are codes.</summary>
    private static readonly string[] CodedAttributes =
    [
        ComponentCode.Onset, ComponentCode.PainRhythm, ComponentCode.NsaidResponse, ComponentCode.Texture, ComponentCode.Shape,
        ComponentCode.Density, ComponentCode.Margins, ComponentCode.Distribution, ComponentCode.IntervalChange, ComponentCode.ContrastGiven,
    ];

    private static readonly string[] CandidateStates = ["unconfirmed", "provisional", "differential", "refuted"];

    public static IEnumerable<ValueSet> All() =>
    [
        OfConcepts(Symptom, "Symptoms and signs", OfKinds("symptom", "sign")),
        OfConcepts(FindingType, "Types of imaging finding", OfKinds("imaging-finding")),
        OfConcepts(DepositType, "Types of imaging finding that show a deposit", DepositFindingTypes.All.Select(type => type.Id)),
        OfConcepts(Structure, "Anatomical structures", OfKinds("structure")),
        Levels(),
        OfConcepts(Modality, "Imaging modalities", OfKinds("modality")),
        // For vital signs FHIR has profiles of its own.
        OfConcepts(LaboratoryTest, "Laboratory tests", OfKinds("lab").Where(id => MeasurementCategory.Of(new(id)) == MeasurementCategory.Laboratory)),
        OfConcepts(Diagnosis, "Diagnoses", OfKinds("diagnosis")),
        OfConcepts("apatite-history", "History", OfKinds("history")),
        OfConcepts("apatite-medication", "Classes of medicines", OfKinds("medication")),
        Presences(),
        .. CodedAttributes.Select(Values),
        CandidateStatuses(),
    ];

    /// <summary>The id of the value set of an attribute.</summary>
    public static string OfAttribute(string attribute) => "apatite-" + attribute;

    /// <summary>The canonical address of a value set.</summary>
    public static string Url(string id) => $"{ApatiteProfiles.BaseUrl}/ValueSet/{id}";

    private static IEnumerable<string> OfKinds(params string[] kinds) =>
        VocabularyTable.All.Where(entry => kinds.Contains(entry.Kind)).Select(entry => entry.Id);

    private static ValueSet OfConcepts(string id, string title, IEnumerable<string> concepts)
    {
        string[] own = [.. concepts.Order(StringComparer.Ordinal)];
        IEnumerable<(string System, string Code)> accepted = Terminology.All
            .Where(row => row.Role != CodeRole.Broader && !row.IsRange && own.Contains(row.ConceptId))
            .Select(row => (row.System, row.Code));
        return Set(id, title, $"{title}: own codes, and codes of other terminologies that Apatite.Rules reads as the same.", own, accepted);
    }

    private static ValueSet Levels() => Set(
        Level,
        "Levels of the spine",
        "Vertebrae and discs from C0/C1 to S1: own codes and the SNOMED CT codes of the same bones and discs.",
        SpinalLevel.All.Select(level => level.Id),
        SpinalLevel.All.Select(level => (CodeSystems.Snomed, level.SnomedCode)));

    private static ValueSet Presences() => Set(
        Presence,
        "Present or absent",
        "Answers that say whether a symptom, sign or finding is there. Not assessed is no answer: it is said by dataAbsentReason.",
        [ApatiteCodeSystem.Present, ApatiteCodeSystem.Absent],
        Answers.Codes
            .Where(row => AnswerReader.Presence(row.Answer) is Model.Presence.Present or Model.Presence.Absent)
            .Select(row => (row.System, row.Code)));

    private static ValueSet Values(string attribute)
    {
        string name = attribute.Replace('-', ' ');
        return Set(
            OfAttribute(attribute),
            "Values of " + name,
            $"What an Observation can say of {name}.",
            AttributeCode.All.Where(code => code.StartsWith(attribute + "-", StringComparison.Ordinal)),
            []);
    }

    private static ValueSet CandidateStatuses() => Set(
        CandidateStatus,
        "Verification status of a candidate diagnosis",
        "What the library may say of a diagnosis. It never confirms one: that is a clinician's act.",
        [],
        CandidateStates.Select(code => (CodeSystems.ConditionVerification, code)));

    private static ValueSet Set(
        string id, string title, string description, IEnumerable<string> own, IEnumerable<(string System, string Code)> others)
    {
        ILookup<string, string> foreign = others
            .Where(row => row.System != ApatiteCodeSystem.Url)
            .Distinct()
            .ToLookup(row => row.System, row => row.Code);
        string[] systems = [.. foreign.Select(codes => codes.Key).Order(StringComparer.Ordinal)];
        List<ValueSet.ConceptSetComponent> includes =
        [
            Include(ApatiteCodeSystem.Url, own),
            .. systems.Select(system => Include(system, foreign[system].Order(StringComparer.Ordinal))),
        ];
        ValueSet set = new()
        {
            Title = title,
            Copyright = CopyrightNotices.For(systems),
            Compose = new() { Include = [.. includes.Where(include => include.Concept.Count > 0)] },
        };
        return set.Published(id, description);
    }

    // Only own codes carry words here; the words of other terminologies belong to their owners and stand in the map.
    private static ValueSet.ConceptSetComponent Include(string system, IEnumerable<string> codes) => new()
    {
        System = system,
        Concept =
        [
            .. codes.Select(code => new ValueSet.ConceptReferenceComponent
            {
                Code = code,
                Display = system == ApatiteCodeSystem.Url ? ApatiteCodeSystem.Codes[code] : null,
            }),
        ],
    };
}
