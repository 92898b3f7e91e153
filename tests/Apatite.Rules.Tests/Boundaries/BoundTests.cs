using System.Globalization;
using Apatite.Model;
using Apatite.Rules.Tests.Safety;

namespace Apatite.Rules.Tests.Boundaries;

/// <summary>Row by row what the evidence says of its bounds: the last value that gives the row and the first that does not.</summary>
public sealed class BoundTests
{
    [Theory]
    [InlineData("INF-LAB-02", "crp", 4.9, 5)]
    [InlineData("RPA-LAB-06", "crp", 4.9, 5)]
    [InlineData("DEG-LAB-01", "crp", 9.9, 10)]
    [InlineData("DISC-LAB-01", "crp", 19.9, 20)]
    [InlineData("MEN-LAB-02", "crp", 49.9, 50)]
    [InlineData("RCT-LAB-03", "crp", 5, 4.9)]
    [InlineData("RCT-LAB-03", "crp", 49.9, 50)]
    [InlineData("RCT-LAB-05", "crp", 50, 49.9)]
    [InlineData("RCT-LAB-05", "crp", 99.9, 100)]
    [InlineData("INF-LAB-01", "crp", 20, 19.9)]
    [InlineData("MEN-LAB-01", "crp", 50, 49.9)]
    [InlineData("RCT-LAB-04", "crp", 100, 99.9)]
    [InlineData("RPA-LAB-02", "crp", 100, 99.9)]
    [InlineData("RCT-LAB-16", "esr", 20, 19)]
    [InlineData("RCT-LAB-16", "esr", 60, 61)]
    [InlineData("INF-LAB-03", "esr", 50, 49)]
    [InlineData("DEG-LAB-05", "esr", 19, 20)]
    [InlineData("INF-LAB-05", "procalcitonin", 0.49, 0.5)]
    [InlineData("RPA-LAB-10", "procalcitonin", 0.5, 0.49)]
    [InlineData("MEN-LAB-04", "procalcitonin", 0.5, 0.49)]
    [InlineData("MAL-LAB-04", "platelets", 149, 150)]
    [InlineData("RCT-LAB-08", "leukocytes", 10.1, 10)]
    [InlineData("RCT-LAB-08", "leukocytes", 13, 13.1)]
    [InlineData("RCT-LAB-01", "temperature", 38.5, 38.4)]
    [InlineData("DISC-LAB-06", "temperature", 38.5, 38.4)]
    [InlineData("MEN-CSF-01", "csf-leukocytes", 100, 99)]
    [InlineData("MEN-CSF-02", "csf-leukocytes", 1000, 999)]
    [InlineData("MEN-CSF-03", "csf-leukocytes", 5, 6)]
    [InlineData("ASM-CSF-01", "csf-leukocytes", 1000, 1001)]
    [InlineData("RCT-LAB-12", "csf-leukocytes", 6, 5)]
    [InlineData("MEN-CSF-21", "csf-leukocytes", 6, 5)]
    [InlineData("MEN-CSF-21", "csf-leukocytes", 99, 100)]
    [InlineData("MEN-CSF-04", "csf-neutrophil-percentage", 50, 49)]
    [InlineData("ASM-CSF-03", "csf-neutrophil-percentage", 49, 50)]
    [InlineData("MEN-CSF-14", "csf-glucose", 2.1, 2.2)]
    [InlineData("MEN-CSF-15", "csf-glucose", 2.8, 2.7)]
    [InlineData("ASM-CSF-05", "csf-protein", 0.4, 0.3)]
    [InlineData("ASM-CSF-05", "csf-protein", 1.0, 1.1)]
    [InlineData("MEN-CSF-16", "csf-protein", 1.1, 1.0)]
    [InlineData("MEN-CSF-12", "csf-lactate", 3.5, 3.4)]
    public void row_is_given_up_to_its_bound_and_not_beyond(string row, string test, double inside, double outside)
    {
        LabTest measured = Vocabulary.Tests.Single(item => item.Id == test);
        Assert.Contains(row, Rows(new LabResult("Observation/1", measured, (decimal)inside)));
        Assert.DoesNotContain(row, Rows(new LabResult("Observation/1", measured, (decimal)outside)));
    }

    [Theory]
    [InlineData("MEN-LAB-02", "crp", 20, "0.5", "0.4")]
    public void row_is_given_from_a_duration_on(string row, string test, double value, string days, string fewer)
    {
        LabResult result = new("Observation/1", Vocabulary.Tests.Single(item => item.Id == test), (decimal)value);
        Assert.Contains(row, Rows(result, Lasting(days)));
        Assert.DoesNotContain(row, Rows(result, Lasting(fewer)));
    }

    [Theory]
    [InlineData("INF-MRI-08", "bone-marrow-oedema")]
    [InlineData("DISC-MRI-02", "disc-high-t2-signal")]
    public void absence_counts_from_two_weeks_on(string row, string finding)
    {
        ImagingFinding absent = new("Observation/1", Vocabulary.Findings.Single(item => item.Id == finding), Presence.Absent)
        {
            Modality = Modality.Mri,
        };
        Assert.Contains(row, Rows(absent, Lasting("14")));
        Assert.DoesNotContain(row, Rows(absent, Lasting("13")));
        Assert.DoesNotContain(row, Rows(absent with { Presence = Presence.Present }, Lasting("14")));
    }

    private static SymptomCourse Lasting(string days) =>
        new("Condition/1", Onset.NotStated, decimal.Parse(days, CultureInfo.InvariantCulture));

    private static string[] Rows(params Fact[] facts)
    {
        string[] rules = [.. Library.Derive(facts).OfType<Evidence>().Select(evidence => evidence.Rule)];
        return [.. Library.Knowledge.Profiles.SelectMany(profile => rules.SelectMany(rule => profile.RowsOf(rule))).Select(row => row.Id)];
    }
}
