namespace Apatite.Rules.Extending;

/// <summary>A row of an extension's table.</summary>
internal sealed record ExtensionRow(string Extension, string Table, int Line, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    /// <summary>What the row is known by: its id or code.</summary>
    public string Id => Cells.GetValueOrDefault("id") ?? Cells["code"];

    public KnowledgeConflict Conflict(string reason) => new(Extension, Table, $"line {Line}, {Id}", null, reason);

    /// <summary>A conflict for every one of the columns that is empty.</summary>
    public IEnumerable<KnowledgeConflict> Empty(params IEnumerable<string> columns) =>
        columns.Where(column => string.IsNullOrWhiteSpace(Cells[column])).Select(column => Conflict($"'{column}' is empty"));

    /// <summary>Two rows of one key contradict each other, within an extension or between two.</summary>
    public static IEnumerable<KnowledgeConflict> Repeated<TKey>(IEnumerable<ExtensionRow> rows, Func<ExtensionRow, TKey> key) =>
        from same in rows.GroupBy(key)
        where same.Skip(1).Any()
        from row in same
        let other = same.First(each => !ReferenceEquals(each, row))
        select row.Conflict($"it is in {other.Table} of {other.Extension} too, line {other.Line}");
}
