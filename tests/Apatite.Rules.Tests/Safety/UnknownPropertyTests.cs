using Apatite.Model;
using Apatite.Reporting;

namespace Apatite.Rules.Tests.Safety;

/// <summary>Safety property 4: what is not known counts neither as present nor as absent.</summary>
public sealed class UnknownPropertyTests
{
    public static TheoryData<string> Denied =>
        [
            "fever",
            "calcification",
            "rim-enhancement",
            "retropharyngeal-collection",
            "bone-destruction",
            "endplate-marrow",
            "fdg-uptake",
            "epidural-collection",
        ];

    [Fact]
    public void unknown_symptom_history_or_medicine_is_as_if_left_out() =>
        Property.Holds(facts =>
        {
            Fact[] all = Property.Apart(facts);
            Fact[] known = [.. all.Where(fact => !IsUnknown(fact) || fact is ImagingFinding)];
            return Json(all) == Json(known) ? null : "an unknown fact changes the answer";
        });

    [Fact]
    public void unknown_finding_is_no_evidence_and_calls_for_nothing() =>
        Property.Holds(facts =>
        {
            Fact[] apart = Property.Apart(facts);
            HashSet<string> unknown = [.. apart.Where(IsUnknown).Select(fact => fact.Reference)];
            Assessment assessment = Library.Assess(apart);
            string? cited = assessment
                .Differential.SelectMany(entry => entry.Supporting.Concat(entry.Opposing))
                .SelectMany(item => item.Because)
                .Concat(assessment.Differential.SelectMany(entry => entry.AnsweredFrom))
                .Concat(assessment.Alerts.SelectMany(alert => alert.Because))
                .Concat(assessment.Deposits.SelectMany(deposit => deposit.Because))
                .FirstOrDefault(unknown.Contains);
            return cited is null ? null : $"{cited} is unknown and cited";
        });

    [Theory]
    [MemberData(nameof(Denied))]
    public void stated_absence_differs_from_silence_and_from_unknown(string what)
    {
        Fact[] silent =
        [
            new PatientFact("Patient/1", 45, Sex.Male),
            new ClinicalFinding("Observation/0", Symptom.NeckPain, Presence.Present),
            new SymptomCourse("Observation/c", Onset.Subacute, 30),
            .. Lesion(what),
        ];
        string silence = Json(silent);
        string absence = Json([.. silent, Fact(what, Presence.Absent)]);
        string unknown = Json([.. silent, Fact(what, Presence.Unknown)]);
        Assert.NotEqual(silence, absence);
        Assert.NotEqual(unknown, absence);
    }

    private static Fact[] Lesion(string what) =>
        what is "fdg-uptake" or "epidural-collection" or "endplate-marrow"
            ?
            [
                new ImagingFinding("Observation/1", FindingType.EndplateErosion, Presence.Present)
                {
                    Modality = Modality.Ct,
                    Levels = LevelRange.Parse("L5"),
                },
            ]
            : [];

    private static Fact Fact(string what, Presence presence) =>
        what switch
        {
            "fever" => new ClinicalFinding("Observation/2", Symptom.Fever, presence),
            "calcification" => Image(FindingType.Calcification, Modality.Ct, presence) with
            {
                Structure = AnatomicalStructure.LongusColli,
            },
            "endplate-marrow" => Image(FindingType.BoneMarrowOedema, Modality.Mri, presence),
            "epidural-collection" => Image(FindingType.EpiduralCollection, Modality.Mri, presence),
            "fdg-uptake" => Image(FindingType.FdgUptake, Modality.Nuclear, presence),
            _ => Image(new FindingType(what), Modality.Ct, presence),
        };

    private static ImagingFinding Image(FindingType finding, Modality modality, Presence presence) =>
        new("Observation/2", finding, presence) { Modality = modality, ContrastGiven = true };

    private static bool IsUnknown(Fact fact) =>
        fact switch
        {
            ClinicalFinding finding => finding.Presence == Presence.Unknown,
            HistoryItem item => item.Presence == Presence.Unknown,
            MedicationUse use => use.Presence == Presence.Unknown,
            ImagingFinding finding => finding.Presence == Presence.Unknown,
            _ => false,
        };

    private static string Json(Fact[] facts) => new AssessmentJsonWriter().Serialize(Library.Assess(facts));
}
