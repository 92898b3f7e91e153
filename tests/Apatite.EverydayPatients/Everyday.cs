using System.Globalization;
using Apatite.EverydayPatients.Drawing;
using Apatite.EverydayPatients.Profiles;
using Apatite.Model.Fhir;

namespace Apatite.EverydayPatients;

/// <summary>Draws everyday patients. The same seed gives the same patients, however many are drawn.</summary>
public static class Everyday
{
    private static readonly Profile[] All =
    [
        new AcuteLowBackPain(), new ChronicLowBackPainWithModic1(), new Sciatica(), new AcuteSchmorlNode(), new AcuteNeckPain(),
        new WryNeck(), new Pharyngitis(), new ViralIllness(), new Whiplash(), new HeadacheWithNeckPain(), new ChronicSpondylosis(),
        new FallWithoutNeckSign(), new PregnancyBackPain(), new TravellerWithBackPain(),
    ];

    /// <summary>The profiles by number and name.</summary>
    public static IReadOnlyList<string> Profiles { get; } = [.. All.Select((profile, index) => $"{Number(index)} {profile.Name}")];

    /// <summary>Draws patients.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="each">How many of each profile.</param>
    public static IEnumerable<EverydayPatient> Draw(int seed, int each) =>
        from index in Enumerable.Range(0, All.Length)
        from number in Enumerable.Range(1, each)
        select Draw(seed, index, number);

    private static EverydayPatient Draw(int seed, int index, int number)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"everyday-{Number(index)}-{number:D4}");
        CaseBuilder record = new(id);
        Draws draws = new(string.Create(CultureInfo.InvariantCulture, $"{seed}/{id}"));
        All[index].Describe(new Sketch(record, draws));
        return new EverydayPatient(id, Profiles[index], record, draws.All);
    }

    private static string Number(int index) => (index + 1).ToString("D2", CultureInfo.InvariantCulture);
}
