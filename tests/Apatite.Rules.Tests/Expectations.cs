using Apatite.Model;

namespace Apatite.Rules.Tests;

/// <summary>What the tests ask of an assessment, in the words of the contract, with messages that say what was there instead.</summary>
internal static class Expectations
{
    public static DifferentialEntry? Find(this Assessment assessment, Diagnosis diagnosis) =>
        assessment.Differential.FirstOrDefault(entry => entry.Diagnosis == diagnosis);

    public static DifferentialEntry Of(this Assessment assessment, Diagnosis diagnosis)
    {
        DifferentialEntry? entry = assessment.Find(diagnosis);
        Assert.True(entry is not null, $"{diagnosis.Id} is not listed; listed: {Ranking(assessment)}");
        return entry;
    }

    public static void RanksFirst(this Assessment assessment, Diagnosis diagnosis) =>
        Assert.True(
            assessment.Differential.Length > 0 && assessment.Differential[0].Diagnosis == diagnosis,
            $"{diagnosis.Id} is not first: {Ranking(assessment)}"
        );

    public static void Supports(this Assessment assessment, Diagnosis diagnosis, string row) =>
        Assert.True(
            HasSupport(assessment, diagnosis, row),
            $"{row} does not support {diagnosis.Id}: {Rows(assessment, diagnosis)}"
        );

    public static void DoesNotSupport(this Assessment assessment, Diagnosis diagnosis, string row) =>
        Assert.False(HasSupport(assessment, diagnosis, row), $"{row} supports {diagnosis.Id}");

    public static void Opposes(this Assessment assessment, Diagnosis diagnosis, string row) =>
        Assert.True(
            HasOpposition(assessment, diagnosis, row),
            $"{row} does not oppose {diagnosis.Id}: {Rows(assessment, diagnosis)}"
        );

    public static void DoesNotOppose(this Assessment assessment, Diagnosis diagnosis, string row) =>
        Assert.False(HasOpposition(assessment, diagnosis, row), $"{row} opposes {diagnosis.Id}");

    public static void IsOpen(this Assessment assessment, Diagnosis diagnosis)
    {
        DifferentialEntry entry = assessment.Of(diagnosis);
        Assert.True(
            entry.IsOpenDanger,
            $"{diagnosis.Id} is {entry.Danger}, answered from: {string.Join(", ", entry.AnsweredFrom)}"
        );
        Assert.NotEmpty(entry.AnsweredBy);
        Assert.Contains(
            assessment.Alerts,
            alert =>
                (alert.Code == AlertCode.DangerConfirmed || alert.Code.Id.StartsWith("open-danger", StringComparison.Ordinal))
                && alert.Text.In(Language.English).StartsWith(diagnosis.Display(Language.English) + ":", StringComparison.Ordinal)
        );
    }

    public static void IsAnswered(this Assessment assessment, Diagnosis diagnosis)
    {
        DifferentialEntry entry = assessment.Of(diagnosis);
        Assert.True(entry.Danger == DangerState.Answered, $"{diagnosis.Id} is {entry.Danger}");
        Assert.NotEmpty(entry.AnsweredFrom);
    }

    public static void Alerts(this Assessment assessment, AlertCode code) =>
        Assert.True(
            assessment.Alerts.Any(alert => alert.Code == code),
            $"no alert {code}; alerts: {string.Join(", ", assessment.Alerts.Select(alert => alert.Code))}"
        );

    public static void DoesNotAlert(this Assessment assessment, AlertCode code) =>
        Assert.DoesNotContain(assessment.Alerts, alert => alert.Code == code);

    public static RecommendationItem Advises(this Assessment assessment, RecommendationCode code)
    {
        RecommendationItem? recommendation = assessment.Recommendations.FirstOrDefault(item => item.Code == code);
        Assert.True(
            recommendation is not null,
            $"no advice {code}; advice: {string.Join(", ", assessment.Recommendations.Select(item => item.Code))}"
        );
        return recommendation;
    }

    public static void DoesNotAdvise(this Assessment assessment, RecommendationCode code) =>
        Assert.DoesNotContain(assessment.Recommendations, recommendation => recommendation.Code == code);

    public static void Notes(this Assessment assessment, Diagnosis diagnosis, NoteCode code)
    {
        DifferentialEntry entry = assessment.Of(diagnosis);
        Assert.True(
            entry.Notes.Any(note => note.Code == code),
            $"no note {code} on {diagnosis.Id}; notes: {string.Join(", ", entry.Notes.Select(note => note.Code))}"
        );
    }

    public static void DoesNotNote(this Assessment assessment, NoteCode code) =>
        Assert.DoesNotContain(assessment.Differential.SelectMany(entry => entry.Notes), note => note.Code == code);

    public static void Cautions(this RecommendationItem recommendation, CautionCode code) =>
        Assert.True(
            recommendation.Cautions.Any(caution => caution.Code == code),
            $"no caution {code}; cautions: {string.Join(", ", recommendation.Cautions.Select(caution => caution.Code))}"
        );

    public static DepositDescription TheDeposit(this Assessment assessment) => Assert.Single(assessment.Deposits);

    private static bool HasSupport(Assessment assessment, Diagnosis diagnosis, string row) =>
        assessment.Find(diagnosis)?.Supporting.Any(item => item.Id == row && item.Weight > 0) == true;

    private static bool HasOpposition(Assessment assessment, Diagnosis diagnosis, string row) =>
        assessment.Find(diagnosis)?.Opposing.Any(item => item.Id == row && item.Weight < 0) == true;

    private static string Ranking(Assessment assessment) =>
        string.Join(
            ", ",
            assessment.Differential.Select(entry =>
                FormattableString.Invariant($"{entry.Diagnosis.Id} {entry.Likelihood} {entry.Weight}")
            )
        );

    private static string Rows(Assessment assessment, Diagnosis diagnosis) =>
        assessment.Find(diagnosis) is { } entry
            ? string.Join(
                ", ",
                entry.Supporting.Concat(entry.Opposing).Select(item => FormattableString.Invariant($"{item.Id} {item.Weight}"))
            )
            : "not listed";
}
