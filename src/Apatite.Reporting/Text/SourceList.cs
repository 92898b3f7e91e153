using System.Globalization;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>Numbers the sources in the order in which the report names them.</summary>
internal sealed class SourceList
{
    private readonly Dictionary<Source, int> numbers = [];

    public bool IsEmpty => numbers.Count == 0;

    public IEnumerable<(int Number, Source Source)> Numbered => numbers.OrderBy(pair => pair.Value).Select(pair => (pair.Value, pair.Key));

    /// <summary>The mark of a source, for example <c>[3]</c>.</summary>
    public string Mark(Source source)
    {
        if (!numbers.TryGetValue(source, out int number))
        {
            number = numbers.Count + 1;
            numbers.Add(source, number);
        }

        return string.Create(CultureInfo.InvariantCulture, $"[{number}]");
    }
}
