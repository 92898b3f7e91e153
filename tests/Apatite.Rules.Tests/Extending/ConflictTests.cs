using System.Reflection;
using Apatite.Rules.Knowledge;
using Microsoft.Extensions.DependencyInjection;
using static Apatite.Rules.Tests.Extending.MadeExtension;

namespace Apatite.Rules.Tests.Extending;

/// <summary>Whatever is wrong with an extension is told at once: where it stands and why.</summary>
public sealed class ConflictTests
{
    [Fact]
    public void rows_of_evidence_are_held_to_the_rules_of_the_library() =>
        Tells(
            [
                Of(
                    "se",
                    Finding("se-finds", "SE-01", "SE-02", "SE-03", "SE-04", "SE-05", "SE-06", "SE-07", "SE-08", "SE-09", "SE-10", "SE-11", "SE-12", "SE-13", "SE-14", "se15"),
                    Evidence(
                        ("SE-01", []),
                        ("SE-02", [("diagnosis", "plague")]),
                        ("SE-03", [("weight", "9.1")]),
                        ("SE-04", [("weight", "-1.8")]),
                        ("SE-05", [("weight", "much")]),
                        ("SE-06", [("diagnosis", "retropharyngeal-abscess"), ("direction", "opposes"), ("weight", "-0.1")]),
                        ("SE-07", [("gate", "establishes")]),
                        ("SE-08", [("group", "acute-fase")]),
                        ("SE-09", [("text_fr", "")]),
                        ("SE-10", [("citation", "")]),
                        ("SE-11", [("strength", "huge")]),
                        ("SE-12", [("confidence", "sure")]),
                        ("SE-13", [("url", "nowhere"), ("lr", "-2")]),
                        ("SE-14", [("direction", "for"), ("text_fr", "A CRP.")]),
                        ("se15", []),
                        ("SE-16", [("group", "se-own")]),
                        ("RCT-CT-01", []),
                        ("SE-01", [])
                    )
                ),
            ],
            "evidence.tsv, line 2, SE-01: it is in evidence.tsv of se too, line 19",
            "evidence.tsv, line 3, SE-02: the library has no diagnosis 'plague'",
            "evidence.tsv, line 4, SE-03: weight '9.1' is no number from -9.2 to -0.1 for what opposes, from 0.1 to 9.0 for what supports",
            "evidence.tsv, line 5, SE-04: weight '-1.8' is no number from",
            "evidence.tsv, line 6, SE-05: weight 'much' is no number from",
            "evidence.tsv, line 7, SE-06: it speaks against 'retropharyngeal-abscess', which is dangerous",
            "evidence.tsv, line 8, SE-07: gate 'establishes'",
            "evidence.tsv, line 9, SE-08: group 'acute-fase' is none of the library's; a group of your own begins with 'se-'",
            "evidence.tsv, line 10, SE-09: 'text_fr' is empty",
            "evidence.tsv, line 11, SE-10: 'citation' is empty",
            "evidence.tsv, line 12, SE-11: strength 'huge'",
            "evidence.tsv, line 13, SE-12: confidence 'sure'",
            "evidence.tsv, line 14, SE-13: lr '-2'",
            "evidence.tsv, line 14, SE-13: url 'nowhere'",
            "evidence.tsv, line 15, SE-14: direction 'for'",
            "evidence.tsv, line 15, SE-14: the French text is the English one",
            "evidence.tsv, line 16, se15: an id is capitals and digits",
            "evidence.tsv, line 17, SE-16: no rule finds it",
            "evidence.tsv, line 18, RCT-CT-01: the library has a row of this id",
            "evidence.tsv, line 18, RCT-CT-01: no rule finds it",
            "evidence.tsv, line 19, SE-01: it is in evidence.tsv of se too, line 2"
        );

