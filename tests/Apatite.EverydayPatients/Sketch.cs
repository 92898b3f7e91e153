using Apatite.EverydayPatients.Drawing;
using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.EverydayPatients;

/// <summary>
/// A patient in the making. A finding is stated, denied, or stated with a probability; what is not drawn stays unknown.
/// </summary>
internal sealed class Sketch(CaseBuilder record, Draws draws)
{
    public CaseBuilder Record => record;

    public Draws Draws => draws;

    public int AgeYears { get; private set; }

    public Sex Sex { get; private set; }

    /// <summary>Age by its law; of either sex equally often (E) unless it is given.</summary>
    public void Is(Law age, string source, Sex? sex = null)
    {
        AgeYears = (int)Math.Floor(draws.Of("age", age, source));
        Sex = sex ?? (draws.Happens("female", 0.5, "E") ? Sex.Female : Sex.Male);
        record.Patient(AgeYears, Sex);
    }

    public void SeenIn(CareSetting setting) => record.CareSetting(setting);

    /// <summary>How the complaint began and how many days it has lasted.</summary>
    public void Lasts(Onset onset, Law days, string source) => record.Course(onset, (decimal)Math.Floor(draws.Of("duration", days, source)));

    public void Has(params Symptom[] symptoms) => State(symptoms, Presence.Present);

    public void Denies(params Symptom[] symptoms) => State(symptoms, Presence.Absent);

    public void Has(History history) => record.History(history);

    public void MayHave(Symptom symptom, double probability, string source)
    {
        if (draws.Happens(symptom.Id, probability, source))
        {
            record.Symptom(symptom);
        }
    }

    public void MayHave(History history, double probability, string source)
    {
        if (draws.Happens(history.Id, probability, source))
        {
            record.History(history);
        }
    }

    public void MayTake(Medication medication, double probability, string source)
    {
        if (draws.Happens(medication.Id, probability, source))
        {
            record.Medication(medication);
        }
    }

    public void Measured(LabTest test, Law law, string source)
    {
        // One decimal, as laboratories report; it also hides what platforms may differ in, the last bit of a logarithm.
        decimal value = decimal.Round((decimal)draws.Of(test.Id, law, source), 1);
        record.Lab(test, value, Units.UcumOf(test)[0]);
    }

    private void State(Symptom[] symptoms, Presence presence)
    {
        foreach (Symptom symptom in symptoms)
        {
            record.Symptom(symptom, presence);
        }
    }
}
