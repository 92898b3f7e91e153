using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Apatite.Cli.Case;

/// <summary>
/// Reads the short form of a case, YAML or JSON: keys and words of <see cref="CaseField"/>, a list where there are several.
/// Every mistake is kept with its line, so that one look at a form finds them all.
/// </summary>
internal sealed class CaseForm(CaseDraft draft)
{
    private readonly List<(int Line, string Message)> mistakes = [];

    /// <summary>What the form says that cannot be taken, by line.</summary>
    public IReadOnlyList<(int Line, string Message)> Mistakes => mistakes;

    /// <summary>Adds what the form says to the draft.</summary>
    public void Read(TextReader text)
    {
        try
        {
            YamlStream stream = new();
            stream.Load(text);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                ReadFields(root);
            }
            else
            {
                mistakes.Add((1, $"the form is no list of keys such as {string.Join(", ", CaseField.All.Select(field => field.Key))}"));
            }
        }
        catch (YamlException failure)
        {
            mistakes.Add(((int)failure.Start.Line, $"this is neither YAML nor JSON: {failure.Message}"));
        }
    }

    private void ReadFields(YamlMappingNode root)
    {
        // Age and moment are the ground that facts are checked on, wherever the form says them.
        foreach ((CaseField? field, YamlNode key, YamlNode value) in root.Children
            .Select(child => (CaseField.All.FirstOrDefault(field => field.Key == Text(child.Key)), child.Key, child.Value))
            .OrderBy(child => child.Item1 is { IsFact: true }))
        {
            if (field is null)
            {
                Miss(key, $"'{Text(key)}' is no key of a form{Usage.NearMatches.Question(Text(key), CaseField.All.Select(each => (each.Key, each.Option)))}");
                continue;
            }

            foreach ((YamlNode node, string words) in Items(value))
            {
                try
                {
                    field.Add(draft, words);
                }
                catch (FormatException mistake)
                {
                    Miss(node, $"{field.Key}: {mistake.Message}");
                }
            }
        }
    }

    /// <summary>A word, a list of words, or words with what they equal: <c>crp: 75 mg/L</c> is <c>crp=75 mg/L</c>.</summary>
    private static IEnumerable<(YamlNode Node, string Words)> Items(YamlNode value) => value switch
    {
        YamlSequenceNode list => list.Children.SelectMany(Items),
        YamlMappingNode pairs => pairs.Children.Select(pair => (pair.Key, $"{Text(pair.Key)}={Text(pair.Value)}")),
        YamlScalarNode { Value: null or "" } => [],
        _ => [(value, Text(value))],
    };

    private static string Text(YamlNode node) => node is YamlScalarNode scalar ? (scalar.Value ?? "").Trim() : node.ToString();

    private void Miss(YamlNode node, string message) => mistakes.Add(((int)node.Start.Line, message));
}
