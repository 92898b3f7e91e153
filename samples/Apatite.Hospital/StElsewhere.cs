using System.Reflection;

[assembly: ApatiteExtension("st-elsewhere", "3")]

namespace Apatite.Hospital;

/// <summary>
/// What the invented hospital St. Elsewhere adds to the library: its rules in <c>Rules</c>, its rows, words and codes in
/// <c>Knowledge</c>.
/// </summary>
public static class StElsewhere
{
    /// <summary>The assembly, for <c>AddApatiteRules(options => options.Add(StElsewhere.Assembly))</c>.</summary>
    public static Assembly Assembly => typeof(StElsewhere).Assembly;
}
