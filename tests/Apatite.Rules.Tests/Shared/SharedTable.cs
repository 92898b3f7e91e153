using System.Text;

namespace Apatite.Rules.Tests.Shared;

/// <summary>Reads the copies of the shared csv tables: commas, quotes, and comment lines that start with a hash.</summary>
internal static class SharedTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        string[] lines =
        [
            .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Shared", name))
                .Where(line => line.Length > 0 && line[0] != '#'),
        ];
        string[] columns = Split(lines[0]);
        return [.. lines.Skip(1).Select(line => columns.Zip(Split(line)).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static string[] Split(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int index = 0; index < line.Length; index++)
        {
            char letter = line[index];
            if (quoted && letter == '"' && index + 1 < line.Length && line[index + 1] == '"')
            {
                cell.Append(letter);
                index++;
            }
            else if (letter == '"')
            {
                quoted = !quoted;
            }
            else if (letter == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString());
        return [.. cells];
    }
}
