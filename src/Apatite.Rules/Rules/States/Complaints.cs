using Apatite.Model;

namespace Apatite.Rules.Rules.States;

[Description("A symptom or sign that the patient has")]
internal sealed class ComplaintStated() : State<Symptomatic, ClinicalFinding>(s => s.Symptom != Symptom.Asymptomatic && s.IsPresent);
