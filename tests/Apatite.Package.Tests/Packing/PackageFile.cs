using System.IO.Compression;
using System.Xml.Linq;

namespace Apatite.Package.Tests.Packing;

/// <summary>A package as a file.</summary>
internal sealed class PackageFile
{
    private static readonly string[] Wrapping = ["_rels/", "package/", "[Content_Types].xml"];

    public PackageFile(string path)
    {
        Files = Read(path);
        Symbols = Read(Path.ChangeExtension(path, ".snupkg"));
        using Stream nuspec = new MemoryStream(Files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        Metadata = XDocument.Load(nuspec).Root!.Elements().Single();
    }

    /// <summary>The files of the package by their paths, without what every package has.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>The files of the symbol package.</summary>
    public IReadOnlyDictionary<string, byte[]> Symbols { get; }

    /// <summary>The metadata of the nuspec.</summary>
    public XElement Metadata { get; }

    /// <summary>A text of the metadata; null when there is none.</summary>
    public string? Text(string name) => Element(name)?.Value;

    /// <summary>An element of the metadata; null when there is none.</summary>
    public XElement? Element(string name) => Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name);

    private static Dictionary<string, byte[]> Read(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return archive.Entries
            .Where(entry => !Wrapping.Any(start => entry.FullName.StartsWith(start, StringComparison.Ordinal)))
            .ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using MemoryStream content = new();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
