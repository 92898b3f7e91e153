using Apatite.EverydayPatients.Drawing;
using Apatite.Model;

namespace Apatite.EverydayPatients.Background;

/// <summary>The blood of those who have no inflammation. All laws are judgement (E).</summary>
internal static class Blood
{
    /// <summary>CRP in mg/L: above 10 in 4 %, above 20 in 0.6 %.</summary>
    public static Law WellCrp { get; } = new LogNormal(1.8, 2.6);

    /// <summary>White cells in 10*9/L.</summary>
    public static Law WellLeukocytes { get; } = new Normal(7.0, 1.8, 2.5, 15);

    /// <summary>
    /// ESR in mm/h. Its upper limit is half the age, in women half of the age and ten; the median is taken as 0.45 of that,
    /// which gives the LN(18; 1.7) of old people.
    /// </summary>
    public static Law WellEsr(Sketch patient) => new LogNormal(0.45 * (patient.AgeYears + (patient.Sex == Sex.Female ? 10 : 0)) / 2, 1.7);
}
