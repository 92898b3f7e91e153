using System.Globalization;
using Apatite.Model;
using Apatite.Rules.Describing;

namespace Apatite.Rules.Tests.Knowledge;

/// <summary>What tools are told about the knowledge is what the tables and the rules say.</summary>
public sealed class DescriptorTests
{
    private static readonly IKnowledgeDescriptor Descriptor = Library.Descriptor;

    [Fact]
    public void evidence_says_what_its_row_says()
    {
        Assert.Equal(KnowledgeTable.Evidence.Select(row => row["id"]), Descriptor.Evidence.Select(row => row.Id));
        Assert.All(
            KnowledgeTable.Evidence.Zip(Descriptor.Evidence),
            pair =>
            {
                (IReadOnlyDictionary<string, string> cells, EvidenceDescription row) = pair;
                Assert.Equal(
                    (cells["diagnosis"], cells["looks_for"], cells["direction"], cells["gate"], cells["strength"]),
                    (row.Diagnosis.Id, row.LooksFor, row.IsSupporting ? "supports" : "opposes", row.Gate ?? "", row.Strength)
                );
                Assert.Equal(cells["lr"] is "" ? null : double.Parse(cells["lr"], CultureInfo.InvariantCulture), row.LikelihoodRatio);
                Assert.Equal(double.Parse(cells["weight"], CultureInfo.InvariantCulture), row.Weight);
                Assert.Equal(
                    (cells["derived"], cells["group"], cells["confidence"] == "expert", cells["comment"]),
                    (row.Derivation, row.Group, row.IsExpertOnly, row.Comment)
                );
                Assert.Equal((cells["text_en"], cells["text_fr"]), (row.Text.In(Language.English), row.Text.In(Language.French)));
                Assert.Equal(cells["citation"] is "" ? Source.ExpertJudgement.Citation : cells["citation"], row.Source.Citation);
            }
        );
    }

    [Fact]
    public void rules_and_rows_name_each_other()
    {
        Assert.Equal(Library.Rules.Select(rule => rule.Name).Order(StringComparer.Ordinal), Descriptor.Rules.Select(rule => rule.Name));
        Assert.Equal(
            Descriptor.Rules.SelectMany(rule => rule.Evidence.Select(id => (id, rule.Name))).Order(),
            Descriptor.Evidence.SelectMany(row => row.Rules.Select(rule => (row.Id, rule))).Order()
        );
        Assert.All(Descriptor.Evidence, row => Assert.NotEmpty(row.Rules));
    }

    [Fact]
    public void rule_tells_its_class_and_the_statements_that_it_carries_out()
    {
        RuleDescription rule = Descriptor.Rules.Single(rule => rule.Name == "superior-longus-colli-calcification-on-ct");
        Assert.Equal("Apatite.Rules.Rules.NeckImaging.SuperiorLongusColliCalcificationOnCt", rule.TypeName);
        Assert.Equal((string[])["S56", "S59"], rule.SeedStatements.AsEnumerable());
        Assert.Contains("RCT-CT-01", rule.Evidence);
    }

    [Fact]
    public void diagnosis_has_its_rows_by_weight_its_starts_and_its_answers()
    {
        Assert.Equal(KnowledgeTable.Read("diagnoses.tsv").Select(row => row["id"]), Descriptor.Diagnoses.Select(each => each.Diagnosis.Id));
        Assert.Equal(Descriptor.Evidence.Length, Descriptor.Diagnoses.Sum(each => each.Evidence.Length));
        Assert.Equal(KnowledgeTable.Read("pretest.tsv").Count, Descriptor.Diagnoses.Sum(each => each.PreTest.Length));
        DiagnosisDescription abscess = Descriptor.Diagnoses.Single(each => each.Diagnosis == Diagnosis.RetropharyngealAbscess);
        Assert.True(abscess.IsDangerous);
        Assert.Equal(abscess.Evidence.OrderByDescending(row => row.Weight).Select(row => row.Weight), abscess.Evidence.Select(row => row.Weight));
        Assert.Equal(KnowledgeTable.Read("answers.tsv").Count(row => row["diagnosis"] == abscess.Diagnosis.Id), abscess.Answers.Length);
        PreTestDescription start = abscess.PreTest.Single(start => start is { Presentation: "neck-swallowing-adult", Setting: null });
        Assert.Equal((8.0, -10.6), (start.Percent, start.Weight));
    }

    [Fact]
    public void codes_have_their_texts()
    {
        Assert.Equal(
            KnowledgeTable.Coded.SelectMany(table => KnowledgeTable.Read($"{table}.tsv")).Select(row => (row["code"], row["text_fr"])).Order(),
            Descriptor.Codes.Select(code => (code.Code, code.Text.In(Language.French))).Order()
        );
        Assert.Equal("critical", Descriptor.Codes.Single(code => code is { Kind: "alert", Code: "airway-threat" }).Level);
    }
}
