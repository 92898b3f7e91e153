using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// Reads what qualifies a complaint: onset, duration, pain rhythm and response to NSAIDs, as components of the symptom or as
/// an Observation of their own.
/// </summary>
internal static class AttributeReader
{
    private static readonly string[] Attributes =
        [ComponentCode.Onset, ComponentCode.Duration, ComponentCode.PainRhythm, ComponentCode.NsaidResponse];

    /// <summary>The attribute that a code names; null when it names none.</summary>
    public static string? NameOf(CodeableConcept? code) => OwnCode(code) is { } own && Attributes.Contains(own) ? own : null;

    /// <summary>The own code among the codings.</summary>
    public static string? OwnCode(CodeableConcept? code) =>
        code?.Coding.FirstOrDefault(coding => coding.System == ApatiteCodeSystem.Url)?.Code;

    /// <summary>Reads an Observation of an attribute; its components can hold further ones.</summary>
    public static void Read(string attribute, Observation observation, FhirMoment? time, Reading reading, ReadingContext context)
    {
        if (observation.Value is null && observation.DataAbsentReason is not null)
        {
            reading.Ignore(Reasons.NoResult);
            return;
        }

        Use([(attribute, observation.Value, "value"), .. Components(observation, reading)], time, reading, context);
    }

    /// <summary>Reads the components of a symptom.</summary>
    public static void ReadComponents(Observation observation, FhirMoment? time, Reading reading, ReadingContext context) =>
        Use(Components(observation, reading), time, reading, context);

    /// <summary>Notes a component that is none of those that are read: what it says may be what the sender cared for.</summary>
    public static void NoteUnknown(CodeableConcept? code, int index, Reading reading) => reading.Partial(
        $"component[{index}]",
        Reasons.UnknownComponent,
        code?.Coding.Select(OwnCodeSpelling.Meant).FirstOrDefault(meant => meant is not null) is { } meant ? Explanation.DidYouMean(meant) : null);

    private static List<(string Attribute, DataType? Value, string Path)> Components(Observation observation, Reading reading)
    {
        List<(string Attribute, DataType? Value, string Path)> parts = [];
        foreach ((int index, Observation.ComponentComponent component) in observation.Component.Select((component, index) => (index, component)))
        {
            if (component.DataAbsentReason is null && NameOf(component.Code) is { } attribute)
            {
                parts.Add((attribute, component.Value, $"component[{index}].value"));
            }
            else if (component.DataAbsentReason is null)
            {
                NoteUnknown(component.Code, index, reading);
            }
        }

        return parts;
    }

    private static void Use(
        IReadOnlyList<(string Attribute, DataType? Value, string Path)> parts, FhirMoment? time, Reading reading, ReadingContext context)
    {
        Onset onset = Onset.NotStated;
        decimal? days = null;
        foreach ((string attribute, DataType? value, string path) in parts)
        {
            switch (attribute)
            {
                case ComponentCode.Onset:
                    onset = Value<Onset>(attribute, value, path, reading);
                    break;
                case ComponentCode.Duration when value is Quantity quantity:
                    days = QuantityReader.Read(attribute, quantity, path, reading);
                    break;
                case ComponentCode.PainRhythm when Value<PainRhythm>(attribute, value, path, reading) is var rhythm and not PainRhythm.NotStated:
                    reading.Use(new PainRhythmStatement(reading.Reference, rhythm), attribute, time, context.Windows.Symptoms);
                    break;
                case ComponentCode.NsaidResponse when Value<NsaidResponse>(attribute, value, path, reading) is var response and not NsaidResponse.NotStated:
                    reading.Use(new NsaidResponseStatement(reading.Reference, response), attribute, time, context.Windows.Symptoms);
                    break;
                case ComponentCode.Duration:
                    reading.Reject(path, Reasons.UnreadableValue, Explanation.NotAQuantity(attribute));
                    break;
                default:
                    break;
            }
        }

        if (onset != Onset.NotStated || days is not null)
        {
            reading.Use(new SymptomCourse(reading.Reference, onset, days), ComponentCode.Onset, time, context.Windows.Symptoms);
        }
    }

    /// <summary>The value of an attribute; the default after the reason has been noted.</summary>
    public static T Value<T>(string attribute, DataType? value, string path, Reading reading)
        where T : struct, Enum
    {
        if (OwnCode(value as CodeableConcept) is { } code && AttributeCode.TryParse(attribute, code, out T known))
        {
            return known;
        }

        reading.Reject(path, Reasons.UnknownAnswer, Explanation.NoValueOf(attribute));
        return default;
    }
}
