namespace Apatite.Model;

/// <summary>How the pain answered to NSAIDs.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="Response">The response.</param>
public sealed record NsaidResponseStatement(string Reference, NsaidResponse Response) : Fact(Reference);

/// <summary>The response of pain to NSAIDs.</summary>
public enum NsaidResponse
{
    /// <summary>The record does not say.</summary>
    NotStated,

    /// <summary>Relieved.</summary>
    Good,

    /// <summary>Not relieved.</summary>
    Poor,
}
