namespace Apatite.Cli.Usage;

/// <summary>The command line asks for something that does not fit what is there.</summary>
#pragma warning disable CA1032 // Thrown with the message that is shown.
internal sealed class UsageException(string message) : Exception(message);
#pragma warning restore CA1032
