namespace Apatite.Engine.Dsl;

/// <summary>What a <c>Yield</c> lambda can ask about its own firing. Valid only while the lambda runs.</summary>
public interface IContext
{
    /// <summary>The rule that fires.</summary>
    IRuleDefinition Rule { get; }

    /// <summary>The match that makes it fire.</summary>
    IMatch Match { get; }
}
