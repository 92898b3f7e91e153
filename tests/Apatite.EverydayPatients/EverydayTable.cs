namespace Apatite.EverydayPatients;

/// <summary>The table of which patient is of which profile, which the Bundles must not hold.</summary>
public static class EverydayTable
{
    /// <summary>The header line.</summary>
    public const string Header = "file\tprofile";

    /// <summary>The line of a patient.</summary>
    public static string Line(EverydayPatient patient) => $"{patient.Id}.json\t{patient.Profile}";
}
