using Apatite.Rules;

namespace Apatite.Reporting.Composition;

/// <summary>Numbers the sources in the order in which the report names them.</summary>
internal sealed class SourceNumbers
{
    private readonly Dictionary<(string Citation, string? Url), int> numbers = [];

    public IEnumerable<(int Number, string Citation, string? Url)> InOrder =>
        numbers.OrderBy(pair => pair.Value).Select(pair => (pair.Value, pair.Key.Citation, pair.Key.Url));

    /// <summary>The number of a source, from 1.</summary>
    public int Of(Source source)
    {
        (string, string?) key = (source.Citation, source.Url);
        if (!numbers.TryGetValue(key, out int number))
        {
            number = numbers.Count + 1;
            numbers.Add(key, number);
        }

        return number;
    }
}
