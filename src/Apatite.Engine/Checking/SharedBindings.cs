using System.Linq.Expressions;
using Apatite.Engine.Definition;

namespace Apatite.Engine.Checking;

/// <summary>
/// Finds a Let that NRules 1.0 takes for the Let of another rule: it compares the two expressions and not which patterns they read, so
/// that one rule would get the value of the other.
/// </summary>
internal sealed class SharedBindings : ExpressionVisitor
{
    private readonly Dictionary<string, (string Rule, string Places)> seen = new(StringComparer.Ordinal);
    private readonly List<int> places = [];
    private BoundRule rule = null!;

    internal static void Check(BoundRule[] rules)
    {
        SharedBindings bindings = new();
        foreach (BoundRule rule in rules)
        {
            foreach (BoundLet let in rule.Elements.OfType<BoundLet>())
            {
                bindings.Check(rule, let);
            }
        }
    }

    private void Check(BoundRule current, BoundLet let)
    {
        rule = current;
        places.Clear();
        string text = Visit(let.Expression.Body).ToString();
        string here = string.Join(',', places);
        if (!seen.TryGetValue(text, out (string Rule, string Places) other))
        {
            seen[text] = (current.Name, here);
        }
        else if (other.Places != here && other.Rule != current.Name)
        {
            throw new RuleCompilationException(
                current.Name,
                $"Rule '{current.Name}': Let '{let.Value.Name}' looks like one of rule '{other.Rule}' that reads another pattern, and NRules " +
                "would compute it once for both: compute the value in a static method that takes the fact, inside Yield or a condition.");
        }
    }

    /// <summary>Names a variable by its type alone, as NRules compares it, and notes which pattern it stands for.</summary>
    protected override Expression VisitParameter(ParameterExpression node)
    {
        int place = rule.Elements.TakeWhile(e => e.Variable?.Parameter != node).Count();
        if (place == rule.Elements.Count)
        {
            return node;
        }

        places.Add(place);
        return Expression.Parameter(node.Type, node.Type.FullName);
    }
}
