using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Apatite.Constants;

/// <summary>Where something stands. Unlike a <see cref="Location"/> it holds on to no syntax tree.</summary>
internal sealed record Place(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static Place Of(Location location) => new(location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span);

    public static Place Of(string path, TextLine line) => new(path, line.Span, line.Text!.Lines.GetLinePositionSpan(line.Span));

    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
