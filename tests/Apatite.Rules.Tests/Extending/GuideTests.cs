using System.Text.RegularExpressions;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Extending;

/// <summary>What the guides show as code is code of the repository, so that it compiles and does what they say.</summary>
public sealed partial class GuideTests
{
    [Theory]
    [InlineData("docs/extending.md", 6)]
    [InlineData("CONTRIBUTING.md", 1)]
    public void every_snippet_is_in_the_file_that_it_names(string guide, int snippets)
    {
        string text = File.ReadAllText(Repository.PathOf(guide)).ReplaceLineEndings("\n");
        Match[] shown = [.. Snippet().Matches(text).Cast<Match>()];
        Assert.Equal(snippets, shown.Length);
        Assert.All(
            shown,
            match =>
            {
                string file = File.ReadAllText(Repository.PathOf(match.Groups["file"].Value)).ReplaceLineEndings("\n");
                Assert.Contains(Outdented(match.Groups["code"].Value), file, StringComparison.Ordinal);
            }
        );
    }

    [GeneratedRegex(@"`(?<file>[\w./]+)`:\n\n *```\w*\n(?<code>.*?)\n *```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    /// <summary>Code in a list is indented by the list's three spaces.</summary>
    private static string Outdented(string code) =>
        code.StartsWith("   [", StringComparison.Ordinal)
            ? string.Join('\n', code.Split('\n').Select(line => line.Length == 0 ? line : line[3..]))
            : code;
}
