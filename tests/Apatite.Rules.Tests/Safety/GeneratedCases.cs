using System.Globalization;
using Apatite.Model;
using CsCheck;

namespace Apatite.Rules.Tests.Safety;

/// <summary>Random cases: facts of every kind, half of them from one part of the body so that they meet in rules.</summary>
internal static class GeneratedCases
{
    private const int MostFacts = 16;

    private static readonly Gen<Presence> Presences = Gen.Frequency(
        (6, Presence.Present),
        (3, Presence.Absent),
        (1, Presence.Unknown)
    );

    private static readonly Gen<Fact> Clinical = Gen.Select(
        Gen.OneOf(Vocabulary.Symptoms),
        Presences,
        (symptom, presence) => (Fact)new ClinicalFinding("", symptom, presence)
    );

    private static readonly Gen<Fact> Histories = Gen.Select(
        Gen.OneOf(Vocabulary.Histories),
        Presences,
        (history, presence) => (Fact)new HistoryItem("", history, presence)
    );

    private static readonly Gen<Fact> Medicines = Gen.Select(
        Gen.OneOf(Vocabulary.Medications),
        Presences,
        (medicine, presence) => (Fact)new MedicationUse("", medicine, presence)
    );

    private static readonly Gen<Fact> Numbers = Gen.OneOf(Vocabulary.Values.Keys.ToArray())
        .SelectMany(test =>
            Gen.Select(
                Gen.OneOf(Vocabulary.Values[test]),
                Gen.Frequency((8, Comparator.Exactly), (1, Comparator.LessThan), (1, Comparator.GreaterThan)),
                (value, comparator) => (Fact)new LabResult("", test, value, comparator)
            )
        );

    private static readonly Gen<Fact> Words = Gen.Select(
        Gen.OneOf(Vocabulary.Tests),
        Stated<Interpretation>(),
        (test, word) => (Fact)new LabResult("", test, Interpretation: word)
    );

    private static readonly Gen<Fact> Images = Image(Vocabulary.Findings, Vocabulary.Structures, Vocabulary.Levels);

    private static readonly Gen<Fact> NeckImages = Image(
        [
            FindingType.Calcification,
            FindingType.PrevertebralSoftTissueThickening,
            FindingType.RetropharyngealCollection,
            FindingType.RimEnhancement,
            FindingType.GasInSoftTissue,
            FindingType.DiffusionRestriction,
            FindingType.SuppurativeRetropharyngealNode,
            FindingType.PrevertebralInflammatorySignal,
        ],
        [
            AnatomicalStructure.LongusColli,
            AnatomicalStructure.LongusColliSuperiorOblique,
            AnatomicalStructure.RetropharyngealSpace,
            AnatomicalStructure.PrevertebralSpace,
            AnatomicalStructure.PeriodontoidTissue,
        ],
        ["C1-C2", "C1-C3", "C2", "C1-C5", "C4-C5"]
    );

    private static readonly Gen<Fact> DiscImages = Image(
        [
            FindingType.Calcification,
            FindingType.BoneMarrowOedema,
            FindingType.MirrorBoneMarrowOedema,
            FindingType.EndplateErosion,
            FindingType.EndplateDestruction,
            FindingType.DiscHighT2Signal,
            FindingType.ParavertebralAbscess,
            FindingType.EpiduralCollection,
            FindingType.FdgUptake,
            FindingType.BoneDestruction,
            FindingType.SoftTissueMass,
            FindingType.CalcifiedDiscHerniation,
        ],
        [
            AnatomicalStructure.IntervertebralDisc,
            AnatomicalStructure.NucleusPulposus,
            AnatomicalStructure.UpperEndplate,
            AnatomicalStructure.VertebralBody,
            AnatomicalStructure.EpiduralSpace,
        ],
        ["L4-L5", "L5", "L4", "C5-C6"]
    );

    private static readonly Gen<Fact> Fluid = Gen.OneOf(
        Gen.Select(
            Gen.OneOf(LabTest.LumbarPunctureSummary, LabTest.CsfGramStain, LabTest.CsfCulture, LabTest.BloodCulture),
            Gen.OneOf(Interpretation.Normal, Interpretation.Abnormal, Interpretation.Positive, Interpretation.Negative),
            (test, word) => (Fact)new LabResult("", test, Interpretation: word)
        ),
        Gen.OneOf(LabTest.CsfLeukocytes, LabTest.CsfGlucose, LabTest.CsfProtein, LabTest.CsfNeutrophilPercentage)
            .SelectMany(test => Gen.OneOf(Vocabulary.Values[test]).Select(value => (Fact)new LabResult("", test, value))),
        Gen.Select(
            Gen.OneOf(Symptom.KernigSign, Symptom.NeckStiffness, Symptom.Headache, Symptom.Fever),
            Presences,
            (symptom, presence) => (Fact)new ClinicalFinding("", symptom, presence)
        )
    );

