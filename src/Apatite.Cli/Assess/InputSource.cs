using System.Globalization;
using Apatite.Model.Fhir;

namespace Apatite.Cli.Assess;

/// <summary>One Bundle to assess, and where it came from.</summary>
/// <param name="Name">The file.</param>
/// <param name="Line">The line of the file; null when the file is one Bundle.</param>
/// <param name="Read">Reads its bytes.</param>
internal sealed record InputSource(string Name, int? Line, Func<byte[]> Read)
{
    public const string StandardInput = "-";

    /// <summary>In which subfolder of an input folder the file is; empty when it is in none.</summary>
    public string Subfolder { get; init; } = "";

    /// <summary>The file, with the line where it is one of many.</summary>
    public string Place => Line is null ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name}:{Line}");

    public static bool Exists(string path) => path == StandardInput || File.Exists(path) || Directory.Exists(path);

    /// <summary>Where in the file the input went wrong, as far as it is known.</summary>
    public string PlaceOf(CaseFormatException rejection) => (Line, rejection.Line) switch
    {
        // The XML parser counts from 0 where it does not know.
        (_, null or 0) => Place,
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"{Name}:{rejection.Line}:{rejection.Position}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Place}:{rejection.Position}"),
    };

    /// <summary>Goes through sources that are read on the way; where that fails, the failure takes the place of what is left.</summary>
    public static IEnumerable<InputSource> Guarded(string name, IEnumerable<InputSource> sources)
    {
        using IEnumerator<InputSource> each = sources.GetEnumerator();
        while (Next(name, each) is { } next)
        {
            yield return next;
        }
    }

    private static InputSource? Next(string name, IEnumerator<InputSource> sources)
    {
        try
        {
            return sources.MoveNext() ? sources.Current : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or CaseFormatException)
        {
            return new InputSource(name, null, () => throw failure);
        }
    }
}
