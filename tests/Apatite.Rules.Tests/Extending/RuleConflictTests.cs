using System.Reflection;
using Apatite.Rules.Extending;
using Microsoft.Extensions.DependencyInjection;
using static Apatite.Rules.Tests.Extending.Conflicts;
using static Apatite.Rules.Tests.Extending.MadeExtension;

namespace Apatite.Rules.Tests.Extending;

/// <summary>Whatever is wrong with the rules of an extension, or between extensions, is told at once: where and why.</summary>
public sealed class RuleConflictTests
{
    private const string Found = "new Evidence(ctx.Rule.Name, Basis.Of(result))";

    private const string Alarm = "new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.SepsisSign)";

    [Fact]
    public void rules_conclude_what_an_extension_may_and_in_their_own_name() =>
        Tells(
            [
                Of(
                    "se",
                    Yielding("fever-reported", Found, "[Evidence(\"SE-01\")]")
                        + Yielding("se-answers", "new NormalCsf(ctx.Rule.Name, Basis.Of(result))")
                        + Yielding("se-borrows", Found, "[Evidence(\"RCT-CT-01\", \"SE-99\")]")
                        + Yielding("se-bare", Found)
                        + Yielding(
                            "se-idle",
                            "new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.AirwayThreat)",
                            "[Evidence(\"SE-01\")]"
                        )
                        + Yielding(
                            "se-forges",
                            "new Evidence(\"normal-csf-by-cells\", Basis.Of(result))",
                            "[Evidence(\"SE-01\")]"
                        )
                        + Yielding("se-advises", "new Recommendation(ctx.Rule.Name, Basis.Of(result), RecommendationCode.BiopsyMayWait)")
                        + Yielding(
                            "se-unknown",
                            "new Note(ctx.Rule.Name, Basis.Of(result), Diagnosis.Malaria, new NoteCode(\"se-none\"))"
                        )
                        + Yielding("se-alarms", "new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.OpenDanger)")
                        + Yielding(
                            "se-hides",
                            "new Alert(ctx.Rule.Name, Basis.Of(result), Code(result))",
                            members: "static AlertCode Code(LabResult r) => AlertCode.SepsisSign;"
                        )
                        + Yielding(
                            "se-chooses",
                            "new Alert(ctx.Rule.Name, Basis.Of(result), result.Value > 1 ? AlertCode.SepsisSign : Code(result))",
                            members: "static AlertCode Code(LabResult r) => AlertCode.OpenDanger;"
                        )
                        + Yielding(
                            "se-swings",
                            "new Alert(ctx.Rule.Name, Basis.Of(result), Code)",
                            members: "public static AlertCode Code = AlertCode.SepsisSign;"
                        )
                        + Yielding(
                            "se-hangs",
                            "new Caution(ctx.Rule.Name, Basis.Of(result), new RecommendationCode(\"ct-nek\"), CautionCode.NsaidPregnancy)"
                        )
                        + Yielding(
                            "se-misnames",
                            "new Note(ctx.Rule.Name, Basis.Of(result), new Diagnosis(\"plague\"), NoteCode.FeverDoesNotExcludeApatite)"
                        )
                        + Yielding(
                            "se-makes",
                            "Make(ctx.Rule.Name, result)",
                            "[Evidence(\"SE-01\")]",
                            "static Evidence Make(string rule, LabResult r) => new(rule, Basis.Of(r));"
                        )
                        + Yielding("se-twice", Alarm)
                        + Yielding("se-twice", Alarm).Replace("class SeTwice", "class SeTwiceAgain", StringComparison.Ordinal)
                        + Yielding("se-nameless", Alarm).Replace("Name(\"se-nameless\"), ", "", StringComparison.Ordinal)
                        + Yielding("se-open", Alarm).Replace("sealed", "", StringComparison.Ordinal),
                    Evidence(("SE-01", []))
                ),
            ],
            "rule 'SeNameless': the rule has no Name attribute",
            "rule 'fever-reported': the library has a rule of this name",
            "rule 'se-advises': recommendation 'biopsy-may-wait' is the library's",
            "rule 'se-alarms': alert 'open-danger' speaks of dangers that are open",
            "rule 'se-answers': it yields NormalCsf; an extension yields Evidence, Alert, Recommendation, Caution, Note and DerivedFacts of its own",
            "rule 'se-bare': it yields Evidence and names no row",
            "rule 'se-borrows': evidence 'RCT-CT-01' is found by the library alone",
            "rule 'se-borrows': evidence 'SE-99' is in no table of the extension",
            "rule 'se-chooses': the codes of Alert must stand in Yield as constants",
            "rule 'se-forges': write new Evidence(ctx.Rule.Name, …) in Yield",
            "rule 'se-hangs': neither the library nor the extension has the recommendation 'ct-nek'",
            "rule 'se-hides': the codes of Alert must stand in Yield as constants",
            "rule 'se-idle': it names rows and yields no Evidence",
            "rule 'se-makes': write new Evidence(ctx.Rule.Name, …) in Yield",
            "rule 'se-misnames': the library has no diagnosis 'plague'",
            "rule 'SeOpen': Rule class SeOpen is not sealed.",
            "rule 'se-swings': the codes of Alert must stand in Yield as constants",
            "rule 'se-twice': several rules bear this name: in se, se",
            "rule 'se-twice': several rules bear this name: in se, se",
            "rule 'se-unknown': notes.tsv of the extension has no 'se-none'"
        );

