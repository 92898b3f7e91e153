namespace Apatite.Model;

/// <summary>The category of the Observation that states a measurement: the laboratory, the vital signs, or a score from a survey instrument.</summary>
internal static class MeasurementCategory
{
    public const string Laboratory = "laboratory";

    private static readonly LabTest[] VitalSigns =
    [
        LabTest.Temperature, LabTest.HeartRate, LabTest.RespiratoryRate, LabTest.OxygenSaturation, LabTest.SystolicBloodPressure,
    ];

    private static readonly LabTest[] Scores = [LabTest.Gcs, LabTest.News2];

    /// <summary>The code of FHIR's observation categories.</summary>
    public static string Of(LabTest test) => VitalSigns.Contains(test) ? "vital-signs" : Scores.Contains(test) ? "survey" : Laboratory;

    /// <summary>
    /// Whether the measurement tells of the moment only: it is taken at every visit for whatever reason, and tomorrow's is another one. A
    /// temperature is not, since a fever is remembered.
    /// </summary>
    public static bool IsOfTheMoment(LabTest test) => test != LabTest.Temperature && Of(test) != Laboratory;
}
