using Apatite.Model;

namespace Apatite.Rules.Rules.States;

[Description("Fever is reported")]
internal sealed class FeverReported() : State<Fever, ClinicalFinding>(s => s.Shows(Symptom.Fever));

[Description("Temperature at or above 38.0 Cel")]
internal sealed class FeverMeasured() : State<Fever, LabResult>(
    l => l.Test == LabTest.Temperature && (l.IsAtLeast(38.0m) || l.Interpretation == Interpretation.High));

[Description("Temperature at or above 38.0 Cel earlier in the window")]
internal sealed class FeverEarlier() : State<Fever, LabTrend>(c => c.Test == LabTest.Temperature && c.Peak >= 38.0m);

[Description("Fever is denied and none is measured"), Priority(-10)]
internal sealed class FeverDenied() : State<Afebrile, ClinicalFinding>(s => s.ShowsNo(Symptom.Fever), given: when => when.Not<Fever>());

[Description("Temperature below 38.0 Cel and no fever reported"), Priority(-10)]
internal sealed class TemperatureNormal() : State<Afebrile, LabResult>(
    l => l.Test == LabTest.Temperature && (l.IsBelow(38.0m) || (!l.Value.HasValue && l.Interpretation == Interpretation.Normal)),
    given: when => when.Not<Fever>());
