using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.Rules.Tests.Safety;

/// <summary>
/// A test closes a danger only if it shows the place, was done in this complaint and late enough, in a patient whose defences allow it,
/// and as long as he does not get worse; on both runtimes. Each danger is closed once, and then one thing after the other is taken away.
/// </summary>
public sealed class ClosingTests
{
    private const int Days = 20;

    internal static readonly string[] Dangers =
    [
        "retropharyngeal-abscess", "bacterial-meningitis", "infectious-spondylodiscitis", "spinal-epidural-abscess", "spinal-tumour", "malaria",
    ];

    internal static readonly DateTimeOffset Now = CaseBuilder.DefaultAsOf;

    internal static readonly DateTimeOffset Yesterday = Now.AddDays(-1);

    internal static readonly Dictionary<string, (Symptom Pain, string Covered, string[] Elsewhere)> Regions = new()
    {
        ["neck"] = (Symptom.NeckPain, "C1-C7", ["T3-T10", "L1-L5", "C6-C7"]),
        ["thoracic"] = (Symptom.ThoracicBackPain, "T1-T12", ["C1-C7", "L1-L5", "T11-L5"]),
        ["lumbar"] = (Symptom.LowBackPain, "L1-L5", ["C1-C7", "T1-T12", "L4-L5"]),
    };

