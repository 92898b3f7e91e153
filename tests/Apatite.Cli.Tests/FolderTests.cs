using System.Text.Json.Nodes;
using Apatite.Cli.Assess;

namespace Apatite.Cli.Tests;

/// <summary>Folders of folders: what is read, in which order, and where the answers go.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly Folder folder = new();

    [Fact]
    public void Files_ComeByTheirPathsFromTheFolderOn_CharacterByCharacter()
    {
        string[] inOrder = ["B.json", "a-b/1.xml", "a.json", "a/10.ndjson", "a/9.json", "a/b/c/1.JSON", "a0.json", "é/1.json"];
        foreach (string name in (string[])[.. inOrder.Reverse(), "a/notes.txt", "readme.md"])
        {
            Write(name, "");
        }

        Assert.Equal(inOrder, Relative(InputFolder.Entries(folder.Path).Select(entry => entry.Path)));
    }

    [Fact]
    public void Subfolder_IsToldOfEachFile()
    {
        Write("1.json", "");
        Write("a/b/2.json", "");

        Assert.Equal(["", Path.Combine("a", "b")], InputFolder.Entries(folder.Path).Select(entry => entry.Subfolder));
    }

    [Fact]
    public void LinkToAFolder_IsNotFollowed_AndOneToAFileIs()
    {
        using Folder elsewhere = new();
        elsewhere.Write("2.json", "");
        Write("a/1.json", "");
        Directory.CreateSymbolicLink(PathOf("a/up"), folder.Path);
        Directory.CreateSymbolicLink(PathOf("elsewhere"), elsewhere.Path);
        File.CreateSymbolicLink(PathOf("linked.json"), Path.Combine(elsewhere.Path, "2.json"));

        Assert.Equal(["a/1.json", "linked.json"], Relative(InputFolder.Entries(folder.Path).Select(entry => entry.Path)));
    }

    [Fact]
    public void FolderThatIsItselfALink_IsRead()
    {
        Write("a/1.json", "");
        string link = PathOf("link");
        Directory.CreateSymbolicLink(link, PathOf("a"));

        Assert.Equal([Path.Combine(link, "1.json")], InputFolder.Entries(link).Select(entry => entry.Path));
    }

    [Fact]
    public async Task SubfoldersAreAssessed_AndKeptInTheOutput()
    {
        WriteCase("seed-1", "seed-1.json");
        WriteCase("seed-2", "ward-a/patient.json");
        WriteCase("seed-3", "ward-b/room 1/patient.json");
        Write("ward-b/bad.json", "{");
        string output = PathOf("reports");

        Outcome outcome = await BuiltProgram.Run("assess", folder.Path, "--format", "html", "--output", output);

        Assert.Equal(3, outcome.ExitCode);
        Assert.StartsWith(PathOf("ward-b/bad.json") + ":1:", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(
            ["reports/seed-1.html", "reports/ward-a/patient.html", "reports/ward-b/room_1/patient.html"],
            Relative(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal));
        Outcome alone = await BuiltProgram.Run("assess", PathOf("ward-a/patient.json"), "--format", "html");
        // Several inputs are assessed with compiled rules; the answer names the engine.
        Assert.Equal(alone.Output, File.ReadAllText(PathOf("reports/ward-a/patient.html")).Replace("engine compiled", "engine nrules", StringComparison.Ordinal));
    }

    /// <summary>In a loop of links the program ends, and says what cannot be read.</summary>
    [Fact]
    public async Task Loops_EndTheRunNormally()
    {
        WriteCase("seed-1", "a/seed-1.json");
        Directory.CreateSymbolicLink(PathOf("a/up"), folder.Path);
        File.CreateSymbolicLink(PathOf("a/self.json"), "self.json");
        using Folder output = new();

        Outcome outcome = await BuiltProgram.Run("assess", folder.Path, "--format", "json", "--output", output.Path + "/");

        Assert.Equal(3, outcome.ExitCode);
        Assert.StartsWith(PathOf("a/self.json") + ": error: unreadable: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(output.Path, "a", "seed-1.json")));
    }

    [Fact]
    public async Task SameNamesInSeveralFolders_GetFilesOfTheirOwn()
    {
        WriteCase("seed-1", "one/ward/p.json");
        WriteCase("seed-2", "two/ward/p.json");
        WriteCase("seed-3", "two/WARD/P.json");
        using Folder output = new();

        Outcome outcome = await BuiltProgram.Run("assess", PathOf("one"), PathOf("two"), "--format", "json", "--output", output.Path);

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
        string[] written = Directory.GetFiles(output.Path, "*", SearchOption.AllDirectories);
        Assert.Equal(
            [PathOf("one/ward/p.json"), PathOf("two/WARD/P.json"), PathOf("two/ward/p.json")],
            written.Select(file => (string)JsonNode.Parse(File.ReadAllText(file))!["source"]!).Order(StringComparer.Ordinal));
        Assert.Equal(3, written.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [InlineData("answers/")]
    [InlineData("a/answers/")]
    [InlineData("a/answers.json")]
    public async Task AnswersThatWouldBeReadAsCases_DoNotGoIntoTheInput(string output)
    {
        WriteCase("seed-1", "a/seed-1.json");

        Outcome outcome = await BuiltProgram.Run("assess", folder.Path, "--format", "json", "--output", PathOf(output));

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("belongs to the input, and the next run would read the answers as cases", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["a/seed-1.json"], Relative(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)));
    }

    /// <summary>Deeper than a path can be long, which stops every user, as closed folders do not.</summary>
    [Fact]
    public async Task SubfolderThatCannotBeListed_IsReported_AndDoesNotStopTheRest()
    {
        WriteCase("seed-1", "open/seed-1.json");
        using Folder other = new();
        string half = string.Join('/', Enumerable.Repeat(new string('0', 240), 10));
        string lower = Path.Combine(Directory.CreateDirectory(PathOf("deep/" + half)).FullName, "lower");
        Directory.CreateDirectory(Path.Combine(other.Path, "lower", half));
        Directory.Move(Path.Combine(other.Path, "lower"), lower);

        Outcome outcome = await BuiltProgram.Run("assess", folder.Path, "--format", "ndjson");

        Directory.Move(lower, Path.Combine(other.Path, "lower"));

        Assert.Equal(3, outcome.ExitCode);
        Assert.Matches($"^{PathOf("deep")}/[0/]+lower/[0/]+: error: unreadable: .*too long", Assert.Single(outcome.ErrorLines));
        Assert.Single(outcome.OutputLines);
    }

    public void Dispose() => folder.Dispose();

    private string PathOf(string name) => Path.Combine(folder.Path, name);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        folder.Write(name, text);
    }

    private void WriteCase(string name, string path) => Write(path, File.ReadAllText(BuiltProgram.Case(name)));

    private IEnumerable<string> Relative(IEnumerable<string> paths) => paths.Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'));
}
