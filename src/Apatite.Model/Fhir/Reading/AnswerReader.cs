using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads yes, no, high and low in the many ways in which FHIR says them.</summary>
internal static class AnswerReader
{
    /// <summary>The answer of a CodeableConcept: any coding counts, else the whole text.</summary>
    public static Answer? Of(CodeableConcept? concept)
    {
        foreach (Coding coding in concept?.Coding ?? [])
        {
            if (coding.System is { } system && coding.Code is { } code && Answers.OfCode(system, code) is { } answer)
            {
                return answer;
            }
        }

        return concept is { Coding.Count: 0, Text: { } text } ? Answers.OfText(text) : null;
    }

    /// <summary>The answer of a <c>value[x]</c>.</summary>
    public static Answer? Of(DataType? value) => value switch
    {
        FhirBoolean { Value: { } yes } => yes ? Answer.Present : Answer.Absent,
        CodeableConcept concept => Of(concept),
        FhirString { Value: { } text } => Answers.OfText(text),
        _ => null,
    };

    /// <summary>The first known <c>interpretation</c>.</summary>
    public static Answer? Of(IEnumerable<CodeableConcept> interpretations) => interpretations.Select(Of).FirstOrDefault(answer => answer is not null);

    /// <summary>Whether the thing asked for is there; null when the answer is not one to that question.</summary>
    public static Presence? Presence(Answer answer) => answer switch
    {
        Answer.Present or Answer.Positive or Answer.Abnormal => Apatite.Model.Presence.Present,
        Answer.Absent or Answer.Negative or Answer.Normal => Apatite.Model.Presence.Absent,
        Answer.Unknown => Apatite.Model.Presence.Unknown,
        _ => null,
    };

    /// <summary>The result of a test in a word.</summary>
    public static Interpretation Interpretation(Answer? answer) => answer switch
    {
        Answer.Present or Answer.Positive => Apatite.Model.Interpretation.Positive,
        Answer.Absent or Answer.Negative => Apatite.Model.Interpretation.Negative,
        Answer.Normal => Apatite.Model.Interpretation.Normal,
        Answer.Abnormal => Apatite.Model.Interpretation.Abnormal,
        Answer.High => Apatite.Model.Interpretation.High,
        Answer.Low => Apatite.Model.Interpretation.Low,
        _ => Apatite.Model.Interpretation.NotStated,
    };
}
