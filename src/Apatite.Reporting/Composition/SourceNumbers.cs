using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>Numbers the sources in the order in which the report names them.</summary>
internal sealed class SourceNumbers
{
    private readonly Dictionary<Source, int> numbers = [];

    public IEnumerable<(int Number, Source Source)> InOrder => numbers.OrderBy(pair => pair.Value).Select(pair => (pair.Value, pair.Key));

    /// <summary>The number of a source, from 1.</summary>
    public int Of(Source source)
    {
        if (!numbers.TryGetValue(source, out int number))
        {
            number = numbers.Count + 1;
            numbers.Add(source, number);
        }

        return number;
    }
}
