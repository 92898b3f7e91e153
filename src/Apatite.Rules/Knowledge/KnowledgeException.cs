namespace Apatite.Rules.Knowledge;

/// <summary>The knowledge tables and the rules contradict each other; a build that passes its tests never throws it.</summary>
public sealed class KnowledgeException : Exception
{
    internal KnowledgeException(string message)
        : base(message)
    {
    }
}
