using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.Deposits;

[Description("A calcification or ossification of the spine or the muscles in front of it, also one that has gone since")]
[Seed("S29", "S30", "S32", "S33", "S63", "S64", "S65", "S66", "S67", "S68", "S69", "S70", "S71")]
internal sealed class DepositSeen() : Derivation<ImagingFinding, Deposit>(
    f => DepositFinding.IsOne(f.Finding) && DepositFinding.IsOrWasThere(f),
    (rule, basis, finding) => new Deposit(rule, basis, finding));
