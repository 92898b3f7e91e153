using Apatite.Fuzz.Inputs;
using Apatite.Fuzz.Running;

namespace Apatite.Fuzz.Tests;

/// <summary>The first inputs of the long run, on every build.</summary>
public sealed class FuzzTests
{
    private const int Count = 20_000;

    private static readonly SeedBundles Seeds = new(Path.Combine(AppContext.BaseDirectory, "seeds"));

    [Fact]
    public void Every_input_ends_in_an_assessment_or_in_one_clear_error_and_the_inputs_reach_deep()
    {
        Fuzzer fuzzer = new(Seeds, seed: 1);
        Assert.Null(fuzzer.Run(first: 0, Count, time: null, threads: 2, _ => { }));
        Assert.Empty(fuzzer.Failures);
        Assert.Equal(Count, fuzzer.Tally.Count);
        Assert.InRange(fuzzer.Tally.Assessed, Count * 6 / 10, Count * 9 / 10);
    }

    [Fact]
    public void A_seed_and_an_index_name_an_input_for_good()
    {
        FuzzInput input = FuzzInput.Of(Seeds, seed: 7, index: 123_456);
        Assert.Equal(input.Build(Seeds).Bytes, FuzzInput.Of(Seeds, seed: 7, index: 123_456).Build(Seeds).Bytes);
        Assert.NotEqual(input.ToString(), FuzzInput.Of(Seeds, seed: 7, index: 123_457).ToString());
    }
}