    [Fact]
    public void rows_are_weighed_anew_on_their_side_and_dangers_upwards_only() =>
        Tells(
            [
                Of(
                    "se",
                    "",
                    Table(
                        "weights.tsv",
                        "id | weight | reason | citation",
                        "RCT-CL-07 | 1.0 | Sore throats are common here | Policy",
                        "RCT-XX-99 | 1.0 | Why not | Policy",
                        "RCT-CL-08 | 12 | Why not | Policy",
                        "RCT-CL-09 | -1.0 | Why not | Policy",
                        "RCT-CT-01 | 9.0 | Why not | Policy",
                        "RPA-CL-14 | -3.0 | Why not | Policy",
                        "RPA-CL-19 | 1.0 | Why not | Policy",
                        "RCT-CL-21 | 1.0 |  | ",
                        "RCT-CL-07 | 1.1 | Or more | Policy"
                    )
                ),
            ],
            "weights.tsv, line 2, RCT-CL-07: it is in weights.tsv of se too, line 10",
            "weights.tsv, line 3, RCT-XX-99: the library has no evidence 'RCT-XX-99'",
            "weights.tsv, line 4, RCT-CL-08: weight '12' is no number from -9.2 to 9.0, or is zero",
            "weights.tsv, line 5, RCT-CL-09: the library weighs 1.8; a new weight stays on the same side",
            "weights.tsv, line 6, RCT-CT-01: the row establishes its diagnosis; its weight decides nothing",
            "weights.tsv, line 7, RPA-CL-14: the library weighs -1.7 for 'retropharyngeal-abscess', which is dangerous",
            "weights.tsv, line 8, RPA-CL-19: the library weighs 1.8 for 'retropharyngeal-abscess', which is dangerous",
            "weights.tsv, line 9, RCT-CL-21: 'citation' is empty",
            "weights.tsv, line 9, RCT-CL-21: 'reason' is empty",
            "weights.tsv, line 10, RCT-CL-07: it is in weights.tsv of se too, line 2"
        );

    [Fact]
    public void words_and_codes_are_whole_known_and_given_by_a_rule() =>
        Tells(
            [
                Of(
                    "se",
                    Yielding("se-alert", "new Alert(ctx.Rule.Name, Basis.Of(result), new AlertCode(\"se-alert\"))")
                        + Yielding("se-advice", "new Advice(ctx.Rule.Name, Basis.Of(result), new AdviceCode(\"se-advice\"))"),
                    Table("alerts.tsv", "code | severity | english | french | source", "se-alert | loud | Alert. | Alerte. | ", "airway-threat | info | Fine. | Bien. | Policy"),
                    Table("advice.tsv", "code | priority | english | french | source", "se-advice | now | Do. | Faire. | Policy", "SE_other | routine | Do. | Do. | Policy"),
                    Table("notes.tsv", "code | english | french | source", "se-note | Note | Policy"),
                    Table("cautions.tsv", "code | english | source", "se-caution | Mind. | Policy"),
                    Table("pretest.tsv", "picture | diagnosis | percent | source"),
                    Table("answers.tsv", "diagnosis | english | french"),
                    Table("surprise.tsv", "a | b"),
                    Table(
                        "texts.tsv",
                        "kind | id | english | french | source",
                        "advice | ct-neck | CT. | Scanner. | Policy",
                        "advice | ct-knee | CT. | Scanner. | Policy",
                        "evidence | RCT-XX-99 | A. | B. | Policy",
                        "note | se-note | A. | B. | Policy",
                        "alert | airway-threat | Nothing. | Rien. | Policy",
                        "rule | se-alert | A. | B. | Policy",
                        "note | easy-except |  |  | Policy"
                    ),
                    Table(
                        "codes.tsv",
                        "system | code | concept | unit",
                        "https://se.example/lab | 1 | crp | mg/L",
                        "https://se.example/lab | 1 | esr | ",
                        "https://se.example/lab | 2 | plague | ",
                        "https://se.example/lab | 3 | crp | mmol/L",
                        "https://se.example/lab | 4 | neck-pain | mg/L",
                        "https://se.example/lab | 5 | ct | ",
                        "http://loinc.org | 1988-5 | esr | ",
                        "lab | 6 | crp | "
                    )
                ),
            ],
            "advice.tsv, line 2, se-advice: priority 'now' is none of routine, urgent, immediate",
            "advice.tsv, line 3, SE_other: a code is in kebab case",
            "advice.tsv, line 3, SE_other: no rule gives it",
            "advice.tsv, line 3, SE_other: the French text is the English one",
            "alerts.tsv, line 2, se-alert: 'source' is empty",
            "alerts.tsv, line 2, se-alert: severity 'loud' is none of info, warning, critical",
            "alerts.tsv, line 3, airway-threat: no rule gives it",
            "alerts.tsv, line 3, airway-threat: the library has this code",
            "answers.tsv: what answers a danger is the library's own",
            "cautions.tsv, line 1: its columns are code, english, source instead of code, english, french, source",
            "codes.tsv, line 2, 1: it is in codes.tsv of se too, line 3",
            "codes.tsv, line 3, 1: it is in codes.tsv of se too, line 2",
            "codes.tsv, line 4, 2: the vocabulary has no concept 'plague'",
            "codes.tsv, line 5, 3: 'mmol/L' is no unit of 'crp'",
            "codes.tsv, line 6, 4: 'mg/L' is no unit of 'neck-pain'",
            "codes.tsv, line 7, 5: 'ct' is no concept that a local code can mean",
            "codes.tsv, line 8, 1988-5: the library knows the code as 'crp'",
            "codes.tsv, line 9, 6: a code is an absolute address of its system and a code in it",
            "notes.tsv, line 2: 3 cells instead of 4",
            "pretest.tsv: the starts of a picture are shares of one whole",
            "surprise.tsv: no such table; known are advice.tsv",
            "texts.tsv, line 3, ct-knee: the library has no advice 'ct-knee'",
            "texts.tsv, line 4, RCT-XX-99: the library has no evidence 'RCT-XX-99'",
            "texts.tsv, line 5, se-note: the library has no note 'se-note'",
            "texts.tsv, line 6, airway-threat: alerts and cautions of the library keep their words",
            "texts.tsv, line 7, se-alert: kind 'rule' is none of evidence, advice, note",
            "texts.tsv, line 8, easy-except: 'english' is empty",
            "texts.tsv, line 8, easy-except: 'french' is empty"
        );

