using Apatite.Model;

namespace Apatite.Rules.Tests.Safety;

/// <summary>No combination of facts makes a rule fail.</summary>
public sealed class TotalityPropertyTests
{
    private static readonly Fact Adult = new PatientFact("Patient/1", 45, Sex.Female);

    /// <summary>Cases in which two findings call for one advice and a caution applies to it.</summary>
    private static readonly Dictionary<string, Fact[]> Doubled = new()
    {
        ["Kernig sign and purpura"] = [Adult, Sign(Symptom.KernigSign), Sign(Symptom.PetechialRash)],
        ["Kernig and Brudzinski signs on an anticoagulant"] =
        [
            Adult,
            Sign(Symptom.KernigSign),
            Sign(Symptom.BrudzinskiSign),
            Sign(Symptom.Fever),
            new MedicationUse("MedicationStatement/1", Medication.Anticoagulant, Presence.Present),
        ],
        ["Two deposits in asthma"] =
        [
            Adult,
            Sign(Symptom.NeckPain),
            new HistoryItem("Condition/1", History.Asthma, Presence.Present),
            Calcium("Observation/ct-1", AnatomicalStructure.LongusColliSuperiorOblique, "C1-C2"),
            Calcium("Observation/ct-2", AnatomicalStructure.InterspinousBursa, "C5-C6"),
        ],
        ["Two neck injuries in pregnancy"] =
        [
            Adult,
            Sign(Symptom.NeckPain),
            Sign(Symptom.MidlineCervicalTenderness),
            new HistoryItem("Condition/1", History.RecentTrauma, Presence.Present),
            new HistoryItem("Condition/2", History.RecentTrauma, Presence.Present),
            new HistoryItem("Condition/3", History.Pregnancy, Presence.Present),
        ],
    };

    public static TheoryData<string> Cases => [.. Doubled.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void two_reasons_for_one_advice_with_a_caution_are_assessed(string name) =>
        Assert.NotEmpty(Library.Assess(Doubled[name]).Recommendations);

    [Fact]
    public void any_facts_are_assessed_without_an_error() =>
        Property.Holds(facts =>
        {
            try
            {
                Library.Assess(facts);
                return null;
            }
            catch (InferenceException exception)
            {
                return exception.Message;
            }
        });

    private static ClinicalFinding Sign(Symptom symptom) => new($"Observation/{symptom.Id}", symptom, Presence.Present);

    private static ImagingFinding Calcium(string reference, AnatomicalStructure structure, string levels) =>
        new(reference, FindingType.Calcification, Presence.Present)
        {
            Modality = Modality.Ct,
            Structure = structure,
            Levels = LevelRange.Parse(levels),
        };
}
