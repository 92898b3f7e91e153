using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Writes imaging findings and the examinations that were done.</summary>
internal static class ImagingWriter
{
    public static Observation Finding(ImagingFinding finding, string when)
    {
        Observation observation = FactWriter.Presence(
            FactWriter.Observation("imaging", CodeWriter.Concept(finding.Finding), when), finding.Presence);
        if (finding.Structure is { } structure)
        {
            observation.BodySite = CodeWriter.Concept(structure);
        }

        void Component(string code, DataType value) => observation.Component.Add(new() { Code = CodeWriter.OwnConcept(code), Value = value });
        void Attribute<T>(string attribute, T value)
            where T : struct, Enum
        {
            if (!EqualityComparer<T>.Default.Equals(value, default))
            {
                Component(attribute, CodeWriter.OwnConcept(AttributeCode.Of(attribute, value)));
            }
        }

        if (finding.Modality is { } modality)
        {
            Component(ComponentCode.Modality, CodeWriter.Concept(modality));
        }

        foreach ((string code, SpinalLevel level) in Levels(finding.Levels))
        {
            Component(code, CodeWriter.Level(level));
        }

        Attribute(ComponentCode.Texture, finding.Texture);
        Attribute(ComponentCode.Shape, finding.Shape);
        Attribute(ComponentCode.Density, finding.Density);
        Attribute(ComponentCode.Margins, finding.Margins);
        Attribute(ComponentCode.Distribution, finding.Distribution);
        Attribute(ComponentCode.IntervalChange, finding.IntervalChange);
        if (finding.SizeMm is { } size)
        {
            Component(ComponentCode.Size, new Quantity(size, "mm", CodeSystems.Ucum));
        }

        if (finding.ContrastGiven is { } given)
        {
            Component(ComponentCode.ContrastGiven, new FhirBoolean(given));
        }

        return observation;
    }

    public static ImagingStudy Examination(ImagingExamination examination, string when)
    {
        Coding modality = CodeWriter.Dicom(examination.Modality);
        ImagingStudy study = new()
        {
            Status = ImagingStudy.ImagingStudyStatus.Available,
            Started = when,
            Modality = [modality],
        };
        if (examination.Region != ImagedRegion.NotStated)
        {
            (string system, string code, string display) = ImagingTerms.CodeOf(examination.Region);
            // The UID follows from the id of the study, which the Bundle gives.
            study.Series = [new() { Modality = (Coding)modality.DeepCopy(), BodySite = new Coding(system, code, display) }];
        }

        return study;
    }

    private static (string Code, SpinalLevel Level)[] Levels(LevelRange? levels) => levels switch
    {
        null => [],
        _ when levels.From == levels.To => [(ComponentCode.Level, levels.From)],
        _ => [(ComponentCode.LevelFrom, levels.From), (ComponentCode.LevelTo, levels.To)],
    };
}
