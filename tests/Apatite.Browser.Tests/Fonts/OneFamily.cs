using System.Collections;
using System.Globalization;

namespace Apatite.Browser.Tests;

/// <summary>A machine that has one family of letters, and no other: fontconfig is told to find nothing else.</summary>
internal sealed class OneFamily : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public OneFamily(string family) => File.WriteAllText(
        file,
        $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
        <fontconfig>
          <dir>/usr/share/fonts</dir>
          <dir>/usr/local/share/fonts</dir>
          <dir prefix="xdg">fonts</dir>
          <cachedir prefix="xdg">fontconfig</cachedir>
          <selectfont>
            <acceptfont><pattern><patelt name="family"><string>{family}</string></patelt></pattern></acceptfont>
            <rejectfont><pattern><patelt name="scalable"><bool>true</bool></patelt></pattern></rejectfont>
            <rejectfont><pattern><patelt name="scalable"><bool>false</bool></patelt></pattern></rejectfont>
          </selectfont>
        </fontconfig>
        """);

    /// <summary>What a browser must be started with.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment =>
    [
        .. System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(variable => KeyValuePair.Create(Convert.ToString(variable.Key, CultureInfo.InvariantCulture)!, Convert.ToString(variable.Value, CultureInfo.InvariantCulture)!))
            .Where(variable => variable.Key != "FONTCONFIG_FILE"),
        KeyValuePair.Create("FONTCONFIG_FILE", file),
    ];

    public void Dispose() => File.Delete(file);
}
