using Apatite.Model;
using Apatite.Rules.Anatomy;

namespace Apatite.Rules.Rules.States;

[Description("Rim enhancement, gas, suppurative node or restricted diffusion in the neck")]
internal sealed class AbscessOfTheNeck() : Derivation<ImagingFinding, AbscessSign>(
    f => AbscessFinding.IsInNeck(f) && f.IsPresent,
    (rule, basis, _) => new AbscessSign(rule, basis, AbscessSite.Neck));

[Description("Epidural collection, paravertebral abscess, or rim, gas or restricted diffusion along the spine")]
internal sealed class AbscessOfTheSpine() : Derivation<ImagingFinding, AbscessSign>(
    f => AbscessFinding.IsOfSpine(f) && f.IsPresent,
    (rule, basis, _) => new AbscessSign(rule, basis, AbscessSite.Spine));

[Description("Positive culture of a retropharyngeal aspirate")]
internal sealed class PusFromTheNeck() : Derivation<LabResult, AbscessSign>(
    l => l.Test == LabTest.AspirateCulture && l.IsPositive,
    (rule, basis, _) => new AbscessSign(rule, basis, AbscessSite.Neck));
