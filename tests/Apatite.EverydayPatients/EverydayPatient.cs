using Apatite.EverydayPatients.Drawing;
using Apatite.Model.Fhir;

namespace Apatite.EverydayPatients;

/// <summary>An everyday patient: nothing dangerous behind the complaint.</summary>
/// <param name="Id">The id of the case.</param>
/// <param name="Profile">The number and name of the profile.</param>
/// <param name="Record">What the record says.</param>
/// <param name="Drawn">Every number that was drawn, with its law.</param>
public sealed record EverydayPatient(string Id, string Profile, CaseBuilder Record, IReadOnlyList<Drawn> Drawn)
{
    /// <summary>The Bundle as JSON.</summary>
    public string ToJson() => Record.ToJson();
}
