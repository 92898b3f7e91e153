using Apatite.Model;

namespace Apatite.Rules.Rules.Criteria;

[Description("A reacting disc or marrow on MRI with an acute course or inflammation, of which nobody says whether it holds calcium")]
[Seed("S79")]
internal sealed class MarrowReactionWithoutCalciumStated() : LookForOn(
    Diagnosis.ApatiteDiscAcuteResorption, Urgency.WithinTwoWeeks,
    Criterion.All(
        Signs.Any(Groups.MarrowReaction, Groups.DiscImageOfInfection),
        Signs.Any(Sign.Began(Onset.Acute), Sign.Began(Onset.Subacute), Sign.Pain(PainRhythm.Inflammatory),
            Sign.Pain(PainRhythm.Mixed), Sign.From(LabTest.Crp, 10m), Sign.From(LabTest.Esr, 20m),
            Groups.DiscImageOfInfection))
        .Without(FindingType.Calcification, Sign.No(FindingType.Calcification), Symptom.Asymptomatic,
            FindingType.DiscHerniation, FindingType.IntravertebralHerniation)
        .From(18),
    RecommendationCode.CtSpine, RecommendationCode.CrpAndEsr);

[Description("A child with neck pain or a wry neck for three days or more, without fever or deficit")]
internal sealed class ChildWithNeckPain() : LookForOn(
    Diagnosis.ChildhoodDiscCalcification, Urgency.WithinTwoWeeks,
    Criterion.All(Signs.Any(Symptom.NeckPain, Symptom.Torticollis))
        .Without(Groups.Deficit, Groups.Fever, History.RecentTrauma)
        .Below(16)
        .After(3),
    RecommendationCode.CervicalFilm);

[Description("Calcium in a disc herniation or in the canal"), Seed("S31")]
internal sealed class MigratedDiscCalcification() : LookForOn(
    Diagnosis.ApatiteDiscMigration, Urgency.SameDay,
    Criterion.All(Signs.Any(FindingType.CalcifiedDiscHerniation, FindingType.IntraduralCalcifiedFragment))
        .From(18),
    RecommendationCode.CtSpine);

[Description("A disc herniation with a sign of the cord or cauda equina")]
internal sealed class HerniationWithCordSign() : LookForOn(
    Diagnosis.ApatiteDiscMigration, Urgency.SameDay,
    Criterion.All(
        FindingType.DiscHerniation,
        Signs.Any(Symptom.MyelopathySigns, FindingType.SpinalCordCompression, Symptom.CaudaEquinaSigns))
        .From(18),
    RecommendationCode.CtSpine);
