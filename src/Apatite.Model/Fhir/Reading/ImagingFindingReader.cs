using System.Collections.Frozen;
using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Reads an imaging finding: what, where, how it was seen and how it looks.</summary>
internal static class ImagingFindingReader
{
    private static readonly FrozenSet<string> Components = new[]
    {
        ComponentCode.Level, ComponentCode.LevelFrom, ComponentCode.LevelTo, ComponentCode.Structure, ComponentCode.Modality, ComponentCode.Texture,
        ComponentCode.Shape, ComponentCode.Density, ComponentCode.Margins, ComponentCode.Distribution, ComponentCode.IntervalChange, ComponentCode.Size,
        ComponentCode.ContrastGiven,
    }.ToFrozenSet(StringComparer.Ordinal);

    public static void Read(
        FindingType finding,
        Presence presence,
        Coding coding,
        Observation observation,
        FhirMoment? time,
        Reading reading,
        ReadingContext context)
    {
        SiteReader site = new(reading, context);
        site.Add(observation.BodySite, "bodySite");
        ImagingFinding fact = new(reading.Reference, finding, presence) { Modality = ModalityReader.Of(observation.Method) };
        foreach ((int index, Observation.ComponentComponent component) in observation.Component.Select((component, index) => (index, component)))
        {
            // A component that was not assessed says nothing.
            if (component.DataAbsentReason is not null)
            {
                continue;
            }

            if (AttributeReader.OwnCode(component.Code) is { } name && Components.Contains(name))
            {
                fact = WithComponent(fact, name, component.Value, $"component[{index}].value", site, reading);
            }
            else
            {
                AttributeReader.NoteUnknown(component.Code, index, reading);
            }
        }

        fact = fact with
        {
            Modality = fact.Modality ?? ModalityReader.OfStudies(observation.DerivedFrom.Concat(observation.PartOf), reading, context),
            Structure = site.Structure ?? ImagingTerms.StructureInside(coding.System, coding.Code),
            Levels = site.Levels(),
        };
        reading.Use(fact, finding.Id, time, context.Windows.Imaging);
    }

    private static ImagingFinding WithComponent(ImagingFinding fact, string name, DataType? value, string path, SiteReader site, Reading reading)
    {
        switch (name)
        {
            case ComponentCode.Level or ComponentCode.LevelFrom or ComponentCode.LevelTo:
                site.AddLevel(name, value as CodeableConcept, path);
                return fact;
            case ComponentCode.Structure:
                site.Add(value as CodeableConcept, path);
                return fact;
            case ComponentCode.Modality:
                return fact with { Modality = ModalityReader.Of(value as CodeableConcept) ?? Unknown<Modality>(name, path, reading) };
            case ComponentCode.Texture:
                return fact with { Texture = AttributeReader.Value<Texture>(name, value, path, reading) };
            case ComponentCode.Shape:
                return fact with { Shape = AttributeReader.Value<Shape>(name, value, path, reading) };
            case ComponentCode.Density when value is Quantity:
                reading.Remark(Explanation.DensityInNumbers);
                return fact;
            case ComponentCode.Density:
                return fact with { Density = AttributeReader.Value<Density>(name, value, path, reading) };
            case ComponentCode.Margins:
                return fact with { Margins = AttributeReader.Value<Margins>(name, value, path, reading) };
            case ComponentCode.Distribution:
                return fact with { Distribution = AttributeReader.Value<Distribution>(name, value, path, reading) };
            case ComponentCode.IntervalChange:
                return fact with { IntervalChange = AttributeReader.Value<IntervalChange>(name, value, path, reading) };
            case ComponentCode.Size:
                return fact with { SizeMm = Size(value, path, reading) };
            case ComponentCode.ContrastGiven:
                return fact with { ContrastGiven = Contrast(value, path, reading) };
            default:
                return fact;
        }
    }

    private static decimal? Size(DataType? value, string path, Reading reading)
    {
        if (value is Quantity quantity)
        {
            return QuantityReader.Read(ComponentCode.Size, quantity, path, reading) is { } size and > 0 ? size : null;
        }

        reading.Reject(path, Reasons.UnreadableValue, Explanation.NotAQuantity(ComponentCode.Size));
        return null;
    }

    private static bool? Contrast(DataType? value, string path, Reading reading)
    {
        switch (AttributeReader.OwnCode(value as CodeableConcept))
        {
            case AttributeCode.ContrastGiven:
                return true;
            case AttributeCode.ContrastNotGiven:
                return false;
        }

        Presence? given = AnswerReader.Of(value) is { } answer ? AnswerReader.Presence(answer) : null;
        if (given is null)
        {
            reading.Reject(path, Reasons.UnknownAnswer, Explanation.NoContrastAnswer);
        }

        return given switch { Presence.Present => true, Presence.Absent => false, _ => null };
    }

    private static T? Unknown<T>(string name, string path, Reading reading)
        where T : class
    {
        reading.Reject(path, Reasons.UnknownAnswer, Explanation.NoValueOf(name));
        return null;
    }
}
