using Apatite.Model;

namespace Apatite.Rules.Rules.CerebrospinalFluid;

[Description("Positive CSF Gram stain")]
[Evidence("MEN-CSF-08", "ASM-CSF-06")]
internal sealed class CsfGramStainPositive() : Finding<LabResult>(l => l.Test == LabTest.CsfGramStain && l.IsPositive);

[Description("Negative CSF Gram stain, no antibiotics before")]
[Evidence("MEN-CSF-17", "ASM-CSF-13")]
internal sealed class CsfGramStainNegative() : Finding<LabResult>(
    l => l.Test == LabTest.CsfGramStain && l.IsNegative,
    given: when => when.Not<HistoryItem>(h => h.History == History.PriorAntibiotics, h => h.IsPresent));

[Description("Positive CSF culture")]
[Evidence("MEN-CSF-10", "ASM-CSF-08")]
internal sealed class CsfCulturePositive() : Finding<LabResult>(l => l.Test == LabTest.CsfCulture && l.IsPositive);

[Description("Negative CSF culture, no antibiotics before")]
[Evidence("MEN-CSF-18")]
internal sealed class CsfCultureNegative() : Finding<LabResult>(
    l => l.Test == LabTest.CsfCulture && l.IsNegative,
    given: when => when.Not<HistoryItem>(h => h.History == History.PriorAntibiotics, h => h.IsPresent));
