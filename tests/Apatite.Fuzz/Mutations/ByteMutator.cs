using System.Text;

namespace Apatite.Fuzz.Mutations;

/// <summary>One way to change the bytes of an input, whatever they mean.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Apply">Gives the changed bytes.</param>
internal sealed record ByteMutator(string Name, Func<byte[], Dice, byte[]> Apply)
{
    private static readonly byte[][] Trailers = [[.. " x"u8], [.. "\n\n"u8], [.. "{}"u8], [0], [.. "<!-- x -->"u8]];

    // Among them what is no UTF-8, and half a surrogate pair in it.
    private static readonly byte[][] Strays =
    [
        [0], [0xFF], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF0, 0x90], [0x1B], [.. "\\ud800"u8], [.. "\""u8], [.. ","u8], [.. "<"u8],
    ];

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<ByteMutator> All =
    [
        new("flip-bits", FlipBits),
        new("flip-bits", FlipBits),
        new("cut", (bytes, dice) => bytes[..dice.Below(bytes.Length + 1)]),
        new("trailing", (bytes, dice) => [.. bytes, .. dice.OneIn(6) ? bytes : dice.Pick(Trailers)]),
        new("remove", (bytes, dice) =>
        {
            int start = dice.Below(bytes.Length + 1);
            int end = Math.Min(bytes.Length, start + dice.Below(200));
            return [.. bytes[..start], .. bytes[end..]];
        }),
        new("repeat", (bytes, dice) =>
        {
            int start = dice.Below(bytes.Length + 1);
            int end = Math.Min(bytes.Length, start + dice.Below(200));
            return [.. bytes[..end], .. bytes[start..]];
        }),
        new("insert", (bytes, dice) =>
        {
            int at = dice.Below(bytes.Length + 1);
            return [.. bytes[..at], .. dice.Pick(Strays), .. bytes[at..]];
        }),
        new("byte-order-mark", (bytes, dice) => [.. Encoding.UTF8.Preamble, .. dice.OneIn(4) ? Encoding.UTF8.Preamble : [], .. bytes]),
        new("re-encode", (bytes, dice) =>
        {
            Encoding encoding = dice.Pick([Encoding.Latin1, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32]);
            return [.. encoding.Preamble, .. encoding.GetBytes(Encoding.UTF8.GetString(bytes))];
        }),
    ];

    private static byte[] FlipBits(byte[] bytes, Dice dice)
    {
        byte[] flipped = [.. bytes];
        for (int count = 1 + dice.Below(4); count > 0 && flipped.Length > 0; count--)
        {
            flipped[dice.Below(flipped.Length)] ^= (byte)(1 << dice.Below(8));
        }

        return flipped;
    }
}
