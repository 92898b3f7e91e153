using System.Globalization;
using Apatite.Rules;

namespace Apatite.Cli.Evaluate;

/// <summary>
/// What an alarm is worth where one patient in a hundred has a danger: of those who get one, how many have it. The dangers are the published
/// ones at an early stage, which are odd ones, the rest everyday patients, who are made up; so it compares versions of the library, and is
/// no figure of a ward.
/// </summary>
internal sealed class PredictiveValue(IEnumerable<Assessment> dangers, BurdenReport everyday)
{
    private const double Prevalence = 0.01;

    private readonly AlarmBurden[] dangers = [.. dangers.Select(assessment => new AlarmBurden("danger", assessment))];

    public void Write(TextWriter output)
    {
        output.WriteLine("One danger in a hundred patients: how many of those alarmed have it");
        output.WriteLine(Line("now", burden => burden.IsImmediate, everyday.Immediate));
        output.WriteLine(Line("the same day", burden => burden.IsSameDay, everyday.SameDay));
    }

    private string Line(string level, Func<AlarmBurden, bool> isAlarmed, double falsePercent)
    {
        double sensitivity = (double)dangers.Count(isAlarmed) / dangers.Length;
        double right = Prevalence * sensitivity;
        double value = right / (right + ((1 - Prevalence) * falsePercent / 100));
        return string.Create(CultureInfo.InvariantCulture,
            $"  {level,-14} {100 * value:F0} %   alarmed: {100 * sensitivity:F0} % of {dangers.Length} dangers, {falsePercent:F1} % of everyday patients");
    }
}
