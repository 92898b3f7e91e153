using Apatite.Inference.Tests.Rules;

namespace Apatite.Inference.Tests;

public sealed class SmokeTests
{
    [Fact]
    public void Matching_and_joining_yield_one_fact_a_match()
    {
        Assert.Equal(["r1"], Engine.Infer<HighReading>(
            new Reading("r1", "A", 11), new Reading("r2", "A", 9), new Reading("r3", "B", 11)));
        Assert.Equal(["r1a1"], Engine.Infer<SameGauge>(
            new Reading("r1", "A", 11), new Alarm("a1", "A", true), new Alarm("a2", "A", false), new Alarm("a3", "B", true)));
    }
}