    [Fact]
    public void rules_conclude_what_an_extension_may_and_in_their_own_name() =>
        Tells(
            [
                Of(
                    "se",
                    Yielding("fever-reported", "new Evidence(ctx.Rule.Name, Basis.Of(result))", "[Evidence(\"SE-01\")]")
                        + Yielding("se-answers", "new NormalCsf(ctx.Rule.Name, Basis.Of(result))")
                        + Yielding("se-borrows", "new Evidence(ctx.Rule.Name, Basis.Of(result))", "[Evidence(\"RCT-CT-01\", \"SE-99\")]")
                        + Yielding("se-bare", "new Evidence(ctx.Rule.Name, Basis.Of(result))")
                        + Yielding("se-idle", "new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.AirwayThreat)", "[Evidence(\"SE-01\")]")
                        + Yielding("se-forges", "new Evidence(\"normal-csf-by-cells\", Basis.Of(result))", "[Evidence(\"SE-01\")]")
                        + Yielding("se-advises", "new Advice(ctx.Rule.Name, Basis.Of(result), AdviceCode.BiopsyMayWait)")
                        + Yielding("se-unknown", "new Note(ctx.Rule.Name, Basis.Of(result), Diagnosis.Malaria, new NoteCode(\"se-none\"))")
                        + Yielding("se-alarms", "new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.OpenDanger)")
                        + Yielding("se-hides", "new Alert(ctx.Rule.Name, Basis.Of(result), Code(result))", members: "static AlertCode Code(LabResult r) => AlertCode.SepsisSign;")
                        + Yielding("se-makes", "Make(ctx.Rule.Name, result)", "[Evidence(\"SE-01\")]", "static Evidence Make(string rule, LabResult r) => new(rule, Basis.Of(r));")
                        + Yielding("se-twice", "new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.SepsisSign)")
                        + Yielding("se-twice", "new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.SepsisSign)").Replace("class SeTwice", "class SeTwiceAgain", StringComparison.Ordinal)
                        + Yielding("se-nameless", "new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.SepsisSign)").Replace("Name(\"se-nameless\"), ", "", StringComparison.Ordinal)
                        + Yielding("se-open", "new Alert(ctx.Rule.Name, Basis.Of(result), AlertCode.SepsisSign)").Replace("sealed", "", StringComparison.Ordinal),
                    Evidence(("SE-01", []))
                ),
            ],
            "rule 'SeNameless': the rule has no Name attribute",
            "rule 'fever-reported': the library has a rule of this name",
            "rule 'se-advises': advice 'biopsy-may-wait' is the library's",
            "rule 'se-alarms': alert 'open-danger' speaks of dangers that are open",
            "rule 'se-answers': it yields NormalCsf; an extension yields Evidence, Alert, Advice, Caution, Note and its own kinds of DerivedFact",
            "rule 'se-bare': it yields Evidence and names no row",
            "rule 'se-borrows': evidence 'RCT-CT-01' is found by the library alone",
            "rule 'se-borrows': evidence 'SE-99' is in no table of the extension",
            "rule 'se-forges': write new Evidence(ctx.Rule.Name, …) in Yield",
            "rule 'se-hides': the code of Alert must stand in Yield as a constant",
            "rule 'se-idle': it names rows and yields no Evidence",
            "rule 'se-makes': write new Evidence(ctx.Rule.Name, …) in Yield",
            "rule 'se-open': Rule 'se-open': the class SeOpen is not sealed.",
            "rule 'se-twice': several rules bear this name: in se, se",
            "rule 'se-twice': several rules bear this name: in se, se",
            "rule 'se-unknown': notes.tsv of the extension has no 'se-none'"
        );

