using static Apatite.Rules.Tests.Extending.Conflicts;
using static Apatite.Rules.Tests.Extending.MadeExtension;

namespace Apatite.Rules.Tests.Extending;

/// <summary>Whatever is wrong with the tables of an extension is told at once: where it stands and why.</summary>
public sealed class RowConflictTests
{
    [Fact]
    public void rows_of_evidence_are_held_to_the_rules_of_the_library() =>
        Tells(
            [
                Of(
                    "se",
                    Finding("se-finds", [.. Enumerable.Range(1, 14).Select(number => $"SE-{number:00}"), "se15"]),
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
                        ("SE-17", [("weight", "0,9")]),
                        ("RCT-CT-01", []),
                        ("SE-01", [])
                    )
                ),
            ],
            "evidence.tsv, line 2, SE-01: it is in evidence.tsv of se too, line 20",
            "evidence.tsv, line 3, SE-02: the library has no diagnosis 'plague'",
            "evidence.tsv, line 4, SE-03: weight '9.1' is no number from -9.2 to 9.0, or is zero",
            "evidence.tsv, line 5, SE-04: weight '-1.8' is not that of a row that supports",
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
            "evidence.tsv, line 18, SE-17: weight '0,9' is no number from -9.2 to 9.0, or is zero",
            "evidence.tsv, line 18, SE-17: no rule finds it",
            "evidence.tsv, line 19, RCT-CT-01: the library has a row of this id",
            "evidence.tsv, line 19, RCT-CT-01: no rule finds it",
            "evidence.tsv, line 20, SE-01: it is in evidence.tsv of se too, line 2"
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
                        + Yielding("se-advice", "new Recommendation(ctx.Rule.Name, Basis.Of(result), new RecommendationCode(\"se-advice\"))"),
                    Table(
                        "alerts.tsv",
                        "code | severity | text_en | text_fr | source",
                        "se-alert | loud | Alert. | Alerte. | ",
                        "airway-threat | info | Fine. | Bien. | Policy"
                    ),
                    Table(
                        "recommendations.tsv",
                        "code | priority | text_en | text_fr | source",
                        "se-advice | now | Do. | Faire. | Policy",
                        "SE_other | routine | Do. | Do. | Policy"
                    ),
                    Table("notes.tsv", "code | text_en | text_fr | source", "se-note | Note | Policy"),
                    Table("cautions.tsv", "code | text_en | source", "se-caution | Mind. | Policy"),
                    Table("pretest.tsv", "picture | diagnosis | percent | source"),
                    Table("answers.tsv", "diagnosis | text_en | text_fr"),
                    Table("surprise.tsv", "a | b"),
                    Table(
                        "texts.tsv",
                        "kind | id | text_en | text_fr | source",
                        "recommendation | ct-neck | CT. | Scanner. | Policy",
                        "recommendation | ct-knee | CT. | Scanner. | Policy",
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
            "alerts.tsv, line 2, se-alert: 'source' is empty",
            "alerts.tsv, line 2, se-alert: severity 'loud' is none of info, warning, critical",
            "alerts.tsv, line 3, airway-threat: no rule gives it",
            "alerts.tsv, line 3, airway-threat: the library has this code",
            "answers.tsv: what answers a danger is the library's own",
            "cautions.tsv, line 1: its columns are code, source, text_en instead of code, source, text_en, text_fr",
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
            "recommendations.tsv, line 2, se-advice: priority 'now' is none of routine, urgent, immediate",
            "recommendations.tsv, line 3, SE_other: a code is in kebab case",
            "recommendations.tsv, line 3, SE_other: no rule gives it",
            "recommendations.tsv, line 3, SE_other: the French text is the English one",
            "surprise.tsv: no such table; known are alerts.tsv",
            "texts.tsv, line 3, ct-knee: the library has no recommendation 'ct-knee'",
            "texts.tsv, line 4, RCT-XX-99: the library has no evidence 'RCT-XX-99'",
            "texts.tsv, line 5, se-note: the library has no note 'se-note'",
            "texts.tsv, line 6, airway-threat: alerts and cautions of the library stand alone",
            "texts.tsv, line 7, se-alert: kind 'rule' is none of evidence, recommendation, note",
            "texts.tsv, line 8, easy-except: 'text_en' is empty",
            "texts.tsv, line 8, easy-except: 'text_fr' is empty"
        );
}
