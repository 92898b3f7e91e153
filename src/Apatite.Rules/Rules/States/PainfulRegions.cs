using System.Linq.Expressions;
using Apatite.Model;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Rules.States;

/// <summary>A complaint that says which part of the spine is painful.</summary>
internal abstract class PainfulRegionOn(Expression<Func<ClinicalFinding, bool>> complaint, string levels, ImagedRegion region)
    : Derivation<ClinicalFinding, PainfulRegion>(
        complaint, (rule, basis, _) => new PainfulRegion(rule, basis, LevelRange.Parse(levels), region));

[Description("Pain of the neck, or a neck that does not turn")]
internal sealed class PainOfNeck() : PainfulRegionOn(
    s => s.Shows(Symptom.NeckPain) || s.Shows(Symptom.Torticollis) || s.Shows(Symptom.NeckRotationLimited)
        || s.Shows(Symptom.LimitedNeckMovement),
    "C3-C6",
    ImagedRegion.Neck);

[Description("Pain of the thoracic spine")]
internal sealed class PainOfThoracicSpine() : PainfulRegionOn(s => s.Shows(Symptom.ThoracicBackPain), "T3-T10", ImagedRegion.Thoracic);

[Description("Pain of the lumbar spine")]
internal sealed class PainOfLumbarSpine() : PainfulRegionOn(
    s => s.Shows(Symptom.LowBackPain) || s.Shows(Symptom.CaudaEquinaSigns), "L2-L5", ImagedRegion.Lumbar);