    [Fact]
    public void circle_and_late_reader_are_told_with_the_rule()
    {
        string circular =
            """
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
            .Replace("Evidence(\"SE-01\")", "Seeing", StringComparison.Ordinal)
            .Replace("new Evidence(ctx.Rule.Name, Basis.Of(danger))", "new Alert(ctx.Rule.Name, Basis.Of(danger), AlertCode.SepsisSign)", StringComparison.Ordinal);
        Tells(
            [Of("se", early + "public sealed class SeeingAttribute : System.Attribute;")],
            "rule 'se-circle': Rule 'se-circle' (priority 0) reads OpenDanger"
        );
    }

    [Fact]
    public void two_extensions_never_overrule_each_other()
    {
        (string, string[])[] tables =
        [
            Evidence(("SE-01", [])),
            Table("weights.tsv", "id | weight | reason | citation", "RCT-CL-07 | 1.0 | Sore throats are common here | Policy"),
            Table("texts.tsv", "kind | id | english | french | source", "advice | ct-neck | CT. | Scanner. | Policy"),
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
        Assert.Contains(ApatiteExtension.Check(typeof(IDifferentialAssessor).Assembly), conflict => conflict.Reason == "the library is no extension of itself");
    }

    [Fact]
    public void host_is_told_every_conflict_when_it_asks_for_a_service()
    {
        Assembly wrong = Of("se", Finding("se-finds", "SE-01", "SE-02"), Evidence(("SE-01", [("gate", "establishes")])));
        using ServiceProvider provider = new ServiceCollection().AddApatiteRules(options => options.Add(wrong)).BuildServiceProvider();
        KnowledgeException exception = Assert.Throws<KnowledgeException>(() => provider.GetRequiredService<IDifferentialAssessor>());
        Assert.Equal(ApatiteExtension.Check(wrong).AsEnumerable(), exception.Conflicts.AsEnumerable());
        Assert.Equal(2, exception.Conflicts.Length);
        Assert.All(exception.Conflicts, conflict => Assert.Contains(conflict.ToString(), exception.Message, StringComparison.Ordinal));
    }

    /// <summary>Every conflict is one of those expected, and the other way round; of a long one its beginning or end is enough.</summary>
    private static void Tells(Assembly[] extensions, params string[] expected)
    {
        string[] told = [.. ApatiteExtension.Check(extensions).Select(conflict => conflict.ToString()).Order(StringComparer.Ordinal)];
        string[] unexpected = [.. told.Where(line => !expected.Any(part => line.Contains(part, StringComparison.Ordinal)))];
        string[] missing = [.. expected.Where(part => !told.Any(line => line.Contains(part, StringComparison.Ordinal)))];
        Assert.True(
            unexpected.Length == 0 && missing.Length == 0 && told.Length == expected.Length,
            $"Told {told.Length} of {expected.Length}. Not expected:\n{string.Join('\n', unexpected)}\nMissing:\n{string.Join('\n', missing)}"
        );
    }
}
