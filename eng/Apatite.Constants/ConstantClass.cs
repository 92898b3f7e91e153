using System.Collections.Immutable;

namespace Apatite.Constants;

/// <summary>What a class gets. It changes with the rows that are its own, not with the file that the class stands in.</summary>
internal sealed record ConstantClass(
    string Namespace, string Name, bool DeclaresAll, string Table, EquatableArray<Row> Rows, EquatableArray<Problem> Problems)
{
    public string FullName => $"{Namespace}.{Name}";

    public static ConstantClass Of(MarkedClass marked, ImmutableArray<Table> tables)
    {
        Table? table = tables.FirstOrDefault(table => table.FileName == marked.Table);
        ImmutableArray<Row> rows = table is null
            ? []
            : [.. table.Rows.Where(row => marked.Kinds.Count == 0 || marked.Kinds.Contains(row.Kind))];
        IEnumerable<string> problems = table is null
            ? [$"There is no table '{marked.Table}' among the AdditionalFiles"]
            : marked.Kinds.Where(kind => rows.All(row => row.Kind != kind)).Select(kind => $"'{marked.Table}' has no row of kind '{kind}'");
        return new(
            marked.Namespace,
            marked.Name,
            marked.DeclaresAll,
            marked.Table,
            new(rows),
            new([.. problems.Select(problem => new Problem(Problem.WrongClass, marked.Attribute, problem))]));
    }
}
