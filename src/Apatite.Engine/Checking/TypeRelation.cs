namespace Apatite.Engine.Checking;

/// <summary>A type of fact that some rule yields; exact when its facts are of that very class.</summary>
internal readonly record struct YieldedType(Type Type, bool Exact)
{
    /// <summary>Whether a pattern on a type could match such a fact.</summary>
    internal bool MayMatch(Type pattern)
        => pattern.IsAssignableFrom(Type)
            || (!Exact && (Type.IsAssignableFrom(pattern) || pattern.IsInterface || Type.IsInterface));
}
