using Apatite.CaseEncoding;

if (args is not [var input, var output, .. var rest] || rest.Length > 1)
{
    Console.Error.WriteLine("usage: Apatite.CaseEncoder <folder of published cases> <folder for Bundles> [<file for what is expected>]");
    return 2;
}

Directory.CreateDirectory(output);
List<string> expected = [ExpectedTable.Header];
foreach (string file in Directory.EnumerateFiles(input, "*.json").Order(StringComparer.Ordinal))
{
    PublishedCase published = PublishedCase.Parse(File.ReadAllText(file));
    EncodedCase encoded = PublishedCaseEncoder.Encode(published);
    File.WriteAllText(Path.Combine(output, published.Id + ".json"), encoded.Builder.ToJson());
    expected.Add(ExpectedTable.Line(published));
    foreach (string left in encoded.NotEncoded)
    {
        Console.WriteLine($"{published.Id}: not encoded: {left}");
    }
}

if (rest is [var table])
{
    File.WriteAllText(table, string.Join('\n', expected) + "\n");
}

return 0;
