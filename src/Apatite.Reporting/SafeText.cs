using Apatite.Reporting.Document;

namespace Apatite.Reporting;

/// <summary>
/// Makes text that came with the input, or is a file's name, harmless in a terminal. What would move the cursor, start a line,
/// turn the reading direction round or not be seen at all is shown as the replacement character.
/// </summary>
public static class SafeText
{
    /// <summary>The text as one line without control or formatting characters.</summary>
    /// <param name="text">The text.</param>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return HarmlessText.OneLine(text);
    }
}
