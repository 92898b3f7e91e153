using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Apatite.Rules.Inference;
using Apatite.Rules.Tests.Knowledge;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Seed;

/// <summary>Every seed statement has a rule and a test, and <c>docs/seed-traceability.md</c> says which.</summary>
public sealed partial class SeedTraceability
{
    private const string RulePrefix = "seed:";

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Statements = SharedTable.Read(
        "seed-statements.csv"
    );

    private static readonly ILookup<string, RuleInfo> Rules = Library
        .Rules.SelectMany(rule =>
            rule.Tags.Where(tag => tag.StartsWith(RulePrefix, StringComparison.Ordinal))
                .SelectMany(tag => tag[RulePrefix.Length..].Split(' '))
                .Select(statement => (statement, rule))
        )
        .ToLookup(pair => pair.statement, pair => pair.rule);

    private static readonly ILookup<string, string> Tests = typeof(SeedTraceability)
        .Assembly.GetTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .SelectMany(method =>
            method
                .GetCustomAttributesData()
                .Where(data =>
                    data.AttributeType == typeof(TraitAttribute) && (string?)data.ConstructorArguments[0].Value == "Seed"
                )
                .Select(data =>
                    (Statement: (string)data.ConstructorArguments[1].Value!, Test: $"{method.DeclaringType!.Name}.{method.Name}")
                )
        )
        .Distinct()
        .OrderBy(pair => pair.Test, StringComparer.Ordinal)
        .ToLookup(pair => pair.Statement, pair => pair.Test);

    private static readonly ILookup<string, string> Knowledge = KnowledgeTable
        .Evidence.Select(row => (Text: $"{row["citation"]} {row["comment"]}", Id: row["id"]))
        .Concat(
            KnowledgeTable.Coded.SelectMany(table =>
                KnowledgeTable.Read($"{table}.tsv").Select(row => (Text: row["source"], Id: $"{row["code"]} ({table})"))
            )
        )
        .SelectMany(row => Citation().Matches(row.Text).Select(match => (Statement: match.Value, row.Id)))
        .Distinct()
        .OrderBy(pair => pair.Id, StringComparer.Ordinal)
        .ToLookup(pair => pair.Statement, pair => pair.Id);

    public static TheoryData<string> StatementIds => [.. Statements.Select(statement => statement["id"])];

    [Theory]
    [MemberData(nameof(StatementIds))]
    public void statement_has_a_rule(string statement) =>
        Assert.True(Rules[statement].Any(), $"No rule is marked [Seed(\"{statement}\")].");

    [Theory]
    [MemberData(nameof(StatementIds))]
    public void statement_has_a_test(string statement) =>
        Assert.True(Tests[statement].Any(), $"No test is marked [Trait(\"Seed\", \"{statement}\")].");

    [Fact]
    public void marks_name_statements_that_exist()
    {
        IEnumerable<string> known = Statements.Select(statement => statement["id"]);
        Assert.Empty(Rules.Select(group => group.Key).Except(known));
        Assert.Empty(Tests.Select(group => group.Key).Except(known));
        Assert.Empty(Knowledge.Select(group => group.Key).Except(known));
        Assert.Equal(80, Statements.Count);
    }

    [Fact]
    public void document_says_what_the_code_does() => Repository.HoldsDocument("docs/seed-traceability.md", Document());

    private static string Document()
    {
        StringBuilder text = new();
        text.Append("# From each seed statement to its rules and tests\n\n");
        text.Append(
            "Written by the tests from the marks in the code (`[Seed]` on rules, `[Trait(\"Seed\", …)]` on tests, citations in the\n"
        );
        text.Append(
            "knowledge tables); `tests/README.md` says how. A statement without a rule or without a test fails the build.\n"
        );
        foreach (
            IGrouping<string, IReadOnlyDictionary<string, string>> topic in Statements.GroupBy(statement => statement["topic"])
        )
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Capitalised(topic.Key)}\n");
            foreach (IReadOnlyDictionary<string, string> statement in topic)
            {
                string id = statement["id"];
                text.Append(CultureInfo.InvariantCulture, $"\n### {id}: {statement["statement"]}\n\n");
                text.Append(CultureInfo.InvariantCulture, $"Kind: {statement["kind"]}\n\n");
                text.Append("Rules:\n\n");
                AppendList(
                    text,
                    Rules[id]
                        .OrderBy(rule => rule.Name, StringComparer.Ordinal)
                        .Select(rule => $"`{rule.Name}`: {rule.Description}")
                );
                text.Append("\nTests:\n\n");
                AppendList(text, Tests[id].Select(test => $"`{test}`"));
                if (Knowledge[id].Any())
                {
                    text.Append("\nKnowledge rows that cite it: ").Append(string.Join(", ", Knowledge[id])).Append('\n');
                }
            }
        }

        return text.ToString();
    }

    private static void AppendList(StringBuilder text, IEnumerable<string> items)
    {
        foreach (string item in items.DefaultIfEmpty("none"))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {item}\n");
        }
    }

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    [GeneratedRegex(@"\bS\d{2}\b")]
    private static partial Regex Citation();
}