    private static readonly Gen<Fact> Others = Gen.OneOf(
        Gen.Select(
            Stated<Onset>(),
            Gen.OneOf<decimal?>(null, 1, 7, 8, 13, 14, 41, 42, 365),
            (onset, days) => (Fact)new SymptomCourse("", onset, days)
        ),
        Stated<PainRhythm>().Select(rhythm => (Fact)new PainRhythmStatement("", rhythm)),
        Stated<NsaidResponse>().Select(response => (Fact)new NsaidResponseStatement("", response)),
        Gen.Select(
            Gen.OneOf(Vocabulary.Modalities),
            Gen.Enum<ImagedRegion>(),
            (modality, region) => (Fact)new ImagingExamination("", modality, region)
        ),
        Gen.Select(
            Gen.OneOf(Vocabulary.Diagnoses),
            Presences,
            (diagnosis, presence) => (Fact)new StatedDiagnosis("", diagnosis, presence)
        )
    );

    /// <summary>Any fact but the patient, without a reference.</summary>
    public static readonly Gen<Fact> Facts = Gen.Frequency(
        (5, Clinical),
        (3, Histories),
        (1, Medicines),
        (4, Numbers),
        (2, Words),
        (5, Images),
        (3, Others)
    );

    private static readonly Gen<Fact>[] Themes = [NeckImages, DiscImages, Fluid, Facts];

    private static readonly Gen<Fact> Patients = Gen.Select(
        Gen.OneOf<int?>(null, 0, 4, 5, 6, 9, 12, 17, 18, 29, 30, 45, 60, 70, 85),
        Gen.Enum<Sex>(),
        (age, sex) => (Fact)new PatientFact("Patient/1", age, sex)
    );

    /// <summary>A case. One in four has panels: several facts of one resource.</summary>
    public static readonly Gen<Fact[]> Cases = Gen.Int[0, 3]
        .SelectMany(theme =>
            Gen.Select(
                Patients,
                Gen.Int[0, 9],
                Gen.OneOf(Facts, Themes[theme]).Array[0, MostFacts],
                Gen.Int[0, 3],
                (patient, hasPatient, facts, panels) =>
                    (Fact[])
                        [
                            .. hasPatient > 0 ? [patient] : Array.Empty<Fact>(),
                            .. facts
                                .Select(
                                    (fact, index) =>
                                        fact with
                                        {
                                            Reference =
                                                $"Observation/{(panels == 0 ? index / 3 : index).ToString(CultureInfo.InvariantCulture)}",
                                        }
                                )
                                .Distinct(),
                        ]
            )
        );

    /// <summary>A fact that states nothing comes from no record.</summary>
    private static Gen<T> Stated<T>()
        where T : struct, Enum => Gen.OneOf(Enum.GetValues<T>().Where(value => value.ToString() != "NotStated").ToArray());

    private static Gen<Fact> Image(FindingType[] findings, AnatomicalStructure[] structures, string[] levels)
    {
        Gen<Fact> places = Gen.Select(
            Gen.OneOf(findings),
            Presences,
            Gen.Frequency((4, Modality.Ct), (4, Modality.Mri), (1, Modality.Radiograph), (1, Modality.Nuclear), (1, null)),
            Gen.Frequency(
                (4, Gen.OneOf(structures).Select(structure => (AnatomicalStructure?)structure)),
                (1, Gen.Const((AnatomicalStructure?)null))
            ),
            Gen.Frequency((4, Gen.OneOf(levels).Select(level => (string?)level)), (1, Gen.Const((string?)null))),
            (finding, presence, modality, structure, level) =>
                (Fact)
                    new ImagingFinding("", finding, presence)
                    {
                        Modality = modality,
                        Structure = structure,
                        Levels = level is null ? null : LevelRange.Parse(level),
                    }
        );
        Gen<Func<ImagingFinding, ImagingFinding>> looks = Gen.Select(
            Gen.Enum<Texture>(),
            Gen.Enum<Shape>(),
            Gen.Enum<Margins>(),
            Gen.Enum<Distribution>(),
            Gen.OneOf<bool?>(null, true, false),
            (texture, shape, margins, distribution, contrast) =>
                (Func<ImagingFinding, ImagingFinding>)(
                    fact =>
                        fact with
                        {
                            Texture = texture,
                            Shape = shape,
                            Margins = margins,
                            Distribution = distribution,
                            ContrastGiven = contrast,
                        }
                )
        );
        Gen<Func<ImagingFinding, ImagingFinding>> changes = Gen.Select(
            Gen.Frequency((3, Gen.Const(IntervalChange.NotStated)), (1, Gen.Enum<IntervalChange>())),
            Gen.OneOf<decimal?>(null, 5, 8, 15, 23),
            (change, size) => (Func<ImagingFinding, ImagingFinding>)(fact => fact with { IntervalChange = change, SizeMm = size })
        );
        return Gen.Select(places, looks, changes, (fact, look, change) => (Fact)change(look((ImagingFinding)fact)));
    }
}
