using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// Reads whether the thing that an Observation names is there: present, unless the value or the interpretation says
/// otherwise; unknown when a value is missing for a stated reason. A value that is no known answer is never taken for a yes.
/// </summary>
internal static class PresenceReader
{
    public static Presence? Read(Observation observation, Reading reading)
    {
        if (observation.Value is null)
        {
            if (observation.DataAbsentReason is not null)
            {
                return Presence.Unknown;
            }

            return observation.Interpretation.Count == 0
                ? Presence.Present
                : Known(AnswerReader.Of(observation.Interpretation), "interpretation", reading);
        }

        // A grade, such as a pain score of 7, says that there is something to grade; a grade of zero is left to the sender.
        if (observation.Value is Quantity { Value: > 0 } or Integer { Value: > 0 })
        {
            reading.Remark(Explanation.GradeIsPresent);
            return Presence.Present;
        }

        return Known(AnswerReader.Of(observation.Value), "value", reading);
    }

    private static Presence? Known(Answer? answer, string path, Reading reading)
    {
        Presence? presence = answer is { } known ? AnswerReader.Presence(known) : null;
        if (presence is null)
        {
            reading.Reject(path, Reasons.UnknownAnswer, Explanation.NoPresence);
        }

        return presence;
    }
}
