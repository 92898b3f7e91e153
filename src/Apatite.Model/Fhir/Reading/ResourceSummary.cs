namespace Apatite.Model.Fhir;

/// <summary>What one resource comes to after its statements have been judged.</summary>
/// <param name="Facts">The facts that count.</param>
/// <param name="Used">The line of the account; null when nothing of the resource counts.</param>
internal sealed record ResourceSummary(Fact[] Facts, UsedResource? Used)
{
    private static readonly ResourceSummary Nothing = new([], null);

    public static ResourceSummary Of(Reading reading, Judgement[] judgements, IntervalChanges changes)
    {
        if (judgements.Length == 0)
        {
            return Nothing;
        }

        List<Fact> facts = [];
        List<string> readAs = [];
        List<LocalizedText> remarks = [];
        foreach ((Statement statement, string? whyNot) in judgements)
        {
            if (whyNot is null)
            {
                readAs.Add(statement.ReadAs);
                facts.Add(Changed(statement, changes, remarks));
            }
            else if (changes.DerivedFrom(statement).ToArray() is { Length: > 0 } newer)
            {
                readAs.Add(ComponentCode.IntervalChange);
                remarks.Add(Explanation.OnlyForChangeOf(newer));
            }
            else
            {
                remarks.Add(Explanation.NotCounted(statement.ReadAs, whyNot));
            }
        }

        return readAs.Count == 0
            ? Nothing
            : new(
                [.. facts],
                new(reading.Reference, [.. readAs.Distinct()], [.. reading.Remarks, .. reading.Rejections.Select(Explanation.NotRead), .. remarks.Distinct()]));
    }

    private static Fact Changed(Statement statement, IntervalChanges changes, List<LocalizedText> remarks)
    {
        if (changes.Of(statement) is not { } change)
        {
            return statement.Fact;
        }

        remarks.Add(Explanation.ChangeAgainst(change.Earlier.Fact.Reference));
        return (ImagingFinding)statement.Fact with { IntervalChange = change.Interval };
    }
}
