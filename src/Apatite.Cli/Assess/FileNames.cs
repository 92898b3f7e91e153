using System.Globalization;
using Apatite.Cli.Output;

namespace Apatite.Cli.Assess;

/// <summary>
/// Gives every input a file of its own in one folder, in the subfolder that the input was in and named after the input: harmless
/// anywhere, never an input, never the file of another input, and the same in every run over the same inputs.
/// </summary>
internal sealed class FileNames(string folder, string extension, IEnumerable<string> inputs)
{
    // File systems allow 255 bytes; a letter takes up to three.
    private const int Longest = 60;

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
        string[] subfolders = input.Subfolder.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        string place = Path.Combine([folder, .. subfolders.Select(Safe)]);

        // In a folder that was there before, names may be links, to an input or to one another.
        return names.Select(each => RealPath.Of(Path.Combine(place, each + extension))).First(taken.Add);
    }

    private static string Safe(string name)
    {
        string plain = new([.. name.Take(Longest).Select(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' ? letter : '_')]);
        string trimmed = plain.Trim('.', '_');
        return trimmed.Length == 0 ? "case" : trimmed;
    }
}
