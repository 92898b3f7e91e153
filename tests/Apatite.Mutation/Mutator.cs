using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Apatite.Mutation;

/// <summary>Lists the mutants of a rule file.</summary>
internal static class Mutator
{
    private static readonly Dictionary<string, (Kind Kind, string New)> Names = new()
    {
        ["IsPresent"] = (Kind.Presence, "IsAbsent"),
        ["IsAbsent"] = (Kind.Presence, "IsPresent"),
        ["Shows"] = (Kind.Presence, "ShowsNo"),
        ["ShowsNo"] = (Kind.Presence, "Shows"),
        ["Presence.Present"] = (Kind.Presence, "Presence.Absent"),
        ["Presence.Absent"] = (Kind.Presence, "Presence.Present"),
        ["IsPositive"] = (Kind.Interpretation, "IsNegative"),
        ["IsNegative"] = (Kind.Interpretation, "IsPositive"),
        ["Interpretation.High"] = (Kind.Interpretation, "Interpretation.Normal"),
        ["Interpretation.Normal"] = (Kind.Interpretation, "Interpretation.High"),
        ["Interpretation.Low"] = (Kind.Interpretation, "Interpretation.Normal"),
        ["IsAtLeast"] = (Kind.Comparison, "IsAbove"),
        ["IsAbove"] = (Kind.Comparison, "IsAtLeast"),
        ["IsBelow"] = (Kind.Comparison, "IsAtMost"),
        ["IsAtMost"] = (Kind.Comparison, "IsBelow"),
        ["LevelRange.C1ToC3"] = (Kind.Level, "LevelRange.Cervical"),
        ["LevelRange.C1ToC5"] = (Kind.Level, "LevelRange.C1ToC3"),
        ["LevelRange.C1ToC6"] = (Kind.Level, "LevelRange.C1ToC5"),
        ["LevelRange.Cervical"] = (Kind.Level, "LevelRange.C1ToC6"),
    };

    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.GreaterThanEqualsToken] = ">",
        [SyntaxKind.GreaterThanToken] = ">=",
        [SyntaxKind.LessThanEqualsToken] = "<",
        [SyntaxKind.LessThanToken] = "<=",
    };

    private static readonly string[] Levels =
    [
        .. Enumerable.Range(0, 8).Select(level => $"C{level}"),
        .. Enumerable.Range(1, 12).Select(level => $"T{level}"),
        .. Enumerable.Range(1, 5).Select(level => $"L{level}"),
        "S1",
    ];

    public static IEnumerable<Mutant> Mutants(SyntaxTree tree) =>
        tree.GetRoot()
            .DescendantNodes(node => node is not AttributeListSyntax)
            .SelectMany(node => Mutations(node).Select(change => new Mutant(tree, change.Span, change.Kind, change.New)));

    private static IEnumerable<(TextSpan Span, Kind Kind, string New)> Mutations(SyntaxNode node) =>
        node switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } literal => Steps(literal.Token.Text)
                .Select(text => (literal.Span, Kind.Threshold, text)),
            MemberAccessExpressionSyntax access => Renamed(access),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both =>
            [
                (TextSpan.FromBounds(both.Left.Span.End, both.Span.End), Kind.DroppedCondition, ""),
                (TextSpan.FromBounds(both.Span.Start, both.Right.Span.Start), Kind.DroppedCondition, ""),
            ],
            BinaryExpressionSyntax binary when Operators.TryGetValue(binary.OperatorToken.Kind(), out string? other) =>
            [
                (binary.OperatorToken.Span, Kind.Comparison, other),
            ],
            InvocationExpressionSyntax invocation => Invocations(invocation),
            _ => [],
        };

    /// <summary>The next values on either side, one unit of the last written digit away.</summary>
    private static IEnumerable<string> Steps(string literal)
    {
        string digits = literal.TrimEnd('m', 'd');
        string suffix = literal[digits.Length..];
        decimal value = decimal.Parse(digits.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        decimal step = 1m;
        for (int place = point < 0 ? 0 : digits.Length - point - 1; place > 0; place--)
        {
            step /= 10m;
        }

        return new[] { value - step, value + step }.Select(next => next.ToString(CultureInfo.InvariantCulture) + suffix);
    }

    private static IEnumerable<(TextSpan Span, Kind Kind, string New)> Renamed(MemberAccessExpressionSyntax access)
    {
        if (Names.TryGetValue(access.ToString(), out (Kind Kind, string New) whole))
        {
            yield return (access.Span, whole.Kind, whole.New);
        }
        else if (Names.TryGetValue(access.Name.Identifier.Text, out (Kind Kind, string New) name))
        {
            yield return (access.Name.Span, name.Kind, name.New);
        }
    }

    private static IEnumerable<(TextSpan Span, Kind Kind, string New)> Invocations(InvocationExpressionSyntax invocation)
    {
        if (invocation.Expression is not MemberAccessExpressionSyntax access)
        {
            return [];
        }

        return access.Name.Identifier.Text switch
        {
            "Not" when access is { Name: GenericNameSyntax, Expression: IdentifierNameSyntax } && invocation.Parent is LambdaExpressionSyntax =>
            [
                (invocation.Span, Kind.DroppedPattern, "{ }"),
            ],
            "Not" when access.Name is GenericNameSyntax =>
            [
                (TextSpan.FromBounds(access.Expression.Span.End, invocation.Span.End), Kind.DroppedPattern, ""),
            ],
            "Match" => Conditions(invocation.ArgumentList.Arguments, access.Name is GenericNameSyntax ? 0 : 1),
            "Parse" when invocation.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax range }] => Ranges(
                    range.Token.ValueText
                )
                .Select(text => (range.Span, Kind.Level, $"\"{text}\"")),
            _ => [],
        };
    }

    private static IEnumerable<(TextSpan Span, Kind Kind, string New)> Conditions(
        SeparatedSyntaxList<ArgumentSyntax> arguments,
        int first
    )
    {
        for (int index = first; index < arguments.Count; index++)
        {
            TextSpan span =
                index > 0 ? TextSpan.FromBounds(arguments[index - 1].Span.End, arguments[index].Span.End)
                : arguments.Count > 1 ? TextSpan.FromBounds(arguments[0].Span.Start, arguments[1].Span.Start)
                : arguments[0].Span;
            yield return (span, Kind.DroppedCondition, "");
        }
    }

    /// <summary>The range with each of its ends moved by one vertebra, inwards and outwards.</summary>
    private static IEnumerable<string> Ranges(string range)
    {
        string[] ends = range.Split('-');
        int first = Array.IndexOf(Levels, ends[0]);
        int last = Array.IndexOf(Levels, ends[^1]);
        return
        [
            $"{Levels[first - 1]}-{ends[^1]}",
            $"{Levels[first + 1]}-{ends[^1]}",
            $"{ends[0]}-{Levels[last - 1]}",
            $"{ends[0]}-{Levels[last + 1]}",
        ];
    }
}
