using System.Reflection;
using Apatite.Rules.Extending;
using Apatite.Rules.Judgements;

namespace Apatite.Rules.Tests.Extending;

/// <summary>What an extension can name at all. What answers, weighs or closes a danger is not among it.</summary>
public sealed class AuthoringSurfaceTests
{
    [Fact]
    public void states_can_be_matched_conclusions_yielded_and_nothing_more_is_public() =>
        Assert.Equal(
            [
                "AbscessConcern",
                "AbscessSign",
                "AbscessSite",
                "Afebrile",
                "AirwayThreat",
                "Alert",
                "ApatiteExtensionAttribute",
                "Basis",
                "Caution",
                "CerebralThreat",
                "CsfExamined",
                "Deposit",
                "DerivedFact",
                "Evidence",
                "EvidenceAttribute",
                "Fever",
                "Finding`1",
                "Immunocompromise",
                "InfectionRisk",
                "Meningism",
                "NeckCtDone",
                "NeurologicalThreat",
                "NormalCsf",
                "Note",
                "OpenDanger",
                "Recommendation",
                "SepsisSign",
                "SerumCalcium",
                "SpineCtDone",
                "SpineMriDone",
                "Symptomatic",
                "TumourSign",
                "VascularSign",
            ],
            typeof(DerivedFact)
                .Assembly.GetExportedTypes()
                .Where(type => type.Namespace == typeof(DerivedFact).Namespace)
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void every_other_derived_fact_is_internal() =>
        Assert.All(
            typeof(DerivedFact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(DerivedFact))),
            type => Assert.Equal(type.Namespace == typeof(DerivedFact).Namespace, type.IsPublic)
        );

    [Fact]
    public void no_public_fact_can_be_derived_from() =>
        Assert.All(
            typeof(DerivedFact).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(DerivedFact))),
            type => Assert.True(type.IsSealed, type.Name)
        );

    [Fact]
    public void own_intermediate_fact_is_yielded_matched_and_traced()
    {
        Assembly extension = MadeExtension.Of(
            "se",
            MadeExtension.Yielding("se-seen", "new Seen(ctx.Rule.Name, Basis.Of(result), result.Test.Id)")
                + """
                public sealed class Seen(string rule, Basis basis, string what) : DerivedFact(rule, basis)
                {
                    public string What { get; } = what;

                    protected override string Key => $"{Rule} {What}";
                }

                [Name("se-alerts"), Description("What was seen")]
                public sealed class SeAlerts : Rule
                {
                    public override void Define()
                    {
                        Seen seen = null!;
                        When().Match(() => seen, s => s.What == "crp");
                        Then().Yield(ctx => new Alert(ctx.Rule.Name, Basis.Of(seen), AlertCode.SepsisSign));
                    }
                }
                """
        );
        Assert.Empty(ApatiteExtension.Check(extension));
    }

    [Fact]
    public void finding_of_an_extension_is_named_as_its_class_and_finds_its_rows()
    {
        Assembly extension = MadeExtension.Of(
            "se",
            """
            [Description("A CRP"), Evidence("SE-01")]
            public sealed class SeCrpWithoutFever() : Finding<LabResult>(
                l => l.Test == LabTest.Crp && l.IsAtLeast(20m), given: when => when.Not<Fever>());
            """,
            MadeExtension.Evidence(("SE-01", []))
        );
        Assert.Empty(ApatiteExtension.Check(extension));
        Assert.Equal(
            "se-crp-without-fever",
            RuleLibrary.Load([extension]).Engine.Rules.Single(rule => rule.ClrType.Assembly == extension).Name
        );
    }

    [Fact]
    public void own_fact_whose_values_its_key_does_not_name_is_refused() =>
        Assert.EndsWith(
            "Seen holds values of its own and its Key names none: facts that differ in them would pass for one",
            Assert
                .Single(
                    ApatiteExtension.Check(
                        MadeExtension.Of(
                            "se",
                            MadeExtension.Yielding("se-seen", "new Seen(ctx.Rule.Name, Basis.Of(result), result.Test.Id)")
                                + """
                                public sealed class Seen(string rule, Basis basis, string what) : DerivedFact(rule, basis)
                                {
                                    public string What { get; } = what;
                                }
                                """
                        )
                    )
                )
                .Reason,
            StringComparison.Ordinal
        );

    [Fact]
    public void facts_of_the_library_name_their_values_unless_these_follow_from_the_basis() =>
        Assert.Equal(
            [nameof(CrystalSign), nameof(Deposit), nameof(PhaseSign), nameof(SerumCalcium)],
            typeof(DerivedFact)
                .Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(DerivedFact)) && RuleCheck.HidesValues(type))
                .Select(type => type.Name)
                .Order()
        );
}
