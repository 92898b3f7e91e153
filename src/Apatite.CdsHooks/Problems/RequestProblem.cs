namespace Apatite.CdsHooks.Problems;

/// <summary>What is wrong with a request, in words that hold no value of it.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">What is wrong, as a code for programs.</param>
/// <param name="Detail">What is wrong, for people.</param>
internal sealed record RequestProblem(int Status, string Code, string Detail)
{
    /// <summary>Missing or failed prefetch keys, each with what became of it.</summary>
    public IReadOnlyDictionary<string, string>? Prefetch { get; init; }
}

/// <summary>Ends a request with a problem.</summary>
internal sealed class RequestProblemException(RequestProblem problem) : Exception(problem.Code)
{
    public RequestProblem Problem => problem;
}
