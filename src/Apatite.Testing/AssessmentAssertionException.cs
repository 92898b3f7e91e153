namespace Apatite.Testing;

/// <summary>An assessment is not what a test expects. The message says what was expected and what the assessment says.</summary>
/// <param name="message">What was expected, and what came.</param>
public sealed class AssessmentAssertionException(string message) : Exception(message);
