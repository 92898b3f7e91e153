using Apatite.Model.Fhir;
using CsCheck;

namespace Apatite.Model.Tests.Fhir;

/// <summary>Generates the facts that a record can state.</summary>
internal static class FactGen
{
    private static readonly Gen<Presence> Presences = Gen.Enum<Presence>();

    private static readonly Gen<LevelRange?> Levels =
        from ends in Gen.Select(Gen.Int[0, SpinalLevel.All.Count - 1], Gen.Int[0, SpinalLevel.All.Count - 1], Gen.Bool)
        select ends.Item3 ? null : new LevelRange(SpinalLevel.All[Math.Min(ends.Item1, ends.Item2)], SpinalLevel.All[Math.Max(ends.Item1, ends.Item2)]);

    private static readonly Gen<Fact> Finding =
        from id in Id("symptom", "sign")
        from presence in Presences
        select (Fact)new ClinicalFinding("", new Symptom(id), presence);

    private static readonly Gen<Fact> History =
        from id in Id("history")
        from presence in Presences
        select (Fact)new HistoryItem("", new History(id), presence);

    private static readonly Gen<Fact> Diagnosis =
        from id in Id("diagnosis")
        from presence in Presences
        select (Fact)new StatedDiagnosis("", new Diagnosis(id), presence);

    private static readonly Gen<Fact> Medication =
        from id in Id("medication")
        from presence in Presences
        select (Fact)new MedicationUse("", new Medication(id), presence);

    private static readonly Gen<Fact> SymptomCourse =
        from onset in Gen.Enum<Onset>()
        from days in Gen.Int[0, 4000]
        from isStated in Gen.Bool
        select (Fact)new SymptomCourse("", onset, isStated || onset == Onset.NotStated ? days / 2m : null);

    private static readonly Gen<Fact> Lab =
        from id in Id("lab")
        from word in Gen.Enum<Interpretation>()
        from comparator in Gen.Enum<Comparator>()
        from value in Gen.Int[25, 90]
        from isNumber in Gen.Bool
        select isNumber && Units.Canonical(id) is not null && Units.IsPlausible(id, value / 2m)
            ? (Fact)new LabResult("", new LabTest(id), value / 2m, comparator, word)
            : new LabResult(
                "", new LabTest(id), Interpretation: QualitativeTests.Answer(new LabTest(id), word == Interpretation.NotStated ? Interpretation.Normal : word));

    private static readonly Gen<Fact> Imaging =
        from id in Id("imaging-finding")
        from presence in Presences
        from place in Gen.Select(Id("modality"), Id("structure"), Levels, Gen.Bool)
        from look in Gen.Select(Gen.Enum<Texture>(), Gen.Enum<Shape>(), Gen.Enum<Density>(), Gen.Enum<Margins>(), Gen.Enum<Distribution>(), Gen.Enum<IntervalChange>())
        from size in Gen.Int[0, 60]
        from contrast in Gen.Int[0, 2]
        select (Fact)new ImagingFinding("", new FindingType(id), presence)
        {
            Modality = place.Item4 ? new Modality(place.Item1) : null,
            Structure = place.Item4 ? new AnatomicalStructure(place.Item2) : null,
            Levels = place.Item3,
            Texture = look.Item1,
            Shape = look.Item2,
            Density = look.Item3,
            Margins = look.Item4,
            Distribution = look.Item5,
            IntervalChange = look.Item6,
            SizeMm = size == 0 ? null : size / 4m,
            ContrastGiven = contrast switch { 0 => null, 1 => false, _ => true },
        };

    private static readonly Gen<Fact> Examination =
        from id in Id("modality")
        from region in Gen.Enum<ImagedRegion>()
        select (Fact)new ImagingExamination("", new Modality(id), region);

    private static readonly Gen<Fact> Rhythm =
        from rhythm in Any(PainRhythm.Mechanical, PainRhythm.Inflammatory, PainRhythm.Mixed)
        select (Fact)new PainRhythmStatement("", rhythm);

    private static readonly Gen<Fact> Response =
        from response in Any(NsaidResponse.Good, NsaidResponse.Poor)
        select (Fact)new NsaidResponseStatement("", response);

    private static readonly Gen<Fact> Encounter =
        from setting in Gen.Enum<EncounterSetting>()
        from hours in Gen.Int[0, 500]
        from stay in Gen.Int[0, 300]
        from hasEnded in Gen.Bool
        let start = CaseBuilder.DefaultAsOf.AddHours(-hours)
        select (Fact)new EncounterFact("", setting, start, hasEnded || hours > 300 ? start.AddHours(Math.Max(stay, hours - 300)) : null);

    /// <summary>One fact about anything but the patient.</summary>
    public static readonly Gen<Fact> One =
        Gen.OneOf(Finding, History, Diagnosis, Medication, SymptomCourse, Lab, Imaging, Examination, Rhythm, Response, Encounter);

    /// <summary>A case of some facts; an encounter alone has no as-of time.</summary>
    public static readonly Gen<Fact[]> Many = One.Array[1, 12].Where(facts => facts.Any(fact => fact is not EncounterFact));

    private static Gen<string> Id(params string[] kinds) =>
        Any<string>([.. VocabularyTable.All.Where(entry => kinds.Contains(entry.Kind)).Select(entry => entry.Id).Order(StringComparer.Ordinal)]);

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
