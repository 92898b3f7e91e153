namespace Apatite.Fuzz.Checking;

/// <summary>An input showed that something does not hold which always should.</summary>
internal sealed class InvariantException(string kind, string message, Exception? inner = null) : Exception($"{kind}: {message}", inner)
{
    /// <summary>What does not hold; the same for inputs that show the same defect.</summary>
    public string Kind => kind;
}
