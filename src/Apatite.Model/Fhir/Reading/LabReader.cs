using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads laboratory results, vital signs and scores, alone and in panels.</summary>
internal static class LabReader
{
    private static readonly LabTest[] Chemistry =
    [
        LabTest.Calcium, LabTest.Phosphate, LabTest.Creatinine, LabTest.Egfr, LabTest.Ferritin, LabTest.TransferrinSaturation,
        LabTest.ParathyroidHormone, LabTest.VitaminD25Oh,
    ];

    private static readonly LabTest[] Crystals = [LabTest.CrystalsApatite, LabTest.CrystalsCpp];

    public static void Read(LabTest test, Observation observation, FhirMoment? time, Reading reading, ReadingContext context)
    {
        Use(new(test, observation.Code, observation.Value, observation.Interpretation, observation.DataAbsentReason, ""), time, reading, context);
        ReadPanel(observation, time, reading, context);
    }

    /// <summary>Reads the components of a panel, each of which is a result of its own.</summary>
    public static void ReadPanel(Observation observation, FhirMoment? time, Reading reading, ReadingContext context)
    {
        foreach ((int index, Observation.ComponentComponent component) in observation.Component.Select((component, index) => (index, component)))
        {
            ConceptChoice choice = context.Choose(component.Code, ConceptKind.Lab);
            if (choice.Ignored is { Reason: not Reasons.NotRelevant } why && component.DataAbsentReason is null && !CultureReader.NamesOrganism(component.Code))
            {
                reading.Partial($"component[{index}]", why.Reason, why.Detail);
            }

            foreach (LabTest test in choice.Concepts.Cast<LabTest>())
            {
                Result result = new(test, component.Code, component.Value, component.Interpretation, component.DataAbsentReason, $"component[{index}].");
                Use(result, time, reading, context);
            }
        }
    }

    private static void Use(Result result, FhirMoment? time, Reading reading, ReadingContext context)
    {
        Interpretation word = QualitativeTests.Answer(result.Test, AnswerReader.Interpretation(AnswerReader.Of(result.Interpretation)));
        LabResult? fact = result.Value switch
        {
            null when word != Interpretation.NotStated => new(reading.Reference, result.Test, Interpretation: word),
            null => OfParts(result, reading, context) ?? NoValue(result, reading),
            Quantity quantity => Number(result, quantity, word, reading, context),
            Integer { Value: { } score } when Units.OfBareNumber(result.Test) is not null => Number(result, new() { Value = score }, word, reading, context),
            FhirString { Value: { } text } when Units.Canonical(result.Test.Id) is not null && ResultText.Quantity(text) is { } quantity => Number(result, quantity, word, reading, context),
            _ => Word(result, word, reading),
        };
        if (fact is not null)
        {
            reading.Use(fact, result.Test.Id, time, Window(result.Test, context.Windows));
        }
    }

    private static LabResult? Number(Result result, Quantity quantity, Interpretation word, Reading reading, ReadingContext context) =>
        QuantityReader.Read(result.Test.Id, quantity, result.Path + "value", reading, context.Codes.UnitOf(result.Code, result.Test) ?? Units.OfBareNumber(result.Test)) is { } value
            ? new(reading.Reference, result.Test, value, QuantityReader.Comparator(quantity), word)
            : null;

    private static LabResult? Word(Result result, Interpretation word, Reading reading)
    {
        Answer? answer = QualitativeTests.NameOrganisms(result.Test) ? CultureReader.Of(result.Value) : AnswerReader.Of(result.Value);
        Interpretation value = QualitativeTests.Answer(result.Test, AnswerReader.Interpretation(answer));

        if (value != Interpretation.NotStated)
        {
            return new(reading.Reference, result.Test, Interpretation: value);
        }

        // What a laboratory flags is its answer where the value is not understood.
        if (word != Interpretation.NotStated)
        {
            return new(reading.Reference, result.Test, Interpretation: word);
        }

        if (answer == Answer.Unknown)
        {
            reading.Ignore(Reasons.NoResult);
        }
        else
        {
            reading.Reject(result.Path + "value", Reasons.UnreadableValue, Explanation.NoResultOf(result.Test.Id));
        }

        return null;
    }

    // A culture without a value of its own has the organism in its parts.
    private static LabResult? OfParts(Result result, Reading reading, ReadingContext context)
    {
        if (result.Path.Length > 0 || !QualitativeTests.NameOrganisms(result.Test) || reading.Input.Resource is not Observation culture)
        {
            return null;
        }

        Interpretation value = AnswerReader.Interpretation(CultureReader.OfParts(culture, reading, context));
        return value == Interpretation.NotStated ? null : new(reading.Reference, result.Test, Interpretation: value);
    }

    private static LabResult? NoValue(Result result, Reading reading)
    {
        if (result.DataAbsentReason is not null)
        {
            reading.Ignore(Reasons.NoResult);
        }
        else if (reading.Input.Resource is Observation { HasMember.Count: > 0 } or Observation { Component.Count: > 0 })
        {
            reading.Ignore(Reasons.Container, Explanation.PartsAreRead);
        }
        else
        {
            reading.Reject(result.Path + "value", Reasons.NoValue, Explanation.Name(result.Test.Id));
        }

        return null;
    }

    private static TimeSpan? Window(LabTest test, TimeWindows windows) =>
        MeasurementCategory.IsOfTheMoment(test) ? windows.VitalSigns
        : Chemistry.Contains(test) ? windows.Chemistry
        : Crystals.Contains(test) ? windows.Imaging
        : windows.Labs;

    /// <summary>The parts that an Observation and its components have alike.</summary>
    private sealed record Result(
        LabTest Test, CodeableConcept? Code, DataType? Value, List<CodeableConcept> Interpretation, CodeableConcept? DataAbsentReason, string Path);
}
