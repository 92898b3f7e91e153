namespace Apatite.Rules;

/// <summary>A place where knowledge contradicts the rules, other knowledge, or what an extension may do.</summary>
/// <param name="Extension">The extension, or <c>apatite</c> for the library itself.</param>
/// <param name="Table">The table, for example <c>evidence.tsv</c>; null when no table is at fault.</param>
/// <param name="Row">The row, by its line and id, for example <c>line 3, SE-01</c>; null when no row is at fault.</param>
/// <param name="Rule">The rule; null when no rule is at fault.</param>
/// <param name="Reason">Why, in English.</param>
public sealed record KnowledgeConflict(string Extension, string? Table, string? Row, string? Rule, string Reason)
{
    /// <summary>The extension, the place and the reason in one line.</summary>
    public override string ToString()
    {
        string?[] place = [Extension, Table, Row, Rule is null ? null : $"rule '{Rule}'"];
        return $"{string.Join(", ", place.OfType<string>())}: {Reason}";
    }
}
