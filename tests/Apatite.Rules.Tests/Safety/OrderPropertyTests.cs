using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using CsCheck;
using Hl7.Fhir.Model;

namespace Apatite.Rules.Tests.Safety;

/// <summary>Safety property 3: the same facts in any order, and the same Bundle in any order of its entries, give the same answer.</summary>
public sealed class OrderPropertyTests
{
    private static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue - 1];

    [Fact]
    public void facts_in_any_order_give_the_same_answer() =>
        Property.Holds(
            Seeds,
            (facts, seed) =>
            {
                Fact[] evidence = [.. facts.Where(fact => fact is not StatedDiagnosis)];
                return Differs(Json(Library.Assess(evidence)), Json(Library.Assess(Shuffled(evidence, seed))));
            }
        );

    [Fact]
    public void stated_diagnoses_in_any_order_are_shown_in_one_order()
    {
        Fact[] labels =
        [
            new StatedDiagnosis("Condition/1", Diagnosis.OccipitalNeuralgia, Presence.Present),
            new StatedDiagnosis("Condition/2", Diagnosis.DegenerativeOrMechanicalPain, Presence.Present),
        ];
        Assert.Equal(Json(Library.Assess(labels)), Json(Library.Assess(labels.Reverse())));
    }

    [Fact]
    public void entries_in_any_order_give_the_same_answer() =>
        Property.Holds(
            Seeds,
            (facts, seed) =>
            {
                Bundle bundle = CaseBuilder
                    .From("order", ClinicalCase.FromFacts(facts.Where(fact => fact is not StatedDiagnosis)))
                    .Build();
                string ordered = Json(Library.Assessor.Assess(bundle, Library.Reader));
                bundle.Entry = [.. Shuffled(bundle.Entry, seed)];
                return Differs(ordered, Json(Library.Assessor.Assess(bundle, Library.Reader)));
            }
        );

    private static string Json(Assessment assessment) => new AssessmentJsonWriter().Serialize(assessment);

    private static T[] Shuffled<T>(IEnumerable<T> items, int seed)
    {
        T[] all = [.. items];
        new Random(seed).Shuffle(all);
        return all;
    }

    private static string? Differs(string one, string other)
    {
        if (one == other)
        {
            return null;
        }

        (string First, string Second) line = one.Split('\n').Zip(other.Split('\n')).First(pair => pair.First != pair.Second);
        return $"{line.First} became {line.Second}";
    }
}
