using System.Globalization;
using System.Reflection;
using Apatite.Model;
using Apatite.Rules.Tests.Knowledge;
using Apatite.Rules.Tests.Shared;
using Microsoft.Extensions.DependencyInjection;
using static Apatite.Rules.Tests.Extending.MadeExtension;

namespace Apatite.Rules.Tests.Extending;

/// <summary>
/// The heaviest extensions that load, tried on every published case: whatever they add for or against benign diagnoses and for
/// dangers, no danger is closed, loses weight or falls in category, no alert and no urgent step against a danger is lost, and no
/// advice to spare a puncture or a biopsy is new.
/// </summary>
public sealed class SafetyOfExtensionsTests
{
    private static readonly string[] Diagnoses = [.. KnowledgeTable.Read("diagnoses.tsv").Select(row => row["id"])];

    private static readonly Diagnosis[] Dangers =
    [
        .. KnowledgeTable.Read("diagnoses.tsv").Where(row => row["danger"] == "yes").Select(row => new Diagnosis(row["id"])),
    ];

    private static readonly AlertCode[] OfDangers =
    [
        AlertCode.OpenDangerBackground,
        AlertCode.OpenDanger,
        AlertCode.OpenDangerLeading,
        AlertCode.DangerConfirmed,
    ];

    private static readonly (ClinicalCase Case, Assessment Before)[] Cases =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("tests/cases/bundles"), "*.json")
            .Concat(Directory.EnumerateFiles(Repository.PathOf("samples/cases"), "*.json"))
            .Order(StringComparer.Ordinal)
            .Select(file => Library.Reader.Read(File.ReadAllBytes(file)))
            .Select(read => (read, Library.Assessor.Assess(read))),
    ];

    /// <summary>With the urgent advice that it may take away: what looks for a tendinitis that it makes unlikely.</summary>
    public static TheoryData<string, string> Heaviest =>
        new()
        {
            { "everything for benign", "" },
            { "everything against benign", "reread-ct" },
            { "everything for dangers", "" },
        };

    [Theory]
    [MemberData(nameof(Heaviest))]
    public void no_extension_closes_or_lightens_a_danger(string extension, string taken)
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddApatiteRules(options => options.Add(Made(extension)))
            .BuildServiceProvider();
        IDifferentialAssessor assessor = provider.GetRequiredService<IDifferentialAssessor>();
        int changed = 0;
        SortedSet<string> lost = new(StringComparer.Ordinal);
        SortedSet<string> sparing = new(StringComparer.Ordinal);
        Assert.True(Cases.Length > 180);
        Assert.All(
            Cases,
            tried =>
            {
                Assessment after = assessor.Assess(tried.Case);
                Assert.All(
                    tried.Before.Differential.Where(entry => Dangers.Contains(entry.Diagnosis)),
                    before =>
                    {
                        DifferentialEntry entry = after.Differential.Single(entry => entry.Diagnosis == before.Diagnosis);
                        Assert.True(
                            entry.Weight >= before.Weight,
                            $"{before.Diagnosis} weighed {before.Weight}, now {entry.Weight}"
                        );
                        // The category is a place among rivals: an extension that weighs one of them may take the lead from a danger,
                        // and may not make unlikely what its own evidence leaves possible.
                        Assert.True(
                            entry.Likelihood >= before.Likelihood || entry.Likelihood >= Likelihood.Possible || before.Weight < -10,
                            $"{before.Diagnosis} was {before.Likelihood}, now {entry.Likelihood}"
                        );
                        Assert.False(
                            before.IsOpenDanger && !entry.IsOpenDanger,
                            $"{before.Diagnosis} is closed."
                        );
                    }
                );
                Assert.Empty(
                    tried
                        .Before.Alerts.Select(alert => alert.Code)
                        .Except(OfDangers)
                        .Except(after.Alerts.Select(alert => alert.Code))
                );
                Assert.Empty(tried.Before.Differential.Where(IsOpen).Select(entry => entry.Diagnosis.Id).Except(Named(after)));
                lost.UnionWith(Pressing(tried.Before).Except(Pressing(after)).Select(code => code.Id));
                sparing.UnionWith(Sparing(after).Except(Sparing(tried.Before)).Select(code => code.Id));
                changed += tried.Before.Differential.Zip(after.Differential).Any(pair => pair.First.Weight != pair.Second.Weight)
                    ? 1
                    : 0;
            }
        );
        Assert.Equal(taken, string.Join(',', lost));
        Assert.Empty(sparing);
        Assert.True(changed > 90, $"The extension changed only {changed} answers.");

        static IEnumerable<RecommendationCode> Pressing(Assessment assessment) =>
            assessment
                .Recommendations.Where(step => step.Priority >= RecommendationPriority.Urgent || step.Code == RecommendationCode.DiscBiopsy)
                .Select(step => step.Code);
        static IEnumerable<RecommendationCode> Sparing(Assessment assessment) =>
            assessment.Recommendations.Select(step => step.Code).Intersect([RecommendationCode.NoPunctureNoAntibiotics, RecommendationCode.BiopsyMayWait]);
        static bool IsOpen(DifferentialEntry entry) => entry.IsOpenDanger;
        static IEnumerable<string> Named(Assessment assessment) =>
            assessment.Alerts.Where(alert => OfDangers.Contains(alert.Code)).SelectMany(alert => alert.Because);
    }

    /// <summary>Rows of the greatest weight that may be, each in a group of its own, found by whatever states a fact.</summary>
    private static Assembly Made(string kind)
    {
        string[] meant = [.. Diagnoses.Where(id => Dangers.Contains(new(id)) == (kind == "everything for dangers"))];
        (string Direction, string Weight) side = kind == "everything against benign" ? ("opposes", "-9.2") : ("supports", "9.0");
        string[] facts = ["ClinicalFinding", "LabResult", "ImagingFinding"];
        (string Id, string Diagnosis, string Fact)[] rows =
        [
            .. from fact in facts
            from diagnosis in meant
            select ($"HV-{Array.IndexOf(facts, fact)}-{Array.IndexOf(Diagnoses, diagnosis)}", diagnosis, fact),
        ];
        string rules = string.Concat(
            facts.Select(
                (fact, index) =>
                    Finding($"hv-{fact.ToLowerInvariant()}", [.. rows.Where(row => row.Fact == fact).Select(row => row.Id)])
                        .Replace("LabResult result = null!;", $"{fact} result = null!;", StringComparison.Ordinal)
                        .Replace("l => l.Test == LabTest.Crp", "l => l.Reference != \"\"", StringComparison.Ordinal)
            )
        );
        return Of(
            "hv",
            rules,
            Evidence([
                .. rows.Select(row =>
                    (
                        row.Id,
                        ((string, string)[])
                            [
                                ("diagnosis", row.Diagnosis),
                                ("direction", side.Direction),
                                ("weight", side.Weight),
                                ("group", $"hv-{row.Id.ToLowerInvariant()}"),
                            ]
                    )
                ),
            ]),
            (
                "weights.tsv",
                [
                    "id\tweight\treason\tcitation",
                    .. KnowledgeTable
                        .Evidence.Where(row => IsWeighedAnew(row, kind))
                        .Select(row => $"{row["id"]}\t{NewWeight(row, kind)}\tHeaviest\tTest"),
                ]
            )
        );
    }

    private static bool IsWeighedAnew(IReadOnlyDictionary<string, string> row, string kind) =>
        row["gate"] is not ("establishes" or "excludes")
        && Weight(row) != 0
        && Dangers.Contains(new(row["diagnosis"])) == (kind == "everything for dangers");

    private static string NewWeight(IReadOnlyDictionary<string, string> row, string kind) =>
        (kind == "everything against benign", Weight(row) > 0) switch
        {
            (false, true) => "9.0",
            (false, false) => "-0.1",
            (true, true) => "0.1",
            (true, false) => "-9.2",
        };

    private static double Weight(IReadOnlyDictionary<string, string> row) =>
        double.Parse(row["weight"], CultureInfo.InvariantCulture);
}
