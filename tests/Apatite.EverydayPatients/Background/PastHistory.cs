using Apatite.Model;

namespace Apatite.EverydayPatients.Background;

/// <summary>What adults have beside their complaint. All shares are judgement (E), below 60 years and from 60 on.</summary>
internal static class PastHistory
{
    private const int Old = 60;

    public static void Describe(Sketch patient)
    {
        double From(double below, double old) => patient.AgeYears < Old ? below : old;

        patient.MayHave(History.Diabetes, From(0.04, 0.15), "E");
        patient.MayHave(History.Hypertension, From(0.10, 0.50), "E");
        patient.MayHave(History.MalignancyHistory, From(0.02, 0.10), "E");
        patient.MayTake(Medication.Anticoagulant, From(0.005, 0.10), "E");
        patient.MayHave(History.ChronicKidneyDisease, From(0.01, 0.12), "E");
        patient.MayTake(Medication.Immunosuppressant, 0.02, "E");
        patient.MayHave(History.Asthma, 0.07, "E");
        patient.MayHave(History.AlcoholUseDisorder, 0.04, "E");
    }
}
