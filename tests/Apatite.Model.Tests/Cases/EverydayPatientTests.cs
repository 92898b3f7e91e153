using Apatite.EverydayPatients;
using Apatite.EverydayPatients.Drawing;
using Apatite.Model.Fhir;

namespace Apatite.Model.Tests.Cases;

/// <summary>The generator of everyday patients: it repeats itself, keeps its laws, and says nothing that the reader does not take.</summary>
public sealed class EverydayPatientTests
{
    private const int Seed = 1, Each = 200;

    /// <summary>How many standard errors a frequency may be off.</summary>
    private const double Allowed = 4;

    private static readonly IReadOnlyList<(EverydayPatient Patient, ClinicalCase Read)> Patients =
        [.. Everyday.Draw(Seed, Each).Select(patient => (patient, new CaseReader().Read(patient.ToJson())))];

    public static TheoryData<string> Profiles => new(Everyday.Profiles);

    /// <summary>Shares that the laws give, as the table of ordinary patients states them: of the profile, by number.</summary>
    public static TheoryData<string, string, double> Shares => new()
    {
        { "01", "night-pain", 0.25 }, { "01", "radicular-signs", 0.20 }, { "01", "asthma", 0.07 }, { "01", "crp", 0.10 },
        { "02", "mirror-bone-marrow-oedema", 0.50 }, { "02", "endplate-erosion", 0.15 }, { "02", "vacuum-phenomenon", 0.20 },
        { "02", "paravertebral-soft-tissue-oedema", 0.08 }, { "02", "modic-1-change", 1 },
        { "03", "nerve-root-compression", 0.70 }, { "03", "bone-marrow-oedema", 1 },
        { "05", "limited-neck-movement", 0.50 }, { "05", "paravertebral-muscle-spasm", 0.40 }, { "05", "headache", 0.30 },
        { "05", "crp", 0 }, { "06", "torticollis", 1 }, { "06", "fever", 0 },
        { "07", "odynophagia", 0.80 }, { "07", "fever", 0.55 }, { "07", "cervical-lymphadenopathy", 0.60 },
        { "07", "tonsillar-exudate", 0.30 }, { "07", "cough", 0.30 }, { "07", "neck-pain", 0.12 }, { "07", "limited-neck-movement", 0 },
        { "08", "cough", 0.85 }, { "08", "headache", 0.65 }, { "08", "coryza", 0.60 }, { "08", "sore-throat", 0.50 },
        { "08", "neck-pain", 0.12 }, { "08", "low-back-pain", 0.20 }, { "08", "photophobia", 0.06 }, { "08", "neck-stiffness", 0 },
        { "09", "limited-neck-movement", 0.29 }, { "09", "radicular-signs", 0.16 }, { "09", "headache", 0.50 }, { "09", "fracture-line", 0 },
        { "10", "neck-pain", 0.70 }, { "10", "vomiting", 0.20 }, { "11", "hypertension", 0.50 }, { "11", "malignancy-history", 0.10 },
        { "11", "chronic-kidney-disease", 0.12 }, { "12", "anticoagulant", 0.10 }, { "12", "diabetes", 0.15 }, { "12", "neck-pain", 0 },
        { "13", "pregnancy", 1 }, { "14", "malaria-area-travel", 1 }, { "14", "fever", 0 }, { "14", "alcohol-use-disorder", 0.04 },
    };

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        string[] Texts(int seed, int each) => [.. Everyday.Draw(seed, each).Select(patient => patient.ToJson())];

        Assert.Equal(Texts(7, 3), Texts(7, 3));
        Assert.Empty(Texts(7, 3).Intersect(Texts(8, 3)));
    }

    [Fact]
    public void More_patients_leave_the_first_as_they_were()
    {
        Dictionary<string, string> more = Everyday.Draw(7, 5).ToDictionary(patient => patient.Id, patient => patient.ToJson());
        Assert.All(Everyday.Draw(7, 3), patient => Assert.Equal(more[patient.Id], patient.ToJson()));
    }

    /// <summary>Worked out apart from this code, from the published description of SplitMix64 and FNV-1a.</summary>
    [Theory]
    [InlineData("", 0xC3817C016BA4FF30, 0x100CDAACC0BC9316)]
    [InlineData("a", 0x5F29C2AADD9B8527, 0xFF84F1BDB6D3884F)]
    public void The_random_numbers_are_those_of_SplitMix64(string name, ulong first, ulong second)
    {
        SplitMix64 random = new(name);
        Assert.Equal((first, second), (random.NextBits(), random.NextBits()));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_number_of_a_profile_keeps_its_law(string profile)
    {
        foreach (IGrouping<string, Drawn> draws in Patients.Where(each => each.Patient.Profile == profile).SelectMany(each => each.Patient.Drawn).GroupBy(drawn => drawn.What))
        {
            double errors = draws.Sum(drawn => drawn.Law.Score(drawn.Value)) / Math.Sqrt(draws.Count());
            Assert.True(Math.Abs(errors) <= Allowed, $"{draws.Key}: {errors:F1} standard errors");
        }
    }

    [Theory]
    [MemberData(nameof(Shares))]
    public void A_share_is_as_the_table_of_ordinary_patients_states_it(string number, string concept, double share)
    {
        IReadOnlyList<ClinicalCase> read = [.. Patients.Where(each => each.Patient.Profile.StartsWith(number, StringComparison.Ordinal)).Select(each => each.Read)];
        double seen = read.Count(record => Said(record).Contains(concept)) / (double)read.Count;
        Assert.InRange(Math.Abs(seen - share), 0, Allowed * Math.Sqrt(share * (1 - share) / read.Count));
    }

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_resource_is_used_and_a_profile_says_where_it_is_seen(string profile)
    {
        foreach ((EverydayPatient patient, ClinicalCase read) in Patients.Where(each => each.Patient.Profile == profile))
        {
            Assert.Empty(read.ReadReport.Rejected);
            Assert.Empty(read.ReadReport.Ignored);
            Assert.Equal(patient.Record.Build().Entry.Count, read.ReadReport.Used.Length);
            Assert.NotEqual(CareSetting.NotStated, Assert.Single(read.Facts.OfType<CareSettingFact>()).Setting);
        }
    }

    [Fact]
    public void Every_law_says_how_it_is_known() => Assert.All(
        Patients.SelectMany(each => each.Patient.Drawn).Select(drawn => drawn.Source).Distinct(),
        source => Assert.Matches("^(S|Si|D|E)\\b", source));

    private static IEnumerable<string> Said(ClinicalCase record) => record.Facts.Select(fact => fact switch
    {
        ClinicalFinding { Presence: Presence.Present } finding => finding.Symptom.Id,
        HistoryItem { Presence: Presence.Present } item => item.History.Id,
        MedicationUse { Presence: Presence.Present } use => use.Medication.Id,
        ImagingFinding { Presence: Presence.Present } finding => finding.Finding.Id,
        LabResult result => result.Test.Id,
        _ => "",
    });
}
