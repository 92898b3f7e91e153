using System.Globalization;
using Apatite.Benchmarks.Scaling;
using Apatite.Rules.Inference;
using BenchmarkDotNet.Attributes;
using RulesEngine.Models;

namespace Apatite.Benchmarks;

/// <summary>
/// Twenty rules of one comparison each over one object of twenty numbers: what Microsoft's RulesEngine is made for.
/// json-rules-engine does the same in benchmarks/json-rules-engine.
/// </summary>
[MemoryDiagnoser]
public class SimpleRuleBenchmarks
{
    private const int Rules = 20;
    private readonly string[] names = [.. Enumerable.Range(0, Rules).Select(i => $"S{i}")];
    private readonly object[] facts;
    private readonly IInferenceEngine engine = InferenceEngineFactory.Create(ScaledRules.Make(Rules), new InferenceOptions { Compiled = true });
    private readonly RulesEngine.RulesEngine other;
    private readonly Input input = new();

    public SimpleRuleBenchmarks()
    {
        Random random = new(12345);
        facts = new object[Rules];
        for (int i = 0; i < Rules; i++)
        {
            double value = random.NextDouble() * 100;
            facts[i] = new Sample(i, i, value);
            input.Values[i] = value;
        }

        other = new RulesEngine.RulesEngine(
        [
            new Workflow
            {
                WorkflowName = "simple",
                Rules =
                [
                    .. Enumerable.Range(0, Rules).Select(i => new RulesEngine.Models.Rule
                    {
                        RuleName = $"R{i}",
                        Expression = string.Create(CultureInfo.InvariantCulture, $"input1.Values[{i}] > {ScaledRules.Limit}"),
                    }),
                ],
            },
        ]);
    }

    [GlobalSetup]
    public void Check()
    {
        int loops = Loops();
        if (loops != Engine() || loops != MicrosoftRulesEngine().Result)
        {
            throw new InvalidOperationException("The engines disagree.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Loops()
    {
        List<Found> found = [];
        foreach (object fact in facts)
        {
            if (fact is Sample sample && sample.Value > ScaledRules.Limit)
            {
                found.Add(new Found(names[sample.Code], sample.Id));
            }
        }

        return found.Count;
    }

    [Benchmark]
    public int Engine() => engine.Infer(facts, trace: false, CancellationToken.None).Yielded.Count;

    [Benchmark]
    public async Task<int> MicrosoftRulesEngine()
    {
        List<RuleResultTree> results = await other.ExecuteAllRulesAsync("simple", input).ConfigureAwait(false);
        return results.Count(r => r.IsSuccess);
    }
}

/// <summary>The object that Microsoft's RulesEngine looks at.</summary>
public sealed class Input
{
    public double[] Values { get; } = new double[20];
}
