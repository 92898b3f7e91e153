using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Apatite.Tables;

namespace Apatite.Model;

/// <summary>
/// A language that the library writes: one for each <c>text_…</c> column of <c>vocabulary.tsv</c>. Codes never change with the
/// language. There is one instance of each, so languages are compared by reference.
/// </summary>
[TypeConverter(typeof(Converter))]
public sealed class Language
{
    private Language(string code) => Code = code;

    /// <summary>Every language, English first.</summary>
    public static IReadOnlyList<Language> All { get; } =
        [.. EmbeddedTable.LanguageCodes(typeof(Language).Assembly, "vocabulary.tsv").Select(code => new Language(code))];

    /// <summary>English.</summary>
    public static Language English { get; } = Parse("en");

    /// <summary>French, the language of the founding material.</summary>
    public static Language French { get; } = Parse("fr");

    /// <summary>The code of the language in ISO 639-1, for example <c>fr</c>.</summary>
    public string Code { get; }

    /// <summary>The language of a tag.</summary>
    /// <param name="tag">A BCP 47 tag, for example <c>fr</c> or <c>fr-CH</c>; case and region do not matter.</param>
    /// <exception cref="FormatException">The library does not write the language.</exception>
    public static Language Parse(string tag) => TryParse(tag, out Language? language)
        ? language
        : throw new FormatException($"'{tag}' is none of the languages {string.Join(", ", All)}.");

    /// <summary>The language of a tag, if the library writes it.</summary>
    /// <param name="tag">A BCP 47 tag, for example <c>fr</c> or <c>fr-CH</c>; case and region do not matter.</param>
    /// <param name="language">The language.</param>
    public static bool TryParse(string? tag, [NotNullWhen(true)] out Language? language)
    {
        string code = (tag ?? "").Split('-')[0];
        language = All.FirstOrDefault(known => known.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
        return language is not null;
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    // Settings files say a language as text.
    private sealed class Converter : TypeConverter
    {
        public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

        public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => Parse((string)value);
    }
}
