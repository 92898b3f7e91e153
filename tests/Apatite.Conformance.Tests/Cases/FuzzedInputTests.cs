using System.Collections.Concurrent;
using System.Globalization;
using Apatite.Fuzz.Checking;
using Apatite.Fuzz.Inputs;
using Apatite.Model;
using Apatite.Model.Fhir;
using Bundle = Hl7.Fhir.Model.Bundle;

namespace Apatite.Conformance.Tests.Cases;

/// <summary>Inputs of the fuzzer that can be read get the same facts from both engines.</summary>
public sealed class FuzzedInputTests
{
    /// <summary>APATITE_PROPERTY_ITERATIONS says how many hundreds of inputs are tried; 20 000 take minutes on NRules.</summary>
    private static readonly int Count = 100 * (Environment.GetEnvironmentVariable("APATITE_PROPERTY_ITERATIONS") is { Length: > 0 } value
        ? int.Parse(value, CultureInfo.InvariantCulture)
        : 40);

    private static readonly SeedBundles Seeds = new(Path.Combine(AppContext.BaseDirectory, "seeds"));
    private static readonly Library Library = new();

    [Fact]
    public void Both_engines_conclude_the_same()
    {
        int concluded = 0;
        Parallel.ForEach(Partitioner.Create(0, Count, 200), range =>
        {
            for (int index = range.Item1; index < range.Item2; index++)
            {
                if (Read(FuzzInput.Of(Seeds, seed: 13, index)) is { } clinicalCase)
                {
                    ClinicalRules.Conclude(clinicalCase, trace: false);
                    Interlocked.Increment(ref concluded);
                }
            }
        });
        Assert.InRange(concluded, Count * 6 / 10, Count);
    }

    private static ClinicalCase? Read(FuzzInput input)
    {
        (_, byte[] bytes) = input.Build(Seeds);
        Bundle? bundle = input.Form == Form.Object ? Library.Parse(bytes) : null;
        if (input.Form == Form.Object && bundle is null)
        {
            return null;
        }

        try
        {
            return Library.Read(bytes, bundle, new CaseReaderOptions { AsOf = input.AsOf });
        }
        catch (CaseFormatException)
        {
            return null;
        }
    }
}
