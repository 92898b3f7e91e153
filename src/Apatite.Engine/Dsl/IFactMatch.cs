namespace Apatite.Engine.Dsl;

/// <summary>One matched fact.</summary>
public interface IFactMatch
{
    /// <summary>The alias that the fact is bound to.</summary>
    Declaration Declaration { get; }

    /// <summary>The runtime type of the fact.</summary>
    Type Type { get; }

    /// <summary>The fact; for a query the collection or group, for a <c>Let</c> its value.</summary>
    object? Value { get; }
}
