using System.Globalization;
using Apatite.Model;
using Apatite.Rules;
using Apatite.Rules.Describing;

namespace Apatite.Cli.Explain;

/// <summary>Puts what the descriptor says about an id on a page.</summary>
internal sealed class Explanation(IKnowledgeDescriptor knowledge, Page page, Language language)
{
    private string Colon => Headings.Colon.In(language);

    /// <summary>Explains everything that has the id, whatever its case; false when nothing has.</summary>
    public bool Of(string id)
    {
        bool IsMeant(string known) => known.Equals(id, StringComparison.OrdinalIgnoreCase);
        EvidenceDescription[] rows = [.. knowledge.Evidence.Where(row => IsMeant(row.Id))];
        DiagnosisDescription[] diagnoses = [.. knowledge.Diagnoses.Where(each => IsMeant(each.Diagnosis.Id))];
        RuleDescription[] rules = [.. knowledge.Rules.Where(rule => IsMeant(rule.Name))];
        CodeDescription[] codes = [.. knowledge.Codes.Where(code => IsMeant(code.Code))];
        Array.ForEach(rows, Explain);
        Array.ForEach(diagnoses, Explain);
        Array.ForEach(rules, Explain);
        Array.ForEach(codes, Explain);
        return rows.Length + diagnoses.Length + rules.Length + codes.Length > 0;
    }

    private void Explain(EvidenceDescription row)
    {
        page.Title(row.Id, $"{Words(row.IsSupporting ? Headings.For : Headings.Against)} {row.Diagnosis.Display(language)} ({row.Diagnosis.Id})");
        page.Paragraph(row.Text.In(language));
        page.Field(Headings.LooksFor, row.LooksFor);
        page.Field(Headings.Effect, Words(Headings.EffectOf(row.Gate)));
        page.Field(Headings.Weight, $"{Decibans(row.Weight)} ({Words(Headings.StrengthOf(row.Strength))}; {row.Derivation})");
        page.Field(Headings.LikelihoodRatio, row.LikelihoodRatio?.ToString(CultureInfo.InvariantCulture) ?? Words(Headings.NoRatio));
        string[] others = [.. knowledge.Evidence.Where(other => other.Diagnosis == row.Diagnosis && other.Group == row.Group && other.Id != row.Id).Select(other => other.Id)];
        page.Field(Headings.Group, others.Length == 0
            ? $"{row.Group} ({Words(Headings.Alone)})"
            : $"{row.Group}, {Words(Headings.With)} {string.Join(", ", others)} ({Words(Headings.OnlyHeaviest)})");
        page.Field(Headings.Basis, row.IsExpertOnly ? $"{Words(Headings.ExpertOnly)}, {SignOff(row)}" : Words(Headings.Cited));
        page.Field(Headings.Source, Words(row.Source));
        if (row.Comment.Length > 0)
        {
            page.Field(Headings.Comment, row.Comment);
        }

        page.List(Headings.FoundBy, row.Rules.Select(name => $"{name}{Colon} {knowledge.Rules.First(rule => rule.Name == name).Description}"));
    }

    private string SignOff(EvidenceDescription row) =>
        row.SignedOff is { } signature ? $"{Words(Headings.SignedOff)} {signature}" : Words(Headings.Unsigned);

    private void Explain(DiagnosisDescription diagnosis)
    {
        page.Title(diagnosis.Diagnosis.Id, diagnosis.Diagnosis.Display(language));
        page.Paragraph(Words(diagnosis.IsDangerous ? Headings.Danger : Headings.NoDanger));
        page.List(Headings.AnsweredBy, diagnosis.Answers.Select(Words));
        page.List(Headings.PreTest, diagnosis.PreTest.Select(start =>
            string.Create(CultureInfo.InvariantCulture, $"{start.Presentation}{(start.Setting is null ? "" : $" ({start.Setting})")}{Colon} {start.Percent} %, {Decibans(start.Weight)} ({Words(start.Source)})")));
        page.List(Headings.Asks, diagnosis.Deciders.Select(decider => $"{decider.Concept.Display(language)}{Colon} {Words(decider.Why)}"));
        page.List(Headings.SpeaksFor, diagnosis.Evidence.Where(row => row.IsSupporting).Select(Line));
        page.List(Headings.SpeaksAgainst, diagnosis.Evidence.Where(row => !row.IsSupporting).Reverse().Select(Line));
    }

    private void Explain(RuleDescription rule)
    {
        page.Title(rule.Name, Words(Headings.Rule));
        page.Paragraph(rule.Description);
        page.Field(Headings.Class, rule.TypeName);
        if (rule.SeedStatements.Length > 0)
        {
            page.Field(Headings.Seed, string.Join(", ", rule.SeedStatements));
        }

        if (rule.Evidence.Length == 0)
        {
            page.Paragraph(Words(Headings.NoRows));
        }

        page.List(Headings.Rows, rule.Evidence.Select(id => knowledge.Evidence.First(row => row.Id == id)).Select(row => $"{row.Diagnosis.Display(language)}{Colon} {Line(row)}"));
    }

    private void Explain(CodeDescription code)
    {
        page.Title(code.Code, Words(Headings.KindOf(code.Kind)) + (code.Level is { } level ? $" ({Words(Headings.LevelOf(level))})" : ""));
        page.Paragraph(code.Text.In(language));
        page.Field(Headings.Source, Words(code.Source));
    }

    private string Line(EvidenceDescription row)
    {
        string effect = row.Gate is null ? "" : $", {Words(Headings.EffectOf(row.Gate))}";
        return $"{row.Id} {Decibans(row.Weight)}{effect}{(row.IsExpertOnly ? $", {Words(Headings.ExpertOnly)}" : "")}{Colon} {row.Text.In(language)}";
    }

    private string Words(LocalizedText text) => text.In(language);

    private static string Words(Source source) => source.Url is null ? source.Citation : $"{source.Citation} <{source.Url}>";

    private static string Decibans(double weight) => weight.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " dB";
}
