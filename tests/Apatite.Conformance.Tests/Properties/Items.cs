namespace Apatite.Conformance.Tests.Properties;

public enum Colour
{
    Red,
    Green,
    Blue,
}

/// <summary>A fact of the random rule sets; all have the same properties, so that any condition fits any type.</summary>
public abstract record Item(string Key, int A, int B, string C, Colour Colour);

public abstract record Input(string Key, int A, int B, string C, Colour Colour) : Item(Key, A, B, C, Colour);

public sealed record P(string Key, int A, int B, string C, Colour Colour) : Input(Key, A, B, C, Colour);

public sealed record Q(string Key, int A, int B, string C, Colour Colour) : Input(Key, A, B, C, Colour);

/// <summary>Derived facts take their properties from their key.</summary>
public abstract record Made(string Key)
    : Item(Key, Hash(Key) % 4, Hash(Key) / 4 % 5, ((char)('u' + (Hash(Key) / 20 % 4))).ToString(), (Colour)(Hash(Key) / 80 % 3))
{
    private static int Hash(string key) => key.Aggregate(17, (h, c) => ((h * 31) + c) & 0xFFFFFF);
}

public sealed record D1(string Key) : Made(Key);

public sealed record D2(string Key) : Made(Key);

public sealed record D3(string Key) : Made(Key);
