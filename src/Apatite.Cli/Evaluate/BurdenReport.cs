using System.Globalization;

namespace Apatite.Cli.Evaluate;

/// <summary>How often everyday patients are alarmed, by profile; as Markdown, so that a document can hold it as it is printed.</summary>
internal sealed class BurdenReport(IReadOnlyList<AlarmBurden> patients)
{
    private readonly IReadOnlyList<IGrouping<string, AlarmBurden>> profiles =
        [.. patients.GroupBy(patient => patient.Profile, StringComparer.Ordinal)];

    private static readonly (string Title, Func<AlarmBurden, double> Of, string Format)[] Columns =
    [
        ("immediate %", patient => patient.IsImmediate ? 100 : 0, "F1"),
        ("same day %", patient => patient.IsSameDay ? 100 : 0, "F1"),
        ("invasive %", patient => patient.IsInvasive ? 100 : 0, "F1"),
        ("danger leads %", patient => patient.IsDangerFirst ? 100 : 0, "F1"),
        ("open dangers", patient => patient.OpenDangers, "F2"),
        ("alerts", patient => patient.Assessment.Alerts.Length, "F2"),
        ("recommendations", patient => patient.Assessment.Recommendations.Length, "F2"),
    ];

    /// <summary>The share with something to do the same day or now, in percent; every profile counts the same.</summary>
    public double SameDay => Mean(patient => patient.IsSameDay ? 100 : 0);

    /// <summary>The profile with the greatest share with something to do the same day or now, in percent.</summary>
    public double WorstSameDay => profiles.Max(profile => profile.Average(patient => patient.IsSameDay ? 100 : 0));

    /// <summary>The share with a critical alert or something to do now, in percent.</summary>
    public double Immediate => Mean(patient => patient.IsImmediate ? 100 : 0);

    /// <summary>The share with puncture, biopsy, drainage or antibiotics advised, in percent.</summary>
    public double Invasive => Mean(patient => patient.IsInvasive ? 100 : 0);

    public void Write(TextWriter output)
    {
        output.WriteLine($"| profile | patients | {string.Join(" | ", Columns.Select(column => column.Title))} |");
        output.WriteLine($"|---|---|{string.Concat(Columns.Select(_ => "---|"))}");
        foreach (IGrouping<string, AlarmBurden> profile in profiles)
        {
            output.WriteLine(Line(profile.Key, profile.Count(), of => profile.Average(of)));
        }

        output.WriteLine(Line("all profiles, weighted equally", patients.Count, Mean));
        output.WriteLine();
        output.WriteLine("| profile | critical alerts and advice for the same day or now, % of patients |");
        output.WriteLine("|---|---|");
        foreach (IGrouping<string, AlarmBurden> profile in profiles)
        {
            output.WriteLine($"| {profile.Key} | {Reasons(profile)} |");
        }
    }

    private static string Line(string profile, int count, Func<Func<AlarmBurden, double>, double> mean) =>
        $"| {profile} | {count} | {string.Join(" | ", Columns.Select(column => Text(mean(column.Of), column.Format)))} |";

    private double Mean(Func<AlarmBurden, double> of) => profiles.Average(profile => profile.Average(of));

    private static string Reasons(IGrouping<string, AlarmBurden> profile)
    {
        IEnumerable<string> reasons = profile.SelectMany(patient => patient.Reasons).GroupBy(code => code, StringComparer.Ordinal)
            .OrderByDescending(code => code.Count()).ThenBy(code => code.Key, StringComparer.Ordinal)
            .Select(code => $"{code.Key} {Text(100.0 * code.Count() / profile.Count(), "F1")}");
        return string.Join(", ", reasons.DefaultIfEmpty("none"));
    }

    private static string Text(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
