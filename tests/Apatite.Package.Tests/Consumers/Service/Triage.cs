using Apatite.Model.Fhir;
using Apatite.Rules;
using Hl7.Fhir.Model;

namespace Consumer;

/// <summary>What a hospital does with an answer.</summary>
public sealed class Triage(IDifferentialAssessor assessor, CaseReader reader)
{
    public bool NeedsSomebodyNow(Bundle record) => assessor.Assess(record, reader).Alerts.Any(alert => alert.Severity == AlertSeverity.Critical);
}
