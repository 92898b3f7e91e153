using System.Globalization;
using Apatite.EverydayPatients;

if (args is not [var folder, var seed, var each])
{
    Console.Error.WriteLine("usage: Apatite.EverydayPatients <folder> <seed> <patients of each profile>");
    return 2;
}

string bundles = Path.Combine(folder, "bundles");
Directory.CreateDirectory(bundles);
List<string> lines = [EverydayTable.Header];
foreach (EverydayPatient patient in Everyday.Draw(int.Parse(seed, CultureInfo.InvariantCulture), int.Parse(each, CultureInfo.InvariantCulture)))
{
    File.WriteAllText(Path.Combine(bundles, patient.Id + ".json"), patient.ToJson());
    lines.Add(EverydayTable.Line(patient));
}

File.WriteAllText(Path.Combine(folder, "everyday.tsv"), string.Join('\n', lines) + "\n");
return 0;
