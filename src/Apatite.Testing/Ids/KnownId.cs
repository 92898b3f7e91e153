using Apatite.Model;
using Apatite.Rules;
using Apatite.Rules.Describing;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Testing.Ids;

/// <summary>
/// Ids that tests give as text. One is known when the library has it or the assessment at hand does, since a hospital adds ids of
/// its own.
/// </summary>
internal static class KnownId
{
    private static readonly Lazy<string[]> Rows = new(() =>
    {
        using ServiceProvider provider = new ServiceCollection().AddApatiteRules().BuildServiceProvider();
        return [.. provider.GetRequiredService<IKnowledgeDescriptor>().Evidence.Select(row => row.Id)];
    });

    public static Diagnosis Diagnosis(string id, Assessment assessment) => new(Known(
        "diagnosis",
        id,
        [
            .. VocabularyTable.All.Where(entry => entry.Kind == "diagnosis").Select(entry => entry.Id),
            .. assessment.Differential.Select(entry => entry.Diagnosis.Id),
        ]));

    public static RecommendationCode Recommendation(string id, Assessment assessment) => new(Known(
        "recommendation", id, [.. RecommendationCode.All.Select(code => code.Id), .. assessment.Recommendations.Select(item => item.Code.Id)]));

    public static CautionCode Caution(string id, Assessment assessment) => new(Known(
        "caution",
        id,
        [
            .. CautionCode.All.Select(code => code.Id),
            .. assessment.Recommendations.SelectMany(item => item.Cautions).Select(item => item.Code.Id),
        ]));

    public static AlertCode Alert(string id, Assessment assessment) => new(Known(
        "alert", id, [.. AlertCode.All.Select(code => code.Id), .. assessment.Alerts.Select(item => item.Code.Id)]));

    public static string Evidence(string id, Assessment assessment) => Known(
        "row of evidence",
        id,
        [.. Rows.Value, .. assessment.Differential.SelectMany(entry => entry.Supporting.Concat(entry.Opposing)).Select(item => item.Id)]);

    private static string Known(string kind, string id, string[] ids)
    {
        ArgumentNullException.ThrowIfNull(id);
        return ids.Contains(id, StringComparer.Ordinal)
            ? id
            : throw new ArgumentException(
                $"'{id}' is the id of no {kind}. Did you mean '{ids.MinBy(known => Spelling.Distance(id, known))}'?", nameof(id));
    }
}
