using System.Collections.Immutable;
using System.Reflection;
using Apatite.Model;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Extending;

/// <summary>The rules, the knowledge and the codes of the library and its extensions, checked against each other.</summary>
internal sealed record RuleLibrary(IInferenceEngine Engine, KnowledgeBase Knowledge, LocalCodes Codes)
{
    /// <summary>The rows of evidence of the extensions, with the columns that only people read.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Evidence { get; init; } = [];

    private static readonly Assembly Own = typeof(RuleLibrary).Assembly;

    /// <summary>Puts the library and some extensions together.</summary>
    /// <exception cref="KnowledgeException">They contradict each other; it names every conflict.</exception>
    public static RuleLibrary Load(IReadOnlyCollection<Assembly> extensions, InferenceOptions? options = null)
    {
        if (extensions.Count == 0)
        {
            IInferenceEngine engine = LoadRules([], options);
            return new(engine, KnowledgeBase.Load(engine.Rules), LocalCodes.None);
        }

        (RuleLibrary? library, ImmutableArray<KnowledgeConflict> conflicts) = TryLoad(extensions, options);
        return library ?? throw new KnowledgeException(conflicts);
    }

    /// <summary>What keeps the library and some extensions from being put together.</summary>
    public static ImmutableArray<KnowledgeConflict> Conflicts(IReadOnlyCollection<Assembly> extensions) => TryLoad(extensions, null).Conflicts;

    public static ImmutableArray<Type> RuleTypes(Assembly assembly) =>
        [.. assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)];

    private static (RuleLibrary? Library, ImmutableArray<KnowledgeConflict> Conflicts) TryLoad(IEnumerable<Assembly> extensions, InferenceOptions? options)
    {
        ImmutableArray<ExtensionPack> packs =
        [
            .. extensions.Distinct().Select(ExtensionPack.Read)
                .OrderBy(pack => pack.Name, StringComparer.Ordinal).ThenBy(pack => pack.Assembly.FullName, StringComparer.Ordinal),
        ];
        KnowledgeTables tables = KnowledgeTables.Read();
        List<KnowledgeConflict> conflicts =
        [
            .. packs.SelectMany(pack => pack.Conflicts),
            .. PackCheck.Conflicts(packs, Own),
            .. RuleCheck.Conflicts(packs, RuleTypes(Own), tables),
        ];

        // A rule that cannot be read or told apart would only be found again.
        IInferenceEngine? engine = conflicts.Exists(conflict => conflict.Rule is not null) ? null : TryLoadRules(packs, options, conflicts);
        conflicts.AddRange(EvidenceCheck.Conflicts(packs, tables));
        conflicts.AddRange(WeightCheck.Conflicts(packs, tables));
        conflicts.AddRange(WordCheck.Conflicts(packs, tables));
        conflicts.AddRange(CodeCheck.Conflicts(packs));
        return engine is not null && conflicts.Count == 0
            ? (Combined(engine, tables, packs), [])
            : (null,
            [
                .. conflicts
                    .OrderBy(conflict => conflict.Extension, StringComparer.Ordinal)
                    .ThenBy(conflict => conflict.Table, StringComparer.Ordinal),
            ]);
    }

    private static RuleLibrary Combined(IInferenceEngine engine, KnowledgeTables tables, ImmutableArray<ExtensionPack> packs) => new(
        engine,
        KnowledgeBase.Load(
            ExtendedTables.Of(tables, packs),
            packs.ToDictionary(pack => new ExtensionVersion { Name = pack.Name, Version = pack.Version }, pack => pack.Rules.Select(rule => rule.Name)),
            engine.Rules),
        new LocalCodes(packs.SelectMany(CodeCheck.Codes)))
    {
        Evidence = [.. packs.SelectMany(pack => pack.Rows(TableSchema.Evidence)).Select(row => row.Cells)],
    };

    private static IInferenceEngine? TryLoadRules(
        ImmutableArray<ExtensionPack> packs, InferenceOptions? options, List<KnowledgeConflict> conflicts)
    {
        try
        {
            return LoadRules(packs.SelectMany(pack => pack.RuleTypes), options);
        }
        catch (InferenceException problem)
        {
            ExtensionPack? pack = packs.FirstOrDefault(pack => pack.Rules.Any(rule => rule.Name == problem.RuleName));
            conflicts.Add(new(pack?.Name ?? string.Join(", ", packs.Select(each => each.Name)), null, null, problem.RuleName, problem.Message));
            return null;
        }
    }

    private static IInferenceEngine LoadRules(IEnumerable<Type> more, InferenceOptions? options) => InferenceEngineFactory.Create(
        RuleTypes(Own).Concat(more),
        (options ?? new InferenceOptions()) with { InputTypes = [typeof(Fact), typeof(DiagnosisProfile)], OutputTypes = [typeof(DerivedFact)] });
}
