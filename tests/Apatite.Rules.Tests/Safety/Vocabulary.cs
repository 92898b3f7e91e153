using System.Reflection;
using Apatite.Model;

namespace Apatite.Rules.Tests.Safety;

/// <summary>Every concept that a fact can speak of, taken from the typed constants of the model.</summary>
internal static class Vocabulary
{
    public static readonly Symptom[] Symptoms = All<Symptom>();
    public static readonly History[] Histories = All<History>();
    public static readonly Medication[] Medications = All<Medication>();
    public static readonly FindingType[] Findings = All<FindingType>();
    public static readonly AnatomicalStructure[] Structures = All<AnatomicalStructure>();
    public static readonly Modality[] Modalities = All<Modality>();
    public static readonly Diagnosis[] Diagnoses = All<Diagnosis>();
    public static readonly LabTest[] Tests = All<LabTest>();

    /// <summary>Plausible values around the bounds that the rules know (thresholds-and-management.md 2); the tests that are not here come in a word only.</summary>
    public static readonly Dictionary<LabTest, decimal[]> Values = new()
    {
        [LabTest.Temperature] = [36.5m, 37.5m, 37.9m, 38.0m, 38.4m, 38.5m, 39.5m],
        [LabTest.Crp] = [2m, 4.9m, 5m, 15m, 19.9m, 20m, 49.9m, 50m, 75m, 99.9m, 100m, 250m],
        [LabTest.Esr] = [5m, 19m, 20m, 49m, 50m, 60m, 61m, 100m],
        [LabTest.Leukocytes] = [4m, 10m, 10.1m, 13m, 14.9m, 15m, 25m],
        [LabTest.Neutrophils] = [3m, 7m, 12m],
        [LabTest.Platelets] = [80m, 149m, 150m, 250m],
        [LabTest.Procalcitonin] = [0.05m, 0.49m, 0.5m, 5m],
        [LabTest.Calcium] = [2.1m, 2.3m, 2.6m, 3.1m],
        [LabTest.Phosphate] = [0.8m, 1.2m, 1.9m, 2.5m],
        [LabTest.Creatinine] = [70m, 300m],
        [LabTest.Egfr] = [10m, 29m, 30m, 59m, 60m, 100m],
        [LabTest.ParathyroidHormone] = [20m, 300m],
        [LabTest.VitaminD25Oh] = [50m, 375m, 376m],
        [LabTest.Ferritin] = [100m, 250m, 900m],
        [LabTest.TransferrinSaturation] = [30m, 46m, 51m, 90m],
        [LabTest.CsfLeukocytes] = [0m, 5m, 6m, 99m, 100m, 999m, 1000m, 5000m],
        [LabTest.CsfNeutrophilPercentage] = [5m, 49m, 50m, 95m],
        [LabTest.CsfProtein] = [0.3m, 0.4m, 1.0m, 1.1m, 4m],
        [LabTest.CsfGlucose] = [0.5m, 2.1m, 2.2m, 2.8m, 3.5m],
        [LabTest.SerumGlucose] = [4m, 6m, 12m],
        [LabTest.CsfLactate] = [1.5m, 3.4m, 3.5m, 8m],
        [LabTest.Albumin] = [25m, 40m],
    };

    public static readonly string[] Levels =
    [
        "C1",
        "C2",
        "C1-C2",
        "C1-C3",
        "C2-C3",
        "C1-C5",
        "C4-C5",
        "C5-C6",
        "C6",
        "C3-C6",
        "T1-T4",
        "T8-T9",
        "T12-L1",
        "L2-L3",
        "L3",
        "L4",
        "L4-L5",
        "L5",
        "L4-S1",
    ];

    private static T[] All<T>()
        where T : Concept =>
        [.. typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<T>()];
}
