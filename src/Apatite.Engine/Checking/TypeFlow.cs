namespace Apatite.Engine.Checking;

/// <summary>Finds the types that hang in the air: read by a rule but never there, or yielded for nobody.</summary>
internal static class TypeFlow
{
    internal static RuleSetReport Check(RuleGraph graph, RuleSetOptions options)
    {
        List<Type> unread = [];
        foreach (TypeNode type in graph.YieldedTypes)
        {
            if (type.Consumers.Count == 0 && !unread.Contains(type.Type)
                && !Covers(options.OutputTypes, o => o.IsAssignableFrom(type.Type)))
            {
                unread.Add(type.Type);
            }
        }

        List<Type> unyielded = [];
        foreach (Type type in graph.ReadTypes)
        {
            if (!graph.YieldedTypes.Any(y => y.MayMatch(type))
                && !Covers(options.InputTypes, i => i.IsAssignableFrom(type) || type.IsAssignableFrom(i)))
            {
                unyielded.Add(type);
            }
        }

        RuleSetReport report = new(unread, unyielded);
        List<string> problems = [];
        if (options.InputTypes is not null && report.UnyieldedTypes.Count > 0)
        {
            problems.Add("no rule yields and no caller inserts " + Names(report.UnyieldedTypes));
        }

        if (options.OutputTypes is not null && report.UnreadTypes.Count > 0)
        {
            problems.Add("no rule reads and no caller asks for " + Names(report.UnreadTypes));
        }

        return problems.Count == 0
            ? report
            : throw new RuleCompilationException(null, $"The rule set does not hang together: {string.Join("; ", problems)}.");
    }

    private static bool Covers(IReadOnlyCollection<Type>? types, Func<Type, bool> covers) => types?.Any(covers) == true;

    private static string Names(IEnumerable<Type> types)
        => string.Join(", ", types.Select(t => t.Name).Order(StringComparer.Ordinal));
}
