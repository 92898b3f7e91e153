using System.Collections.Immutable;
using System.Reflection;
using Apatite.Model;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Extending;

/// <summary>
/// What the rules of an extension may conclude: evidence of their own rows, advice of their own, alerts, cautions and notes, and
/// intermediate facts of their own. The states of the library are there to be matched; what answers or weighs a danger cannot
/// even be named.
/// </summary>
internal static class RuleCheck
{
    private static readonly Type[] Conclusions = [typeof(Evidence), typeof(Alert), typeof(Recommendation), typeof(Caution), typeof(Note)];

    private static readonly AlertCode[] OfDangers = [AlertCode.OpenDanger, AlertCode.OpenDangerLeading, AlertCode.OpenDangerBackground, AlertCode.DangerConfirmed];

    public static IEnumerable<KnowledgeConflict> Conflicts(
        ImmutableArray<ExtensionPack> packs, ImmutableArray<Type> libraryRules, KnowledgeTables tables) =>
        [.. Names(packs, libraryRules), .. packs.SelectMany(pack => Rows(pack, tables)), .. packs.SelectMany(pack => Yields(pack, tables))];

    private static IEnumerable<KnowledgeConflict> Names(ImmutableArray<ExtensionPack> packs, ImmutableArray<Type> libraryRules)
    {
        HashSet<string> library = [.. libraryRules.Select(RuleName.Of)];
        ILookup<string, string> packsByRule = packs
            .SelectMany(pack => pack.Rules.Select(rule => (rule.Name, Pack: pack.Name)))
            .ToLookup(pair => pair.Name, pair => pair.Pack, StringComparer.Ordinal);
        foreach (ExtensionPack pack in packs)
        {
            foreach (RuleInfo rule in pack.Rules)
            {
                if (rule.Name == rule.ClrType.FullName)
                {
                    yield return pack.Conflict(rule.Name, "the rule has no Name attribute");
                }

                if (library.Contains(rule.Name))
                {
                    yield return pack.Conflict(rule.Name, "the library has a rule of this name");
                }

                if (packsByRule[rule.Name].Skip(1).Any())
                {
                    yield return pack.Conflict(rule.Name, $"several rules bear this name: in {string.Join(", ", packsByRule[rule.Name])}");
                }
            }
        }
    }

    private static IEnumerable<KnowledgeConflict> Rows(ExtensionPack pack, KnowledgeTables tables)
    {
        HashSet<string> own = [.. pack.Rows(TableSchema.Evidence).Select(row => row.Id)];
        HashSet<string> library = [.. tables.Rows.Select(row => row.Id)];
        HashSet<string> found = [.. pack.Rules.SelectMany(rule => rule.Tagged(EvidenceAttribute.Prefix))];
        foreach (RuleInfo rule in pack.Rules)
        {
            string[] named = [.. rule.Tagged(EvidenceAttribute.Prefix)];
            foreach (string id in named.Where(id => !own.Contains(id)))
            {
                string problem = library.Contains(id) ? "is found by the library alone" : "is in no table of the extension";
                yield return pack.Conflict(rule.Name, $"evidence '{id}' {problem}");
            }

            bool finds = rule.Yields.Any(written => written.Type == typeof(Evidence));
            if (finds != named.Length > 0)
            {
                yield return pack.Conflict(rule.Name, finds ? "it yields Evidence and names no row" : "it names rows and yields no Evidence");
            }
        }

        foreach (ExtensionRow row in pack.Rows(TableSchema.Evidence).Where(row => !found.Contains(row.Id)))
        {
            yield return row.Conflict("no rule finds it");
        }
    }

    private static IEnumerable<KnowledgeConflict> Yields(ExtensionPack pack, KnowledgeTables tables)
    {
        HashSet<string> given = new(StringComparer.Ordinal);
        DangerousDiagnoses dangers = new();
        foreach (RuleInfo rule in pack.Rules)
        {
            foreach (Conclusion conclusion in rule.Yields.Select(Conclusion.Of))
            {
                foreach (string problem in Problems(pack, conclusion, tables, dangers))
                {
                    yield return pack.Conflict(rule.Name, problem);
                }

                given.UnionWith(Given(conclusion).Select(code => $"{code.Table} {code.Id}"));
            }
        }

        foreach (ExtensionRow row in WordCheck.Coded.SelectMany(pack.Rows).Where(row => !given.Contains($"{row.Table} {row.Id}")))
        {
            yield return row.Conflict("no rule gives it");
        }
    }

