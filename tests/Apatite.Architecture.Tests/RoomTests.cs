using System.Text.RegularExpressions;
using ArchUnitNET.Domain;

namespace Apatite.Architecture.Tests;

/// <summary>A folder is a room: its namespace is its path, and no two rooms of a project need each other, on whatever way round.</summary>
public partial class RoomTests
{
    /// <summary>Where .NET looks for what registers services and for what puts them into an application.</summary>
    private static readonly string[] Registration = ["Microsoft.Extensions.DependencyInjection", "Microsoft.AspNetCore.Builder"];

    /// <summary>Projects whose folders only sort the files of one namespace. One that gets rooms leaves this list.</summary>
    private static readonly string[] OneRoom = ["Apatite.Model"];

    public static TheoryData<string> Projects =>
        [.. Directory.GetDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)).Except(OneRoom)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void NamespaceOfEveryFile_IsItsFolder(string project)
    {
        string source = Repository.PathOf("src");

        // A program's entry has no namespace.
        Assert.All(House.SourceFiles(project).Where(file => Path.GetFileName(file) != "Program.cs"), file => Assert.Contains(
            Namespace().Match(File.ReadAllText(file)).Groups[1].Value,
            (string[])
            [
                Path.GetRelativePath(source, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.'),
                .. file.EndsWith("Extensions.cs", StringComparison.Ordinal) ? Registration : [],
            ]));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void NoRooms_NeedEachOther(string project)
    {
        Dictionary<string, HashSet<string>> needs = House.Whole.Types
            .Where(type => type.Namespace.FullName.StartsWith(project, StringComparison.Ordinal))
            .GroupBy(type => type.Namespace.FullName)
            .ToDictionary(
                room => room.Key,
                room => room.SelectMany(type => type.Dependencies)
                    // A type parameter is known by its name alone, and counts for the room that used the name first.
                    .Where(need => need.Target is not GenericParameter)
                    .Select(need => need.Target.Namespace.FullName)
                    .Where(need => need != room.Key)
                    .ToHashSet());

        // A room that needs none of those left is in no circle.
        while (needs.Keys.FirstOrDefault(room => !needs[room].Overlaps(needs.Keys)) is { } free)
        {
            needs.Remove(free);
        }

        string circle = string.Join('\n', needs.Select(room => $"{room.Key} needs {string.Join(", ", room.Value.Intersect(needs.Keys))}"));
        Assert.True(circle.Length == 0, circle);
    }

    [Fact]
    public void RoomsWereFound() => Assert.True(
        House.Whole.Types.Select(type => type.Namespace.FullName).Distinct().Count(room => room.StartsWith("Apatite.Rules.Rules.", StringComparison.Ordinal)) > 10);

    [GeneratedRegex("^namespace ([^;]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
