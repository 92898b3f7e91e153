namespace Apatite.Model.Fhir;

/// <summary>A statement, and why it does not count; null when it does.</summary>
internal readonly record struct Judgement(Statement Statement, string? WhyNot);

/// <summary>What the statements of one resource come to after they have been judged.</summary>
internal static class Judgements
{
    /// <summary>Adds the facts that count.</summary>
    /// <returns>The line of the read report; null when nothing of the resource counts.</returns>
    public static UsedResource? Use(Reading reading, Judgement[] judgements, IntervalChanges changes, ICollection<Fact> facts)
    {
        List<string> readAs = new(judgements.Length);
        List<string> summary = new(judgements.Length);
        List<LocalizedText> remarks = [];
        foreach ((Statement statement, string? whyNot) in judgements)
        {
            if (whyNot is null)
            {
                Note(statement.ReadAs, readAs);
                Fact fact = Changed(statement, changes, remarks);
                facts.Add(fact);
                Note(FactSummary.Of(fact), summary);
            }
            else if (changes.DerivedFrom(statement) is { Count: > 0 } newer)
            {
                Note(ComponentCode.IntervalChange, readAs);
                Note(Explanation.OnlyForChangeOf(newer), remarks);
            }
            else
            {
                Note(Explanation.NotCounted(statement.ReadAs, whyNot), remarks);
            }
        }

        return readAs.Count == 0
            ? null
            : new()
            {
                Reference = reading.Reference,
                ReadAs = [.. readAs],
                Summary = string.Join("; ", summary),
                Remarks = [.. reading.Remarks, .. reading.Rejections.Select(Explanation.NotRead), .. remarks],
            };
    }

    private static Fact Changed(Statement statement, IntervalChanges changes, List<LocalizedText> remarks)
    {
        if (changes.Of(statement) is not { } change)
        {
            return statement.Fact;
        }

        Note(Explanation.ChangeAgainst(change.Earlier.Fact.Reference), remarks);
        return (ImagingFinding)statement.Fact with { IntervalChange = change.Interval };
    }

    private static void Note<T>(T item, List<T> items)
    {
        if (!items.Contains(item))
        {
            items.Add(item);
        }
    }
}
