using Apatite.Model;

namespace Apatite.Fuzz.Checking;

/// <summary>How an input ended, and what it cost.</summary>
/// <param name="Ending"><c>assessed</c>, or the reason for which the input was refused.</param>
/// <param name="Account">What became of the resources; null when the input was refused.</param>
/// <param name="Time">To read, assess and write as JSON once.</param>
/// <param name="Allocated">The bytes that this allocated.</param>
internal sealed record Outcome(string Ending, ReadReport? Account, TimeSpan Time, long Allocated)
{
    public const string Assessed = "assessed";

    /// <summary>The SDK made no Bundle of the input, so that there was nothing to hand in.</summary>
    public const string NoObject = "(no object from the SDK)";
}
