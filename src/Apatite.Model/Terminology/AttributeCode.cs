using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Apatite.Model;

/// <summary>
/// The own codes of attribute values, <c>&lt;attribute&gt;-&lt;value&gt;</c>: <c>texture-amorphous</c>,
/// <c>shape-smooth-fusiform</c>. They follow from the names of the enumerations, so the two cannot drift apart.
/// </summary>
internal static class AttributeCode
{
    /// <summary>Contrast medium was given.</summary>
    public const string ContrastGiven = "contrast-given-yes";

    /// <summary>Contrast medium was not given.</summary>
    public const string ContrastNotGiven = "contrast-given-no";

    /// <summary>Every code.</summary>
    public static IEnumerable<string> All =>
    [
        .. Values<Onset>(ComponentCode.Onset), .. Values<PainRhythm>(ComponentCode.PainRhythm),
        .. Values<NsaidResponse>(ComponentCode.NsaidResponse), .. Values<Texture>(ComponentCode.Texture),
        .. Values<Shape>(ComponentCode.Shape), .. Values<Density>(ComponentCode.Density),
        .. Values<Margins>(ComponentCode.Margins), .. Values<Distribution>(ComponentCode.Distribution),
        .. Values<IntervalChange>(ComponentCode.IntervalChange), ContrastGiven, ContrastNotGiven,
    ];

    /// <summary>The code of a value.</summary>
    public static string Of<T>(string attribute, T value)
        where T : struct, Enum => attribute + "-" + Kebab(value.ToString());

    /// <summary>The value of a code; false when the attribute has no such value.</summary>
    public static bool TryParse<T>(string attribute, string code, out T value)
        where T : struct, Enum
    {
        value = default;
        return code.Length > attribute.Length
            && code[attribute.Length] == '-'
            && code.StartsWith(attribute, StringComparison.Ordinal)
            && Names<T>.Values.TryGetValue(code[(attribute.Length + 1)..], out value);
    }

    private static IEnumerable<string> Values<T>(string attribute)
        where T : struct, Enum => Stated<T>().Select(value => Of(attribute, value));

    // The default, NotStated, is no answer and has no code.
    private static IEnumerable<T> Stated<T>()
        where T : struct, Enum => Enum.GetValues<T>().Where(value => !EqualityComparer<T>.Default.Equals(value, default));

    private static string Kebab(string name)
    {
        StringBuilder text = new();
        foreach (char letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLower(letter, CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> Values =
            Stated<T>().ToFrozenDictionary(value => Kebab(value.ToString()), StringComparer.Ordinal);
    }
}
