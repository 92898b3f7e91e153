using Apatite.Fuzz.Documents;
using Apatite.Fuzz.Mutations;

namespace Apatite.Fuzz.Inputs;

/// <summary>The good Bundles that inputs are made from: the samples, the published cases, and one of all resource types.</summary>
internal sealed class SeedBundles
{
    // What hospitals send and the published cases do not hold: panels, contained resources, medicines by reference.
    private const string Hospital = "hospital";

    private readonly Dictionary<string, Document> _documents = new(StringComparer.Ordinal);
    private readonly string[] _names;

    public SeedBundles(string folder)
    {
        foreach (string file in Directory.GetFiles(folder, "*.json"))
        {
            Document document = Document.Parse(File.ReadAllText(file));
            Canary.Plant(document);
            _documents.Add(Path.GetFileNameWithoutExtension(file), document);
        }

        _names = [.. _documents.Keys.Order(StringComparer.Ordinal)];
    }

    public IReadOnlyList<string> Names => _names;

    /// <summary>A copy of a Bundle.</summary>
    public Document this[string name] => _documents[name].Clone();

    public string Any(Dice dice) => dice.OneIn(4) ? Hospital : dice.Pick(_names);
}
