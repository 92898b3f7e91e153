using Apatite.Model;

namespace Apatite.EverydayPatients.Background;

/// <summary>A routine MRI of the lumbar spine without contrast, and what it says of one disc or one vertebra.</summary>
internal sealed class LumbarMri
{
    private readonly Sketch _patient;
    private readonly string _disc;
    private readonly string _vertebra;

    public LumbarMri(Sketch patient)
    {
        _patient = patient;
        bool lowest = patient.Draws.Happens("disc L5-S1", 0.50, "E");
        (_disc, _vertebra) = lowest ? ("L5-S1", "L5") : ("L4-L5", "L4");
        patient.Record.Examination(Modality.Mri, ImagedRegion.Lumbar);
    }

    public void Shows(FindingType finding) => State(finding, _disc, Presence.Present);

    public void ShowsInVertebra(FindingType finding) => State(finding, _vertebra, Presence.Present);

    public void Denies(FindingType finding) => State(finding, _disc, Presence.Absent);

    public void MayShow(FindingType finding, double probability, string source)
    {
        if (_patient.Draws.Happens(finding.Id, probability, source))
        {
            Shows(finding);
        }
    }

    /// <summary>The report says so in a share of the patients, and nothing of it in the others.</summary>
    public void Excludes(FindingType finding, double probability, string source)
    {
        if (_patient.Draws.Happens($"no {finding.Id}", probability, source))
        {
            Denies(finding);
        }
    }

    public void ShowsOrExcludes(FindingType finding, double probability, string source) =>
        State(finding, _disc, _patient.Draws.Happens(finding.Id, probability, source) ? Presence.Present : Presence.Absent);

    private void State(FindingType finding, string levels, Presence presence) => _patient.Record.Imaging(
        finding, Modality.Mri, levels: levels, detail: fact => fact with { Presence = presence, ContrastGiven = false });
}