    public static TheoryData<string, string> ByRegion
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string danger in (string[])["infectious-spondylodiscitis", "spinal-epidural-abscess", "spinal-tumour"])
            {
                foreach (string region in Regions.Keys)
                {
                    all.Add(danger, region);
                }
            }

            all.Add("retropharyngeal-abscess", "neck");
            return all;
        }
    }

    public static TheoryData<string, string> Everything
    {
        get
        {
            TheoryData<string, string> all = ByRegion;
            all.Add("bacterial-meningitis", "neck");
            all.Add("malaria", "neck");
            return all;
        }
    }

    public static TheoryData<string, string> Infections
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string region in Regions.Keys)
            {
                all.Add("infectious-spondylodiscitis", region);
                all.Add("spinal-epidural-abscess", region);
            }

            all.Add("retropharyngeal-abscess", "neck");
            all.Add("bacterial-meningitis", "neck");
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void ATestOfThePlaceAndOfNow_Closes(string danger, string region)
    {
        DifferentialEntry entry = Assess(danger, [.. Patient(danger, region), .. Answer(danger, Regions[region].Covered, Yesterday)]);

        Assert.Equal(DangerState.Answered, entry.Danger);
        Assert.Contains(entry.DangerBecause, reason => reason.Kind == DangerReasonKind.Raised && reason.Criterion is not null);
        DangerReason reason = Assert.Single(entry.DangerBecause, reason => reason.Kind != DangerReasonKind.Raised);
        Assert.NotNull(reason.At);
        Assert.NotEmpty(reason.Source.Citation);
        Assert.NotEmpty(reason.Because);
    }

    [Theory]
    [MemberData(nameof(ByRegion))]
    public void AnImageOfAnotherPlace_DoesNotClose(string danger, string region) => Assert.All(
        Regions[region].Elsewhere,
        levels => AssertOpen(danger, "known to cover", [.. Patient(danger, region), .. Answer(danger, levels, Yesterday)]));

    [Theory]
    [MemberData(nameof(ByRegion))]
    public void AnImageOfAPlaceUnknown_DoesNotClose_UnlessItsExaminationNamesThePlace(string danger, string region)
    {
        Fact[] patient = [.. Patient(danger, region), .. Answer(danger, null, Yesterday)];
        Modality modality = patient.OfType<ImagingFinding>().First().Modality!;
        ImagingExamination of(ImagedRegion imaged) => new("ImagingStudy/1", modality, imaged) { At = Yesterday };
        ImagedRegion right = region switch { "neck" => ImagedRegion.Neck, "thoracic" => ImagedRegion.Thoracic, _ => ImagedRegion.Lumbar };

        AssertOpen(danger, "cover", patient);
        AssertOpen(danger, "cover", [.. patient, of(ImagedRegion.Head), of(ImagedRegion.NotStated)]);
        AssertOpen(danger, "cover", [.. patient, of(right) with { At = Yesterday.AddDays(-3) }]);
        Assert.Equal(DangerState.Answered, Assess(danger, [.. patient, of(right)]).Danger);
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void ATestBeforeTheComplaint_DoesNotClose_AndALaterOneDoes(string danger, string region)
    {
        Fact[] patient = Patient(danger, region), old = Answer(danger, Regions[region].Covered, Now.AddDays(-Days - 10));

        AssertOpen(danger, danger == "infectious-spondylodiscitis" ? null : "before the complaint", [.. patient, .. old]);
        if (danger != "bacterial-meningitis")
        {
            Fact[] recent = [.. Answer(danger, Regions[region].Covered, Yesterday).Select(fact => fact with { Reference = fact.Reference + "-new" })];
            Assert.Equal(DangerState.Answered, Assess(danger, [.. patient, .. old, .. recent]).Danger);
        }
    }

    /// <summary>What an old image shows of one place does not stand in for a recent one that shows another.</summary>
    [Theory]
    [InlineData("infectious-spondylodiscitis")]
    [InlineData("spinal-epidural-abscess")]
    [InlineData("spinal-tumour")]
    public void AnOldImageOfThePlace_AndARecentOneOfAnother_DoNotClose(string danger) => AssertOpen(
        danger,
        "known to cover",
        [
            .. Patient(danger, "lumbar"),
            .. Answer(danger, "L1-L5", Now.AddDays(-Days - 10)),
            .. Answer(danger, "C1-C7", Yesterday).Select(fact => fact with { Reference = fact.Reference + "-new" }),
        ]);

    [Fact]
    public void ALongComplaintBesideANewOne_DoesNotMakeAnEarlyMriLate() => AssertOpen(
        "infectious-spondylodiscitis",
        null,
        [
            .. Patient("infectious-spondylodiscitis", "lumbar").Where(fact => fact is not SymptomCourse),
            new SymptomCourse("Observation/old", Onset.Chronic, 300) { At = Now },
            new SymptomCourse("Observation/new", Onset.Acute, 5) { At = Now },
            .. Answer("infectious-spondylodiscitis", "L1-L5", Yesterday),
        ]);

    [Theory]
    [InlineData("infectious-spondylodiscitis", "neck", 13.5)]
    [InlineData("infectious-spondylodiscitis", "thoracic", 2)]
    [InlineData("infectious-spondylodiscitis", "lumbar", 10)]
    [InlineData("bacterial-meningitis", "neck", 0.5)]
    public void ATestTooEarlyInTheComplaint_DoesNotClose(string danger, string region, double daysInto) => AssertOpen(
        danger, null, [.. Patient(danger, region), .. Answer(danger, Regions[region].Covered, Now.AddDays(daysInto - DaysOf(danger)))]);

    [Theory]
    [MemberData(nameof(Infections))]
    public void WhatComesAfterTheTest_OpensItAgain(string danger, string region)
    {
        Fact[] closed = [.. Patient(danger, region), .. Answer(danger, Regions[region].Covered, Yesterday)];
        LabResult crp = new("Observation/crp", LabTest.Crp, 88) { At = Now };
        LabTrend rise = new("Observation/crp", LabTest.Crp, 88, Trend.Rising) { Before = 20, At = Now };

        Assert.Equal(DangerState.Answered, Assess(danger, [.. closed, crp, rise with { Before = 60 }]).Danger);
        AssertOpen(danger, "CRP has risen", [.. closed, crp, rise]);
        AssertOpen(danger, "fever", [.. closed, new ClinicalFinding("Observation/fever", Symptom.Fever, Presence.Present) { At = Now }]);
        AssertOpen(danger, null, [.. closed, new LabResult("Observation/t", LabTest.Temperature, 38.2m) { At = Now }]);
        AssertOpen(danger, null, [.. closed, new LabResult("Observation/bc", LabTest.BloodCulture, Interpretation: Interpretation.Positive) { At = Now }]);
    }

    [Theory]
    [InlineData("retropharyngeal-abscess", "neck")]
    [InlineData("infectious-spondylodiscitis", "lumbar")]
    [InlineData("infectious-spondylodiscitis", "thoracic")]
    [InlineData("spinal-epidural-abscess", "lumbar")]
    [InlineData("spinal-epidural-abscess", "neck")]
    public void BacteraemiaOrDrugUse_KeepsAnInfectionOpen(string danger, string region)
    {
        foreach (History risk in (History[])[History.RecentBacteraemia, History.IntravenousDrugUse])
        {
            AssertOpen(danger, null,
            [
                .. Patient(danger, region),
                .. Answer(danger, Regions[region].Covered, Yesterday),
                new HistoryItem("Condition/risk", risk, Presence.Present),
            ]);
        }
    }

    [Theory]
    [InlineData("diabetes")]
    [InlineData("dialysis")]
    [InlineData("immunosuppression")]
    [InlineData("recent-spinal-procedure")]
    [InlineData("prior-antibiotics")]
    public void ScanAloneDoesNotCloseAnAbscess_InAPatientAtRisk(string history) => AssertOpen(
        "retropharyngeal-abscess",
        "re-examine",
        [
            .. Patient("retropharyngeal-abscess", "neck"),
            .. Answer("retropharyngeal-abscess", "C1-C7", Yesterday),
            new HistoryItem("Condition/risk", new History(history), Presence.Present),
        ]);

    [Theory]
    [InlineData("limb-weakness", "Condition", "intravenous-drug-use")]
    [InlineData("cauda-equina-signs", "Condition", "diabetes")]
    [InlineData("myelopathy-signs", "crp", "")]
    public void DeficitWithRiskOrCrp_KeepsAnEpiduralAbscessOpen_FeverOrNot(string deficit, string kind, string risk)
    {
        Fact why = kind == "crp"
            ? new LabResult("Observation/crp", LabTest.Crp, 40)
            : new HistoryItem("Condition/risk", new History(risk), Presence.Present);
        AssertOpen("spinal-epidural-abscess", "neurological sign",
        [
            .. Patient("spinal-epidural-abscess", "lumbar"),
            .. Answer("spinal-epidural-abscess", "C1-L5", Yesterday),
            new ClinicalFinding("Observation/deficit", new Symptom(deficit), Presence.Present),
            why,
        ]);
    }

    [Fact]
    public void NativeScan_DoesNotCloseAnAbscess() => AssertOpen(
        "retropharyngeal-abscess",
        null,
        [
            .. Patient("retropharyngeal-abscess", "neck"),
            .. Answer("retropharyngeal-abscess", "C1-C7", Yesterday).Cast<ImagingFinding>().Select(image => image with { ContrastGiven = false }),
        ]);

    [Fact]
    public void CtAlone_DoesNotCloseATumour_WithCancerKnownOrPainAtNight()
    {
        // Weight loss would ask for MRI as well: radicular pain that does not improve raises the tumour here.
        Fact[] ct =
        [
            .. Patient("spinal-tumour", "lumbar").Where(fact => fact is not SymptomCourse and not ClinicalFinding { Symptom.Id: "weight-loss" }),
            new SymptomCourse("Observation/course", Onset.Subacute, 30) { At = Now },
            new ClinicalFinding("Observation/radicular", Symptom.RadicularSigns, Presence.Present),
            new ClinicalFinding("Observation/course-of-pain", Symptom.NoImprovement, Presence.Present),
            .. Answer("spinal-tumour", "L1-L5", Yesterday).Cast<ImagingFinding>().Select(image => image with { Modality = Modality.Ct }),
        ];

        Assert.Equal(DangerState.Answered, Assess("spinal-tumour", ct).Danger);
        AssertOpen("spinal-tumour", "only MRI", [.. ct, new HistoryItem("Condition/cancer", History.MalignancyHistory, Presence.Present)]);
        AssertOpen("spinal-tumour", "only MRI", [.. ct, new ClinicalFinding("Observation/night", Symptom.NightPain, Presence.Present)]);
    }

    [Fact]
    public void ThreeFilmsOfOneMoment_DoNotCloseMalaria() => AssertOpen(
        "malaria", null, [.. Patient("malaria", "neck"), .. Answer("malaria", null, Yesterday).Select(film => film with { At = Yesterday })]);

    private static void AssertOpen(string danger, string? because, Fact[] facts)
    {
        DifferentialEntry entry = Assess(danger, facts);
        Assert.True(entry.Danger is DangerState.Raised or DangerState.Reopened, $"{danger} is {entry.Danger}");
        if (because is not null)
        {
            Assert.Contains(entry.DangerBecause, reason => reason.Text.In(Language.English).Contains(because, StringComparison.Ordinal));
        }
    }

    internal static DifferentialEntry Assess(string danger, Fact[] facts)
    {
        ClinicalCase patient = ClinicalCase.FromFacts(facts);
        DifferentialEntry entry = Entry(Library.Assessor), compiled = Entry(Library.CompiledAssessor);
        Assert.Equal(
            (entry.Danger, string.Join('\n', entry.DangerBecause.Select(reason => reason.In(Language.English)))),
            (compiled.Danger, string.Join('\n', compiled.DangerBecause.Select(reason => reason.In(Language.English)))));
        return entry;

        DifferentialEntry Entry(IDifferentialAssessor assessor) => assessor.Assess(patient).Differential.Single(entry => entry.Diagnosis.Id == danger);
    }

    internal static Fact[] Patient(string danger, string region) =>
    [
        new PatientFact("Patient/1", 40, Sex.Male),
        new ClinicalFinding("Observation/pain", Regions[region].Pain, Presence.Present) { At = Now.AddDays(-Days) },
        new SymptomCourse("Observation/course", Onset.Acute, DaysOf(danger)) { At = Now },
        .. Raising(danger),
    ];

    internal static bool IsOfNeck(string danger) => danger is "retropharyngeal-abscess" or "bacterial-meningitis" or "malaria";

    /// <summary>Meningitis is a matter of days.</summary>
    internal static int DaysOf(string danger) => danger == "bacterial-meningitis" ? 10 : Days;

    /// <summary>What raises the danger and keeps no answer from closing it.</summary>
    private static Fact[] Raising(string danger)
    {
        DateTimeOffset early = Now.AddDays(-DaysOf(danger));
        ClinicalFinding Sign(Symptom symptom) => new($"Observation/raised-{symptom.Id}", symptom, Presence.Present) { At = early };
        HistoryItem Had(History history) => new($"Condition/raised-{history.Id}", history, Presence.Present);
        LabResult esr = new("Observation/raised-esr", LabTest.Esr, 60) { At = early };
        return danger switch
        {
            "retropharyngeal-abscess" => [Sign(Symptom.LimitedNeckMovement), Sign(Symptom.Odynophagia)],
            "infectious-spondylodiscitis" => [esr],
            "spinal-epidural-abscess" => [Had(History.Diabetes), esr],
            "spinal-tumour" => [Sign(Symptom.WeightLoss), esr],
            "bacterial-meningitis" =>
                [Sign(Symptom.NeckStiffness), Sign(Symptom.Headache), new LabResult("Observation/raised-crp", LabTest.Crp, 40) { At = early }],
            _ => [Had(History.MalariaAreaTravel), Sign(Symptom.Headache)],
        };
    }

    internal static Fact[] Answer(string danger, string? levels, DateTimeOffset at)
    {
        ImagingFinding Denied(FindingType finding, Modality modality) => new($"Observation/no-{finding.Id}", finding, Presence.Absent)
        {
            At = at,
            Modality = modality,
            Levels = levels is null ? null : LevelRange.Parse(levels),
            ContrastGiven = true,
        };
        return danger switch
        {
            "retropharyngeal-abscess" => [Denied(FindingType.RetropharyngealCollection, Modality.Ct)],
            "infectious-spondylodiscitis" => [Denied(FindingType.BoneMarrowOedema, Modality.Mri)],
            "spinal-epidural-abscess" => [Denied(FindingType.EpiduralCollection, Modality.Mri)],
            "spinal-tumour" => [Denied(FindingType.BoneDestruction, Modality.Mri), Denied(FindingType.SoftTissueMass, Modality.Mri)],
            "bacterial-meningitis" => [new LabResult("Observation/csf", LabTest.CsfLeukocytes, 1) { At = at }],
            _ => [.. Enumerable.Range(0, 3).Select(number => new LabResult(
                $"Observation/film-{number}", LabTest.MalariaSmear, Interpretation: Interpretation.Negative) { At = at.AddHours(-14 * number) })],
        };
    }
}
