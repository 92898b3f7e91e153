namespace Apatite.Model;

/// <summary>The languages that the library writes. Codes never change with the language.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>French, the language of the founding material.</summary>
    French,
}
