using Apatite.Model;
using CsCheck;

namespace Apatite.Rules.Tests.Safety;

/// <summary>
/// The red flags of thresholds-and-management.md 6: whatever else is found, a calcification, a normal lumbar puncture and a good
/// first response included, each raises its alert.
/// </summary>
public sealed class RedFlagPropertyTests
{
    private static readonly Fact Adult = new PatientFact("Patient/1", 45, Sex.Female);

    private static readonly Fact Toddler = new PatientFact("Patient/1", 4, Sex.Male);

    private static readonly Fact NeckPain = Sign(Symptom.NeckPain);

    private static readonly Fact BackPain = Sign(Symptom.LowBackPain);

    private static readonly Dictionary<string, RedFlag> Flags = new()
    {
        ["1 stridor"] = new(AlertCode.AirwayThreat, [Adult, NeckPain, Sign(Symptom.Stridor)]),
        ["1 dyspnoea with a sore throat"] = new(AlertCode.AirwayThreat, [Adult, NeckPain, Sign(Symptom.Dyspnoea), Sign(Symptom.SoreThroat)]),
        ["1 drooling"] = new(AlertCode.AirwayThreat, [Adult, NeckPain, Sign(Symptom.Drooling)]),
        ["1 trismus"] = new(Diagnosis.RetropharyngealAbscess, [Adult, NeckPain, Sign(Symptom.Trismus)]),
        ["1 muffled voice"] = new(Diagnosis.RetropharyngealAbscess, [Adult, NeckPain, Sign(Symptom.MuffledVoice)]),
        ["1 mass effect on the airway"] = new(
            AlertCode.AirwayThreat,
            [Adult, NeckPain, Image(FindingType.MassEffectOnAirway, Modality.Ct, null, "C3")]
        ),
        ["2 rigors"] = new(Diagnosis.InfectiousSpondylodiscitis, [Adult, BackPain, Sign(Symptom.Chills)]) { MayAdd = IsNoOtherCause },
        ["2 38.5 degrees with neck pain"] = new(
            Diagnosis.InfectiousSpondylodiscitis,
            [Adult, NeckPain, new LabResult("Observation/flag-t", LabTest.Temperature, 38.5m)]
        )
        {
            MayAdd = IsNoOtherCause,
        },
        ["2 shock"] = new(AlertCode.SepsisSign, [Adult, BackPain, Sign(Symptom.Shock)]),
        ["2 positive blood culture"] = new(
            AlertCode.SepsisSign,
            [Adult, BackPain, new LabResult("Observation/flag-b", LabTest.BloodCulture, Interpretation: Interpretation.Positive)]
        ),
        ["2 positive blood culture without a complaint"] = new(
            AlertCode.SepsisSign,
            [Adult, new LabResult("Observation/flag-b", LabTest.BloodCulture, Interpretation: Interpretation.Positive)]
        ),
        ["3 myelopathy"] = new(AlertCode.NeurologicalThreat, [Adult, NeckPain, Sign(Symptom.MyelopathySigns)]),
        ["3 limb weakness"] = new(AlertCode.NeurologicalThreat, [Adult, NeckPain, Sign(Symptom.LimbWeakness)]),
        ["3 cauda equina"] = new(AlertCode.NeurologicalThreat, [Adult, BackPain, Sign(Symptom.CaudaEquinaSigns)]),
        ["3 bladder or bowel change"] = new(AlertCode.NeurologicalThreat, [Adult, BackPain, Sign(Symptom.SphincterDisturbance)]),
        ["3 cord compression"] = new(
            AlertCode.NeurologicalThreat,
            [Adult, BackPain, Image(FindingType.SpinalCordCompression, Modality.Mri, null, "T8-T9")]
        ),
        ["4 altered consciousness"] = new(AlertCode.CerebralThreat, [Adult, NeckPain, Sign(Symptom.AlteredConsciousness)]),
        ["4 seizure"] = new(AlertCode.CerebralThreat, [Adult, NeckPain, Sign(Symptom.Seizure)]),
        ["4 petechial rash"] = new(AlertCode.CerebralThreat, [Adult, NeckPain, Sign(Symptom.PetechialRash)]),
        ["4 focal deficit"] = new(AlertCode.CerebralThreat, [Adult, NeckPain, Sign(Symptom.FocalNeurologicalDeficit)]),
        ["5 meningism before the fluid is read"] = new(
            AlertCode.MeningismCsfNotRead,
            [Adult, NeckPain, Sign(Symptom.KernigSign), Sign(Symptom.Fever)]
        )
        {
            MayAdd = fact => !IsFluid(fact) && fact is not SymptomCourse,
        },
        ["5 meningism with a normal fluid before the neck is imaged"] = new(
            AlertCode.MeningismNeckNotImaged,
            [
                Adult,
                NeckPain,
                Sign(Symptom.KernigSign),
                new LabResult("Observation/flag-l", LabTest.LumbarPunctureSummary, Interpretation: Interpretation.Normal),
            ]
        )
        {
            MayAdd = fact =>
                !IsFluid(fact)
                && fact is not ImagingExamination { Modality.Id: "ct" }
                && fact is not ImagingFinding { Modality.Id: "ct" },
        },
        ["6 rim"] = new(
            AlertCode.AbscessSign,
            [Adult, NeckPain, Image(FindingType.RimEnhancement, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C3")]
        ),
        ["6 gas"] = new(
            AlertCode.AbscessSign,
            [Adult, NeckPain, Image(FindingType.GasInSoftTissue, Modality.Ct, AnatomicalStructure.PrevertebralSpace, "C3")]
        ),
        ["6 gas beside the back"] = new(
            AlertCode.AbscessSign,
            [Adult, BackPain, Image(FindingType.GasInSoftTissue, Modality.Ct, AnatomicalStructure.ParaspinalSoftTissue, "L4-L5")]
        ),
        ["6 rim beside the back"] = new(
            AlertCode.AbscessSign,
            [Adult, BackPain, Image(FindingType.RimEnhancement, Modality.Mri, AnatomicalStructure.ParaspinalSoftTissue, "L4-L5")]
        ),
        ["6 suppurative node"] = new(
            AlertCode.AbscessSign,
            [Adult, NeckPain, Image(FindingType.SuppurativeRetropharyngealNode, Modality.Ct, null, "C2")]
        ),
        ["6 epidural collection"] = new(
            AlertCode.AbscessSign,
            [Adult, BackPain, Image(FindingType.EpiduralCollection, Modality.Mri, null, "L4-L5")]
        ),
        ["6 paravertebral abscess"] = new(
            AlertCode.AbscessSign,
            [Adult, BackPain, Image(FindingType.ParavertebralAbscess, Modality.Ct, null, "L4-L5")]
        ),
        ["7 immunosuppression"] = new(AlertCode.InfectionRisk, [Adult, BackPain, Had(History.Immunosuppression)]),
        ["7 injection drugs"] = new(AlertCode.InfectionRisk, [Adult, BackPain, Had(History.IntravenousDrugUse)]),
        ["7 recent bacteraemia"] = new(AlertCode.InfectionRisk, [Adult, NeckPain, Had(History.RecentBacteraemia)]),
        ["7 recent spinal procedure"] = new(AlertCode.InfectionRisk, [Adult, BackPain, Had(History.RecentSpinalProcedure)]),
        ["7 dialysis"] = new(AlertCode.InfectionRisk, [Adult, BackPain, Had(History.Dialysis)]),
        ["8 history of cancer"] = new(AlertCode.TumourSign, [Adult, BackPain, Had(History.MalignancyHistory)]),
        ["8 weight loss with pain at night"] = new(
            Diagnosis.SpinalTumour,
            [Adult, BackPain, Sign(Symptom.WeightLoss), Sign(Symptom.NightPain)]
        ),
        ["8 bone destruction"] = new(
            AlertCode.TumourSign,
            [Adult, BackPain, Image(FindingType.BoneDestruction, Modality.Ct, null, "L4")]
        ),
        ["8 soft tissue mass"] = new(
            AlertCode.TumourSign,
            [Adult, BackPain, Image(FindingType.SoftTissueMass, Modality.Mri, null, "L4")]
        ),
        ["9 trauma with midline tenderness"] = new(
            Diagnosis.SpinalFracture,
            [Adult, NeckPain, Had(History.RecentTrauma), Sign(Symptom.MidlineCervicalTenderness)]
        )
        {
            MayAdd = fact => fact is not SymptomCourse,
        },
        ["9 anticoagulant with a collection"] = new(
            AlertCode.TraumaOrBleeding,
            [
                Adult,
                NeckPain,
                new MedicationUse("MedicationStatement/flag", Medication.Anticoagulant, Presence.Present),
                Image(FindingType.RetropharyngealCollection, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C2-C4"),
            ]
        ),
        ["10 travel and reported fever"] = new(
            AlertCode.MalariaTravel,
            [Adult, Had(History.MalariaAreaTravel), Sign(Symptom.Fever)]
        ),
        ["10 travel and measured fever"] = new(
            AlertCode.MalariaTravel,
            [Adult, Had(History.MalariaAreaTravel), new LabResult("Observation/flag-t", LabTest.Temperature, 39.4m)]
        ),
        ["11 thunderclap headache"] = new(AlertCode.VascularSign, [Adult, NeckPain, Sign(Symptom.ThunderclapHeadache)]),
        ["11 Horner sign"] = new(AlertCode.VascularSign, [Adult, NeckPain, Sign(Symptom.HornerSign)]),
        ["11 neck pain with a focal deficit"] = new(
            AlertCode.VascularSign,
            [Adult, NeckPain, Sign(Symptom.FocalNeurologicalDeficit)]
        ),
        ["12 young child with fever who holds the neck still"] = new(
            AlertCode.ChildFeverStillNeck,
            [Toddler, Sign(Symptom.LimitedNeckMovement), Sign(Symptom.Fever)]
        ),
        ["12 young child with measured fever and torticollis"] = new(
            AlertCode.ChildFeverStillNeck,
            [Toddler, Sign(Symptom.Torticollis), new LabResult("Observation/flag-t", LabTest.Temperature, 39m)]
        ),
        ["13 CRP of 100"] = new(
            AlertCode.Crp100Unexplained,
            [Adult, NeckPain, new LabResult("Observation/flag-c", LabTest.Crp, 100m)]
        )
        {
            // An infection that is proven is a cause; a calcification is not.
            IsMoot = assessment =>
                assessment.Differential.Any(entry =>
                    entry.Likelihood == Likelihood.Established && entry.Danger != DangerState.None
                ),
        },
        ["14 not better on NSAIDs"] = new(
            AlertCode.NotImproving,
            [Adult, NeckPain, new NsaidResponseStatement("Observation/flag-n", NsaidResponse.Poor)]
        ),
    };

    private static readonly Fact[] Comfort =
    [
        Image(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColliSuperiorOblique, "C1-C2") with
        {
            Reference = "Observation/comfort-1",
        },
        Image(FindingType.Calcification, Modality.Mri, AnatomicalStructure.LongusColli, "C1-C2") with
        {
            Reference = "Observation/comfort-2",
        },
        new LabResult("Observation/comfort-3", LabTest.LumbarPunctureSummary, Interpretation: Interpretation.Normal),
        new NsaidResponseStatement("Observation/comfort-4", NsaidResponse.Good),
    ];

    public static TheoryData<string> Names => [.. Flags.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void red_flag_is_raised_alone(string name) => Assert.True(Flags[name].IsRaised(Library.Assess(Flags[name].Facts)));

    [Theory]
    [MemberData(nameof(Names))]
    public void red_flag_is_raised_beside_calcification_normal_puncture_and_relief(string name) =>
        Assert.True(Flags[name].IsRaised(Library.Assess([.. Flags[name].Facts, .. Comfort.Where(Flags[name].MayAdd)])));

    [Fact]
    public void red_flag_is_raised_whatever_else_is_found() =>
        Property.Holds(
            Gen.OneOf(Flags.Keys.Except(AlsoWithoutComfort).ToArray()),
            (facts, name) =>
            {
                RedFlag flag = Flags[name];
                Assessment assessment = Library.Assess([
                    .. flag.Facts,
                    .. Comfort.Concat(facts).Where(fact => fact is not PatientFact).Where(flag.MayAdd),
                ]);
                return flag.IsMoot(assessment) || flag.IsRaised(assessment) ? null : $"{name} is not raised";
            }
        );

    [Fact]
    public void every_red_flag_of_the_list_has_a_row() =>
        Assert.Equal(
            Enumerable.Range(1, 14),
            Flags.Keys.Select(name => int.Parse(name.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).Distinct()
        );

    /// <summary>Flags that fail on their own would hide what the random additions find.</summary>
    private static IEnumerable<string> AlsoWithoutComfort =>
        Flags.Keys.Where(name =>
            !Flags[name].IsRaised(Library.Assess([.. Flags[name].Facts, .. Comfort.Where(Flags[name].MayAdd)]))
        );

    private static ClinicalFinding Sign(Symptom symptom) => new($"Observation/flag-{symptom.Id}", symptom, Presence.Present);

    private static HistoryItem Had(History history) => new($"Condition/flag-{history.Id}", history, Presence.Present);

    private static ImagingFinding Image(FindingType finding, Modality modality, AnatomicalStructure? structure, string levels) =>
        new($"Observation/flag-{finding.Id}", finding, Presence.Present)
        {
            Modality = modality,
            Structure = structure,
            Levels = LevelRange.Parse(levels),
        };

    private static bool IsFluid(Fact fact) =>
        fact is LabResult result
        && (result.Test.Id.StartsWith("csf-", StringComparison.Ordinal) || result.Test == LabTest.LumbarPunctureSummary);

    /// <summary>A plain other cause of a fever makes it wait, and so does a first day of it; swallowing points to the neck.</summary>
    private static bool IsNoOtherCause(Fact fact) => fact switch
    {
        SymptomCourse => false,
        ClinicalFinding finding => finding.IsAbsent
            || !((Symptom[])[Symptom.Cough, Symptom.Coryza, Symptom.PharyngealErythema, Symptom.TonsillarExudate, Symptom.Odynophagia, Symptom.Dysphagia])
                .Contains(finding.Symptom),
        HistoryItem item => item.History != History.UrinaryInfection && item.History != History.Pneumonia,
        LabResult result => result.Test != LabTest.InfluenzaConfirmed,
        _ => true,
    };

    /// <summary>What a red flag asks for: an alert of its own, or a danger that is raised until a named test closes it.</summary>
    private sealed record RedFlag(AlertCode? Alert, Diagnosis? Danger, Fact[] Facts)
    {
        public RedFlag(AlertCode alert, Fact[] facts)
            : this(alert, null, facts)
        {
        }

        public RedFlag(Diagnosis danger, Fact[] facts)
            : this(null, danger, facts)
        {
        }

        public bool IsRaised(Assessment assessment) => Danger is null
            ? assessment.Alerts.Any(alert => alert.Code == Alert)
            : assessment.Find(Danger) is { Danger: not DangerState.NotRaised };

        /// <summary>What may be added without changing what the flag says.</summary>
        public Func<Fact, bool> MayAdd { get; init; } = _ => true;

        /// <summary>Whether the flag no longer applies.</summary>
        public Func<Assessment, bool> IsMoot { get; init; } = _ => false;
    }
}