    [Fact]
    public void a_choice_between_constants_is_a_constant() =>
        Assert.Empty(
            ApatiteExtension.Check(
                Of(
                    "se",
                    Yielding(
                        "se-chooses",
                        "new Alert(ctx.Rule.Name, Basis.Of(result), result.Value > 1 ? AlertCode.SepsisSign : AlertCode.AirwayThreat)"
                    )
                )
            )
        );

    [Fact]
    public void circle_and_late_reader_are_told_with_the_rule()
    {
        string circular = """
            [Name("se-circle"), Description("Evidence from a danger that evidence opens"), Evidence("SE-01")]
            public sealed class SeCircle : Rule
            {
                public override void Define()
                {
                    OpenDanger danger = null!;
                    When().Match(() => danger);
                    Then().Yield(ctx => new Evidence(ctx.Rule.Name, Basis.Of(danger)));
                }
            }
            """;
        Tells([Of("se", circular, Evidence(("SE-01", [])))], "The rules go round in a circle through their fact types");
        string early = circular
            .Replace(", Evidence(\"SE-01\")", "", StringComparison.Ordinal)
            .Replace(
                Found.Replace("result", "danger", StringComparison.Ordinal),
                Alarm.Replace("result", "danger", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        Tells([Of("se", early)], "rule 'se-circle': Rule 'se-circle' (priority 0) reads OpenDanger");
    }

    [Fact]
    public void two_extensions_never_overrule_each_other()
    {
        (string, string[])[] tables =
        [
            Evidence(("SE-01", [])),
            Table("weights.tsv", "id | weight | reason | citation", "RCT-CL-07 | 1.0 | Sore throats are common here | Policy"),
            Table("texts.tsv", "kind | id | text_en | text_fr | source", "recommendation | ct-neck | CT. | Scanner. | Policy"),
            Table("codes.tsv", "system | code | concept | unit", "https://se.example/lab | 1 | crp | mg/L"),
        ];
        Assembly one = Of("one", Finding("se-finds", "SE-01"), tables);
        Assembly two = Of("two", Finding("se-finds", "SE-01"), tables);
        string[] expected =
        [
            "one, rule 'se-finds': several rules bear this name: in one, two",
            "one, codes.tsv, line 2, 1: it is in codes.tsv of two too, line 2",
            "one, evidence.tsv, line 2, SE-01: it is in evidence.tsv of two too, line 2",
            "one, texts.tsv, line 2, ct-neck: it is in texts.tsv of two too, line 2",
            "one, weights.tsv, line 2, RCT-CL-07: it is in weights.tsv of two too, line 2",
            "two, rule 'se-finds': several rules bear this name: in one, two",
            "two, codes.tsv, line 2, 1: it is in codes.tsv of one too, line 2",
            "two, evidence.tsv, line 2, SE-01: it is in evidence.tsv of one too, line 2",
            "two, texts.tsv, line 2, ct-neck: it is in texts.tsv of one too, line 2",
            "two, weights.tsv, line 2, RCT-CL-07: it is in weights.tsv of one too, line 2",
        ];
        Tells([one, two], expected);
        Tells([two, one], expected);
        Assert.Empty(ApatiteExtension.Check(one));
        Assert.Empty(ApatiteExtension.Check(two, two));
    }

    [Fact]
    public void extension_has_a_name_of_its_own()
    {
        Tells([Of(null, "")], "the assembly has no ApatiteExtension attribute, which names it and its version");
        Tells([Of("St Elsewhere", "")], "a name is in kebab case");
        Tells([Of("se", ""), Of("se", "")], "se: 2 assemblies bear this name");
        Assert.Contains(
            ApatiteExtension.Check(typeof(IDifferentialAssessor).Assembly),
            conflict => conflict.Reason == "the library is no extension of itself"
        );
    }

    [Fact]
    public void host_is_told_every_conflict_when_it_asks_for_a_service()
    {
        Assembly wrong = Of("se", Finding("se-finds", "SE-01", "SE-02"), Evidence(("SE-01", [("gate", "establishes")])));
        using ServiceProvider provider = new ServiceCollection()
            .AddApatiteRules(options => options.Add(wrong))
            .BuildServiceProvider();
        KnowledgeException exception = Assert.Throws<KnowledgeException>(() =>
            provider.GetRequiredService<IDifferentialAssessor>()
        );
        Assert.Equal(ApatiteExtension.Check(wrong).Select(conflict => conflict.ToString()), exception.Conflicts.Select(conflict => conflict.ToString()));
        Assert.Equal(2, exception.Conflicts.Length);
        Assert.All(
            exception.Conflicts,
            conflict => Assert.Contains(conflict.ToString(), exception.Message, StringComparison.Ordinal)
        );
    }
}
