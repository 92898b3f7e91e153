using System.Globalization;
using Apatite.Model;
using CsCheck;

namespace Apatite.Rules.Tests.Safety;

/// <summary>
/// Tries a property on generated cases and shows the smallest case that breaks it. The cases of a run follow from
/// APATITE_PROPERTY_SEED, so that a failure is seen again; APATITE_PROPERTY_ITERATIONS says how many are tried.
/// </summary>
internal static class Property
{
    private static readonly int Iterations = Setting("APATITE_PROPERTY_ITERATIONS", 300);

    private static readonly int Seed = Setting("APATITE_PROPERTY_SEED", 0);

    /// <summary>What a case gives in which a rule fails.</summary>
    private const string RuleFailed = "a rule failed";

    /// <summary>Tries a property of a case and something drawn beside it; it returns what is wrong, or null.</summary>
    public static void Holds<T>(Gen<T> beside, Func<Fact[], T, string?> property)
    {
        int failed = 0;
        long? broken = Parallel
            .For(
                0,
                Iterations,
                (index, state) =>
                {
                    (Fact[] facts, T drawn) = Draw(beside, index);
                    string? wrong = Try(property, facts, drawn);
                    if (ReferenceEquals(wrong, RuleFailed))
                    {
                        Interlocked.Increment(ref failed);
                    }
                    else if (wrong is not null)
                    {
                        state.Break();
                    }
                }
            )
            .LowestBreakIteration;
        if (broken is { } first)
        {
            (Fact[] facts, T drawn) = Draw(beside, first);
            Fact[] smallest = Shrink(
                facts,
                fewer => Try(property, fewer, drawn) is { } wrong && !ReferenceEquals(wrong, RuleFailed)
            );
            string cases = string.Join('\n', smallest.Select(Words));
            Assert.Fail($"{Try(property, smallest, drawn)}\nwith: {Words(drawn)}\nin case {Seed + first}:\n{cases}");
        }

        Assert.True(failed <= Iterations / 20, $"Rules failed in {failed} of {Iterations} cases: the property was hardly tried.");
    }

    public static void Holds(Func<Fact[], string?> property) => Holds(Gen.Const(0), (facts, _) => property(facts));

    /// <summary>The facts with a reference each, for properties that tell facts by it: the facts of a panel share theirs.</summary>
    public static Fact[] Apart(IEnumerable<Fact> facts) =>
        [
            .. facts.Select(
                (fact, index) =>
                    fact is PatientFact
                        ? fact
                        : fact with
                        {
                            Reference = $"Observation/{index.ToString(CultureInfo.InvariantCulture)}",
                        }
            ),
        ];

    public static string Words(object? value) =>
        value switch
        {
            ImagingFinding finding => string.Join(
                ' ',
                new object?[]
                {
                    finding.Reference,
                    finding.Finding.Id,
                    finding.Presence,
                    finding.Modality?.Id,
                    finding.Structure?.Id,
                    finding.Levels,
                    finding.Texture,
                    finding.Shape,
                    finding.Margins,
                    finding.Distribution,
                    finding.ContrastGiven is { } given ? $"contrast {given}" : null,
                    finding.IntervalChange,
                    finding.SizeMm,
                }.Where(part => part is not null && part.ToString() != "NotStated")
            ),
            IEnumerable<Fact> facts => string.Join("; ", facts.Select(Words)),
            _ => value?.ToString() ?? "",
        };

    private static (Fact[] Facts, T Drawn) Draw<T>(Gen<T> beside, long index)
    {
        PCG random = new(1, (ulong)(Seed + index));
        Fact[] facts = GeneratedCases.Cases.Generate(random, null, out _);
        return (facts, beside.Generate(random, null, out _));
    }

    private static string? Try<T>(Func<Fact[], T, string?> property, Fact[] facts, T drawn)
    {
        try
        {
            return property(facts, drawn);
        }
        catch (InferenceException)
        {
            // That no rule fails is a property of its own, TotalityPropertyTests.
            return RuleFailed;
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            return $"{exception.GetType().Name}: {exception.Message}";
        }
    }

    /// <summary>Leaves out one fact after the other as long as the case still breaks the property.</summary>
    private static Fact[] Shrink(Fact[] facts, Func<Fact[], bool> breaks)
    {
        for (int index = 0; index < facts.Length;)
        {
            Fact[] fewer = [.. facts[..index], .. facts[(index + 1)..]];
            (facts, index) = breaks(fewer) ? (fewer, 0) : (facts, index + 1);
        }

        return facts;
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : otherwise;
}
