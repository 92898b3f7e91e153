namespace Apatite.Docs.Tests.Documents;

public class DocumentTests
{
    /// <summary>What a block may be. Code and commands are run, data is parsed; <c>text</c> is output or a notation.</summary>
    private static readonly string[] Languages = ["csharp", "bash", "json", "text"];

    [Fact]
    public void EveryBlock_SaysItsLanguage_SoThatNoneEscapesItsTest() =>
        Assert.Empty(Documentation.Blocks
            .Where(block => block.Quoted is null && !Languages.Contains(block.Language))
            .Select(block => $"{block}: '{block.Language}'"));

    [Fact]
    public void EveryQuotation_IsInItsFile() => Assert.All(Documentation.Blocks.Where(block => block.Quoted is not null), block =>
        Assert.Contains(Unindented(block.Text), Unindented(File.ReadAllText(Repository.PathOf(block.Quoted!))), StringComparison.Ordinal));

    [Fact]
    public void Json_Parses()
    {
        foreach (CodeBlock block in Documentation.Blocks.Where(block => block.Language == "json"))
        {
            Assert.True(Parses(block.Text), block.ToString());
        }
    }

    /// <summary>A quotation stands at the margin, whatever its place in the file.</summary>
    private static string Unindented(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Trim().Split('\n').Select(line => line.Trim()));

    private static bool Parses(string json)
    {
        try
        {
            System.Text.Json.JsonDocument.Parse(json).Dispose();
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }
}
