using Apatite.Cli.Assess;
using Apatite.Cli.Output;

namespace Apatite.Cli.Tests;

public sealed class FileNamesTests : IDisposable
{
    private readonly Folder folder = new();

    [Fact]
    public void file_is_named_after_its_input_and_a_line_after_its_number() =>
        Assert.Equal(["patient.html", "export-12.html", "stdin.html", "stdin-3.html"], Names([], ("cases/patient.json", null), ("export.ndjson", 12), ("<stdin>", null), ("<stdin>", 3)));

    [Fact]
    public void inputs_of_one_name_get_files_of_their_own_whatever_the_case() =>
        Assert.Equal(["p.html", "p-2.html", "P-3.html"], Names([], ("a/p.json", null), ("b/p.json", null), ("c/P.xml", null)));

    [Theory]
    [InlineData("a/..json")]
    [InlineData("../../etc/x\u001b[2J:?*.json")]
    [InlineData("con\\tra|dict\n.json")]
    public void name_is_harmless(string input) =>
        Assert.Matches("^[A-Za-z0-9_-][A-Za-z0-9._-]*$", Assert.Single(Names([], (input, null))));

    [Fact]
    public void long_name_is_cut() => Assert.Equal(60 + ".html".Length, Assert.Single(Names([], (new string('a', 500) + ".json", null))).Length);

    [Fact]
    public void name_of_an_input_is_never_taken()
    {
        string input = folder.Write("patient.html", "a Bundle, whatever its name says");
        Assert.Equal(["patient-2.html"], Names([input], ("patient.html", null)));
    }

    [Fact]
    public void input_is_known_through_a_link_to_its_folder()
    {
        string input = folder.Write("patient.html", "");
        string link = Path.Combine(folder.Path, "link");
        Directory.CreateSymbolicLink(link, folder.Path);
        Assert.Equal(RealPath.Of(input), RealPath.Of(Path.Combine(link, "patient.html")));
        Assert.Equal(["patient-2.html"], Names([Path.Combine(link, "patient.html")], ("patient.html", null)));
    }

    [Fact]
    public void file_that_links_to_an_input_or_to_another_answer_is_not_taken()
    {
        string input = folder.Write("patient.html", "");
        using Folder output = new();
        File.CreateSymbolicLink(Path.Combine(output.Path, "patient.html"), input);
        File.CreateSymbolicLink(Path.Combine(output.Path, "b.html"), Path.Combine(output.Path, "a.html"));
        output.Write("a.html", "");
        FileNames names = new(output.Path, ".html", [input]);

        Assert.Equal(["patient-2.html", "a.html", "b-2.html"], ((string[])["patient.json", "a.json", "b.json"]).Select(name => Path.GetFileName(names.Next(new InputSource(name, null, () => [])))));
    }

    [Theory]
    [InlineData("ward/room 1", "ward/room_1/p.html")]
    [InlineData("../..", "case/case/p.html")]
    [InlineData("", "p.html")]
    public void subfolder_is_kept_and_is_harmless(string subfolder, string expected)
    {
        FileNames names = new(folder.Path, ".html", []);
        InputSource input = new("p.json", null, () => []) { Subfolder = subfolder };

        Assert.Equal(Path.Combine(RealPath.Of(folder.Path), expected), names.Next(input));
    }

    [Fact]
    public void subfolders_that_get_one_name_keep_their_files_apart()
    {
        FileNames names = new(folder.Path, ".html", []);

        Assert.Equal(["p.html", "p-2.html", "p-3.html"], ((string[])["a b", "a_b", "A_B"]).Select(subfolder =>
            Path.GetFileName(names.Next(new InputSource("p.json", null, () => []) { Subfolder = subfolder }))));
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<string> Names(IEnumerable<string> inputs, params (string Name, int? Line)[] sources)
    {
        FileNames names = new(folder.Path, ".html", inputs);
        string[] paths = [.. sources.Select(source => names.Next(new InputSource(source.Name, source.Line, () => [])))];
        Assert.All(paths, path => Assert.Equal(RealPath.Of(folder.Path), Path.GetDirectoryName(path)));
        return paths.Select(path => Path.GetFileName(path));
    }
}
