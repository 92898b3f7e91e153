using System.Text.RegularExpressions;

namespace Apatite.Reporting.Drawings;

/// <summary>The id under which a drawing stands in a page. It also stands in selectors, so it must need no escape there.</summary>
internal static partial class DrawingId
{
    public static string Checked(string idPrefix, string parameter) => Valid().IsMatch(idPrefix)
        ? idPrefix
        : throw new ArgumentException("An id begins with a letter and goes on with letters, digits and hyphens.", parameter);

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9-]{0,60}\z")]
    private static partial Regex Valid();
}
