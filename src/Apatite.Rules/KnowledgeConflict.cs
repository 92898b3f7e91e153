namespace Apatite.Rules;

/// <summary>A place where knowledge contradicts the rules, other knowledge, or what an extension may do.</summary>
public sealed class KnowledgeConflict
{
    internal KnowledgeConflict(string extension, string? table, string? row, string? rule, string reason)
    {
        Extension = extension;
        Table = table;
        Row = row;
        Rule = rule;
        Reason = reason;
    }

    /// <summary>The extension, or <c>apatite</c> for the library itself.</summary>
    public string Extension { get; }

    /// <summary>The table, for example <c>evidence.tsv</c>; null when no table is at fault.</summary>
    public string? Table { get; }

    /// <summary>The row, by its line and id, for example <c>line 3, SE-01</c>; null when no row is at fault.</summary>
    public string? Row { get; }

    /// <summary>The rule; null when no rule is at fault.</summary>
    public string? Rule { get; }

    /// <summary>Why, in English.</summary>
    public string Reason { get; }

    /// <summary>The extension, the place and the reason in one line.</summary>
    public override string ToString()
    {
        string?[] place = [Extension, Table, Row, Rule is null ? null : $"rule '{Rule}'"];
        return $"{string.Join(", ", place.OfType<string>())}: {Reason}";
    }
}
