using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Writes results: a number with its unit, a word, or both.</summary>
internal static class LabWriter
{
    public static Observation Write(LabResult result, string? unit, string when)
    {
        Observation observation = FactWriter.Observation(MeasurementCategory.Of(result.Test), CodeWriter.Concept(result.Test), when);
        if (result.Value is { } value)
        {
            observation.Value = Number(result, value, unit);
        }
        else if (Word(result.Interpretation) is { } word)
        {
            observation.Value = CodeWriter.Code(CodeSystems.Snomed, word);
            return observation;
        }
        else if (result.Interpretation == Interpretation.NotStated)
        {
            throw new ArgumentException("A result is a number or a word.", nameof(result));
        }

        if (Flag(result.Interpretation) is { } flag)
        {
            observation.Interpretation = [CodeWriter.Code(CodeSystems.ObservationInterpretation, flag)];
        }

        return observation;
    }

    private static Quantity Number(LabResult result, decimal value, string? unit)
    {
        if (unit is null || !Units.IsKnown(result.Test.Id, unit))
        {
            throw new ArgumentException($"'{unit}' is no unit of {result.Test.Id}.", nameof(unit));
        }

        Quantity quantity = new() { Value = value, Unit = unit };
        if (Units.IsUcum(result.Test.Id, unit))
        {
            quantity.System = CodeSystems.Ucum;
            quantity.Code = unit;
        }

        quantity.Comparator = result.Comparator switch
        {
            Comparator.LessThan => Quantity.QuantityComparator.LessThan,
            Comparator.AtMost => Quantity.QuantityComparator.LessOrEqual,
            Comparator.AtLeast => Quantity.QuantityComparator.GreaterOrEqual,
            Comparator.GreaterThan => Quantity.QuantityComparator.GreaterThan,
            _ => null,
        };
        return quantity;
    }

    private static string? Word(Interpretation interpretation) => interpretation switch
    {
        Interpretation.Positive => "10828004",
        Interpretation.Negative => "260385009",
        _ => null,
    };

    private static string? Flag(Interpretation interpretation) => interpretation switch
    {
        Interpretation.Low => "L",
        Interpretation.Normal => "N",
        Interpretation.High => "H",
        Interpretation.Abnormal => "A",
        Interpretation.Positive => "POS",
        Interpretation.Negative => "NEG",
        _ => null,
    };
}
