namespace Apatite.Docs.Tests.Documents;

/// <summary>Holds what a document says is printed against what is. A line <c>...</c> stands for any lines, as do the ends.</summary>
internal static class PrintedOutput
{
    public static void Shows(CodeBlock block, string printed)
    {
        if (block.Output is null)
        {
            return;
        }

        string[] lines = Lines(printed);
        int from = 0;
        foreach (string[] part in Parts(Lines(block.Output)))
        {
            int at = Enumerable.Range(from, Math.Max(0, lines.Length - part.Length - from + 1))
                .FirstOrDefault(start => lines.AsSpan(start, part.Length).SequenceEqual(part), -1);
            string[] unseen = [.. part.Except(lines[from..])];
            string how = unseen.Length == 0 ? "in another order:" : "nothing like:";
            string shown = string.Join('\n', unseen.Length == 0 ? part : unseen);
            Assert.True(at >= 0, $"{block} prints, from line {from + 1} of its output on, {how}\n{shown}");
            from = at + part.Length;
        }
    }

    private static string[] Lines(string text) => [.. text.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => line.TrimEnd())];

    private static IEnumerable<string[]> Parts(string[] lines)
    {
        List<string> part = [];
        foreach (string line in lines.Append("..."))
        {
            if (line.Trim() != "...")
            {
                part.Add(line);
            }
            else if (part.Count > 0)
            {
                yield return [.. part];
                part.Clear();
            }
        }
    }
}