    private static IEnumerable<string> Problems(ExtensionPack pack, Conclusion conclusion, KnowledgeTables tables, DangerousDiagnoses dangers)
    {
        if (conclusion.Type.Assembly == pack.Assembly && conclusion.Type.IsSubclassOf(typeof(DerivedFact)))
        {
            if (HidesValues(conclusion.Type))
            {
                yield return $"{conclusion.Type.Name} holds values of its own and its Key names none: facts that differ in them would pass for one";
            }

            yield break;
        }

        if (!Conclusions.Contains(conclusion.Type))
        {
            yield return $"it yields {conclusion.Type.Name}; an extension yields Evidence, Alert, Recommendation, Caution, Note and DerivedFacts of its own";
            yield break;
        }

        if (!conclusion.IsSpelledOut)
        {
            yield return $"write new {conclusion.Type.Name}(ctx.Rule.Name, …) in Yield, so that it can be seen that no other rule is named";
        }

        if (!conclusion.IsConstant)
        {
            yield return $"the codes of {conclusion.Type.Name} must stand in Yield as constants, so that their words can be checked";
            yield break;
        }

        foreach ((string table, string id) in Given(conclusion))
        {
            bool isOwn = pack.Rows(table).Any(row => row.Id == id);
            if (!isOwn && (table == TableSchema.Recommendation || !WordCheck.Library(tables, table).ContainsKey(id)))
            {
                yield return table == TableSchema.Recommendation && tables.Recommendation.ContainsKey(id)
                    ? $"recommendation '{id}' is the library's, which gives it on its own conditions; give one of your own"
                    : $"{table} of the extension has no '{id}'";
            }
        }

        foreach (RecommendationCode recommendation in conclusion.Type == typeof(Caution) ? conclusion.Codes<RecommendationCode>() : [])
        {
            if (!tables.Recommendation.ContainsKey(recommendation.Id) && !pack.Rows(TableSchema.Recommendation).Any(row => row.Id == recommendation.Id))
            {
                yield return $"neither the library nor the extension has the recommendation '{recommendation}', on which the caution would hang";
            }
        }

        if (conclusion.Codes<Diagnosis>().FirstOrDefault(diagnosis => !dangers.Knows(diagnosis)) is { } unknown)
        {
            yield return $"the library has no diagnosis '{unknown}'";
        }

        if (conclusion.Type == typeof(Alert) && conclusion.Codes<AlertCode>().Intersect(OfDangers).FirstOrDefault() is { } danger)
        {
            yield return $"alert '{danger}' speaks of dangers that are open, which the library alone knows";
        }
    }

    /// <summary>Whether a fact holds values that its key, which tells it from others, does not name.</summary>
    internal static bool HidesValues(Type fact)
    {
        string[] declared =
        [
            .. from property in fact.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
               where property.DeclaringType != typeof(DerivedFact)
               select property.Name,
        ];
        return declared.Length > 0 && !declared.Contains(nameof(DerivedFact.Key));
    }

    /// <summary>The codes that a conclusion gives. A caution hangs on a recommendation that is given elsewhere.</summary>
    private static IEnumerable<(string Table, string Id)> Given(Conclusion conclusion) =>
    [
        .. conclusion.Codes<AlertCode>().Select(code => (TableSchema.Alerts, code.Id)),
        .. conclusion.Type == typeof(Recommendation) ? conclusion.Codes<RecommendationCode>().Select(code => (TableSchema.Recommendation, code.Id)) : [],
        .. conclusion.Codes<CautionCode>().Select(code => (TableSchema.Cautions, code.Id)),
        .. conclusion.Codes<NoteCode>().Select(code => (TableSchema.Notes, code.Id)),
    ];
}
