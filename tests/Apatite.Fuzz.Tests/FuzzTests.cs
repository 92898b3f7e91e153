using System.Globalization;
using Apatite.Fuzz.Inputs;
using Apatite.Fuzz.Running;
using Apatite.Model.Fhir;

namespace Apatite.Fuzz.Tests;

/// <summary>The first inputs of the long run, on every build.</summary>
public sealed class FuzzTests
{
    // The criteria made an assessment by NRules several times slower; more inputs go by hand.
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("APATITE_PROPERTY_ITERATIONS"), CultureInfo.InvariantCulture, out int more) ? more : 5_000;

    private static readonly SeedBundles Seeds = new(Path.Combine(AppContext.BaseDirectory, "seeds"));

    // That the inputs come past the envelope, the parser and each resource's reader.
    private static readonly HashSet<string> Refusals =
    [
        CaseFormatReasons.NotJson, CaseFormatReasons.NotXml, CaseFormatReasons.Truncated, CaseFormatReasons.TrailingText,
        CaseFormatReasons.TooDeep,
        CaseFormatReasons.NotFhir, CaseFormatReasons.NotABundle, CaseFormatReasons.NotR4, CaseFormatReasons.SeveralPatients,
    ];

    private static readonly HashSet<string> Fates =
    [
        .. new[]
        {
            Reasons.NotR4, Reasons.UnknownResourceType, Reasons.ModifierExtension, Reasons.OtherPatient, Reasons.BrokenReference,
            Reasons.NoUnit, Reasons.UnknownUnit,
            Reasons.ImplausibleValue, Reasons.NoValue, Reasons.UnknownAnswer, Reasons.UnreadableValue, Reasons.InvalidDate,
            Reasons.NoModality,
        }.Select(reason => "rejected: " + reason),
        .. new[]
        {
            Reasons.NotRelevant, Reasons.Uncoded, Reasons.CodeTooBroad, Reasons.EnteredInError, Reasons.Cancelled,
            Reasons.NoResult, Reasons.NotDone, Reasons.NotActive,
            Reasons.Resolved, Reasons.Container, Reasons.Supporting, Reasons.OutsideTimeWindow, Reasons.AfterAsOf,
            Reasons.Superseded, Reasons.OwnOutput,
        }.Select(reason => "ignored: " + reason),
    ];

    [Fact]
    public void Every_input_ends_in_an_assessment_or_in_one_clear_error_and_the_inputs_reach_deep()
    {
        Fuzzer fuzzer = new(Seeds, seed: 1);
        Assert.Null(fuzzer.Run(first: 0, Count, time: null, threads: 2, _ => { }));
        Assert.Empty(fuzzer.Failures);
        Assert.Equal(Count, fuzzer.Tally.Count);
        Assert.InRange(fuzzer.Tally.Assessed, Count * 6 / 10, Count * 9 / 10);
        Assert.Subset(fuzzer.Tally.Endings.ToHashSet(), Refusals);
        Assert.Subset(fuzzer.Tally.Resources.ToHashSet(), Fates);
    }

    [Fact]
    public void A_seed_and_an_index_name_an_input_for_good()
    {
        FuzzInput input = FuzzInput.Of(Seeds, seed: 7, index: 123_456);
        Assert.Equal(input.Build(Seeds).Bytes, FuzzInput.Of(Seeds, seed: 7, index: 123_456).Build(Seeds).Bytes);
        Assert.NotEqual(input.ToString(), FuzzInput.Of(Seeds, seed: 7, index: 123_457).ToString());
    }
}
