using System.Text.Json;
using Apatite.Benchmarks.Reading;
using Apatite.Model.Fhir;
using BenchmarkDotNet.Attributes;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Apatite.Benchmarks;

/// <summary>
/// Reading a case against the SDK's own parsing of the same bytes, with the reader's settings (the baseline) and with the
/// SDK's default ones.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly Dictionary<string, byte[]> Records = Inputs();

    private readonly CaseReader reader = new();
    private readonly FhirJsonDeserializer sameSettings = new(CaseReader.ParserSettings());
    private readonly FhirJsonDeserializer defaultSettings = new();
    private byte[] record = null!;

    /// <summary>A published case alone, and in records of 40 and of 800 unrelated resources.</summary>
    [Params("case", "case+40", "case+800")]
    public string Input { get; set; } = "";

    [GlobalSetup]
    public void Load()
    {
        // All rows run in one process: none may be measured while the code that they share is still being compiled.
        record = Records["case"];
        for (int i = 0; i < 1_000; i++)
        {
            Parse(sameSettings);
            Parse(defaultSettings);
            Reader();
        }

        record = Records[Input];
    }

    [Benchmark(Baseline = true)]
    public Resource? SdkWithTheSettingsOfTheReader() => Parse(sameSettings);

    [Benchmark]
    public Resource? SdkWithItsDefaults() => Parse(defaultSettings);

    [Benchmark]
    public int Reader() => reader.Read(record).Facts.Length;

    private Resource? Parse(FhirJsonDeserializer parser)
    {
        Utf8JsonReader json = new(record);
        parser.TryDeserializeResource(ref json, out Resource? resource, out _);
        return resource;
    }

    private static Dictionary<string, byte[]> Inputs()
    {
        byte[] alone = File.ReadAllBytes(Path.Combine("samples", "cases", "seed-2.json"));
        return new()
        {
            ["case"] = alone,
            ["case+40"] = FullRecord.Around(alone, 40),
            ["case+800"] = FullRecord.Around(alone, 800),
        };
    }
}
