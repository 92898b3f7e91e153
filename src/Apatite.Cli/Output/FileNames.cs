using System.Globalization;
using Apatite.Cli.Assess;

namespace Apatite.Cli.Output;

/// <summary>
/// Gives every input a file of its own in one folder, named after the input: harmless anywhere, never the name of an input,
/// and the same in every run over the same inputs.
/// </summary>
internal sealed class FileNames(string folder, string extension, IEnumerable<string> inputs)
{
    // File systems allow 255 bytes; a letter takes up to three.
    private const int Longest = 60;

    private readonly string folder = RealPath.Of(folder);
    private readonly HashSet<string> taken = new(inputs.Select(RealPath.Of), StringComparer.OrdinalIgnoreCase);

    /// <summary>The path for the next input; to be asked for each input once, also for one that is rejected.</summary>
    public string Next(InputSource input)
    {
        string name = Safe(Path.GetFileNameWithoutExtension(input.Name));
        if (input.Line is { } line)
        {
            name += string.Create(CultureInfo.InvariantCulture, $"-{line}");
        }

        IEnumerable<string> names = Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}")).Prepend(name);
        return names.Select(each => Path.Combine(folder, each + extension)).First(taken.Add);
    }

    private static string Safe(string name)
    {
        string plain = new([.. name.Take(Longest).Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '_')]);
        string trimmed = plain.Trim('.', '_');
        return trimmed.Length == 0 ? "case" : trimmed;
    }
}
