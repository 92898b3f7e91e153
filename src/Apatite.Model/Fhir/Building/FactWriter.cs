using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>Writes one fact as the resource that the input contract reads it from. Ids and subjects are the Bundle's affair.</summary>
internal static class FactWriter
{
    private static readonly string[] ObservedHistory = [History.MalariaAreaTravel.Id, History.PriorAntibiotics.Id];

    public static DomainResource Write(Fact fact, string when) => fact switch
    {
        ClinicalFinding finding => Finding(finding, when),
        SymptomCourse course => Course(course, when),
        PainRhythmStatement statement => Attribute(ComponentCode.PainRhythm, statement.Rhythm, when),
        NsaidResponseStatement statement => Attribute(ComponentCode.NsaidResponse, statement.Response, when),
        LabResult result => LabWriter.Write(result, Units.Canonical(result.Test.Id), when),
        ImagingFinding finding => ImagingWriter.Finding(finding, when),
        ImagingExamination examination => ImagingWriter.Examination(examination, when),
        HistoryItem { History: var history } item when history == History.NsaidHypersensitivity => Allergy(item, when),
        HistoryItem { History: var history } item when ObservedHistory.Contains(history.Id) =>
            Presence(Observation("social-history", CodeWriter.Concept(history), when), item.Presence),
        HistoryItem item => Condition(item.History, item.Presence, "problem-list-item", IsOver(item.History) || item.IsAbsent, when),
        StatedDiagnosis stated => Condition(stated.Diagnosis, stated.Presence, "encounter-diagnosis", isOver: false, when),
        MedicationUse use => Statement(use, when),
        EncounterFact encounter => EncounterWriter.Write(encounter),
        CareSettingFact { Setting: var setting } => EncounterWriter.Write(setting),
        _ => throw new ArgumentException($"{fact.GetType().Name} is not written as a resource.", nameof(fact)),
    };

    /// <summary>An Observation that still lacks its value.</summary>
    public static Observation Observation(string category, CodeableConcept code, string when) => new()
    {
        Status = ObservationStatus.Final,
        Category = [CodeWriter.Code(CodeSystems.ObservationCategory, category)],
        Code = code,
        Effective = new FhirDateTime(when),
    };

    /// <summary>Adds whether the thing is there.</summary>
    public static Observation Presence(Observation observation, Presence presence)
    {
        if (presence == Model.Presence.Unknown)
        {
            observation.DataAbsentReason = CodeWriter.Code("http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown");
        }
        else
        {
            observation.Value = CodeWriter.Presence(presence);
        }

        return observation;
    }

    private static Observation Finding(ClinicalFinding finding, string when)
    {
        string category = VocabularyTable.Find(finding.Symptom.Id)?.Kind == "sign" ? "exam" : "survey";
        return Presence(Observation(category, CodeWriter.Concept(finding.Symptom), when), finding.Presence);
    }

    private static Observation Course(SymptomCourse course, string when)
    {
        Quantity? duration = course.DurationDays is { } days ? new Quantity(days, "d", CodeSystems.Ucum) : null;
        if (course.Onset == Onset.NotStated)
        {
            Observation alone = Observation("survey", CodeWriter.OwnConcept(ComponentCode.Duration), when);
            alone.Value = duration ?? throw new ArgumentException("A course states an onset or a duration.", nameof(course));
            return alone;
        }

        Observation observation = Attribute(ComponentCode.Onset, course.Onset, when);
        if (duration is not null)
        {
            observation.Component = [new() { Code = CodeWriter.OwnConcept(ComponentCode.Duration), Value = duration }];
        }

        return observation;
    }

    private static Observation Attribute<T>(string attribute, T value, string when)
        where T : struct, Enum
    {
        Observation observation = Observation("survey", CodeWriter.OwnConcept(attribute), when);
        observation.Value = CodeWriter.OwnConcept(AttributeCode.Of(attribute, value));
        return observation;
    }

    private static Condition Condition(Concept concept, Presence presence, string category, bool isOver, string when)
    {
        Condition condition = new()
        {
            Category = [CodeWriter.Code(CodeSystems.ConditionCategory, category)],
            VerificationStatus = CodeWriter.Code(CodeSystems.ConditionVerification, presence switch
            {
                Model.Presence.Present => "confirmed",
                Model.Presence.Absent => "refuted",
                _ => "unconfirmed",
            }),
            Code = CodeWriter.Concept(concept),
            RecordedDate = when,
        };

        // A refuted diagnosis has no course; FHIR asks for a clinical status on the problem list only.
        if (presence != Model.Presence.Absent || isOver)
        {
            condition.ClinicalStatus = CodeWriter.Code(CodeSystems.ConditionClinical, isOver ? "inactive" : "active");
        }

        return condition;
    }

    private static bool IsOver(History history) =>
        history.Id.StartsWith("recent-", StringComparison.Ordinal)
        || history.Id.StartsWith("past-", StringComparison.Ordinal)
        || history.Id.EndsWith("-history", StringComparison.Ordinal);

    private static AllergyIntolerance Allergy(HistoryItem item, string when) => new()
    {
        ClinicalStatus = CodeWriter.Code("http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical", "active"),
        VerificationStatus = CodeWriter.Code("http://terminology.hl7.org/CodeSystem/allergyintolerance-verification", item.Presence switch
        {
            Model.Presence.Present => "confirmed",
            Model.Presence.Absent => "refuted",
            _ => "unconfirmed",
        }),
        Code = CodeWriter.Concept(item.History),
        RecordedDate = when,
    };

    private static MedicationStatement Statement(MedicationUse use, string when) => new()
    {
        Status = use.Presence switch
        {
            Model.Presence.Present => MedicationStatement.MedicationStatusCodes.Active,
            Model.Presence.Absent => MedicationStatement.MedicationStatusCodes.NotTaken,
            _ => MedicationStatement.MedicationStatusCodes.Unknown,
        },
        Medication = CodeWriter.Concept(use.Medication, withMedicines: true),
        Effective = new FhirDateTime(when),
    };
}
