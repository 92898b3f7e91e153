using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// Makes conformant FHIR R4 Bundles for the reader, fact by fact. The same calls make the same bytes on any day: ids follow
/// from the id of the case, and every time is the as-of time.
/// </summary>
public sealed class CaseBuilder
{
    private const string ServerUrl = ApatiteProfiles.BaseUrl + "/";

    private readonly string _id;
    private readonly List<Func<string, DomainResource>> _resources = [];
    private DateTimeOffset _asOf = DefaultAsOf;
    private Func<Patient>? _patient;

    /// <summary>Starts a case.</summary>
    /// <param name="id">The id of the case: letters, digits, dashes and dots, at most 40.</param>
    public CaseBuilder(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id.Length > 40 || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.'))
        {
            throw new ArgumentException("The id is no FHIR id of at most 40 characters.", nameof(id));
        }

        _id = id;
    }

    /// <summary>The as-of time of cases that set none.</summary>
    public static DateTimeOffset DefaultAsOf { get; } = new(2024, 1, 15, 12, 0, 0, TimeSpan.Zero);

    /// <summary>A builder that holds the facts of a case.</summary>
    /// <param name="id">The id of the case.</param>
    /// <param name="clinicalCase">The case.</param>
    public static CaseBuilder From(string id, ClinicalCase clinicalCase)
    {
        ArgumentNullException.ThrowIfNull(clinicalCase);
        CaseBuilder builder = new(id);
        builder.AsOf(clinicalCase.AsOf ?? DefaultAsOf);
        foreach (Fact fact in clinicalCase.Facts)
        {
            if (fact is PatientFact patient)
            {
                builder.Patient(patient.AgeYears, patient.Sex);
            }
            else if (fact is EncounterFact encounter)
            {
                builder.Add(when => EncounterWriter.Write(encounter, SettingOf(encounter, clinicalCase)));
            }
            else if (fact is not LabTrend && !(fact is CareSettingFact && IsOfEncounter(fact, clinicalCase)))
            {
                // A course of several values is what the reader finds out, not what a resource states; the care setting goes with
                // its encounter.
                builder.Add(fact);
            }
        }

        return builder;
    }

    /// <summary>Sets the moment that the case is seen at.</summary>
    /// <param name="asOf">The moment.</param>
    public CaseBuilder AsOf(DateTimeOffset asOf)
    {
        _asOf = asOf;
        return this;
    }

    /// <summary>Adds the patient.</summary>
    /// <param name="ageYears">The completed years at the as-of time; null when not known.</param>
    /// <param name="sex">The administrative gender.</param>
    /// <param name="months">Completed months beyond the years.</param>
    public CaseBuilder Patient(int? ageYears, Sex sex, int months = 0)
    {
        _patient = () => new Patient
        {
            Id = _id,
            Gender = sex switch
            {
                Sex.Female => AdministrativeGender.Female,
                Sex.Male => AdministrativeGender.Male,
                Sex.Other => AdministrativeGender.Other,
                _ => AdministrativeGender.Unknown,
            },
            BirthDate = ageYears is { } years
                ? _asOf.AddYears(-years).AddMonths(-months).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null,
        };
        return this;
    }

    /// <summary>Adds something from the patient's history.</summary>
    /// <param name="history">What it is.</param>
    /// <param name="presence">Whether the patient has it.</param>
    public CaseBuilder History(History history, Presence presence = Presence.Present) => Add(new HistoryItem(_id, history, presence));

    /// <summary>Adds a symptom or sign.</summary>
    /// <param name="symptom">What it is.</param>
    /// <param name="presence">Whether it is there.</param>
    public CaseBuilder Symptom(Symptom symptom, Presence presence = Presence.Present) => Add(new ClinicalFinding(_id, symptom, presence));

    /// <summary>Adds how the complaint began and how long it has lasted.</summary>
    /// <param name="onset">How it began.</param>
    /// <param name="days">How long it has lasted, in days.</param>
    public CaseBuilder Course(Onset onset, decimal? days = null) => Add(new SymptomCourse(_id, onset, days));

    /// <summary>Adds when the pain comes.</summary>
    /// <param name="rhythm">The rhythm.</param>
    public CaseBuilder PainRhythm(PainRhythm rhythm) => Add(new PainRhythmStatement(_id, rhythm));

    /// <summary>Adds how the pain answered to NSAIDs.</summary>
    /// <param name="response">The response.</param>
    public CaseBuilder NsaidResponse(NsaidResponse response) => Add(new NsaidResponseStatement(_id, response));

    /// <summary>Adds a result in numbers.</summary>
    /// <param name="test">What was measured.</param>
    /// <param name="value">The number.</param>
    /// <param name="unit">One of the units of the measurement, in UCUM or as people write it.</param>
    /// <param name="comparator">Whether the number is exact or a bound.</param>
    /// <param name="interpretation">The result in a word.</param>
    public CaseBuilder Lab(
        LabTest test,
        decimal value,
        string unit,
        Comparator comparator = Comparator.Exactly,
        Interpretation interpretation = Interpretation.NotStated)
    {
        // The number stays as reported, so the fact in between is not in canonical units.
        LabResult result = new(_id, test, value, comparator, interpretation);
        return Add(when => LabWriter.Write(result, unit, when));
    }

    /// <summary>Adds a result in a word.</summary>
    /// <param name="test">What was tested.</param>
    /// <param name="interpretation">The result.</param>
    public CaseBuilder Lab(LabTest test, Interpretation interpretation) => Add(new LabResult(_id, test, Interpretation: interpretation));

    /// <summary>Adds an imaging finding that is there.</summary>
    /// <param name="finding">What it is.</param>
    /// <param name="modality">How the image was made.</param>
    /// <param name="structure">The structure that it lies in.</param>
    /// <param name="levels">The level or levels, for example <c>C1-C2</c>.</param>
    /// <param name="detail">Sets further properties, also the presence.</param>
    public CaseBuilder Imaging(
        FindingType finding,
        Modality? modality = null,
        AnatomicalStructure? structure = null,
        string? levels = null,
        Func<ImagingFinding, ImagingFinding>? detail = null)
    {
        ImagingFinding fact = new(_id, finding, Presence.Present)
        {
            Modality = modality,
            Structure = structure,
            Levels = levels is null ? null : LevelRange.Parse(levels),
        };
        return Add(detail is null ? fact : detail(fact));
    }

    /// <summary>Adds an examination that was done.</summary>
    /// <param name="modality">How the images were made.</param>
    /// <param name="region">The part of the body.</param>
    public CaseBuilder Examination(Modality modality, ImagedRegion region = ImagedRegion.NotStated) =>
        Add(new ImagingExamination(_id, modality, region));

    /// <summary>Adds a medicine.</summary>
    /// <param name="medication">Its class.</param>
    /// <param name="presence">Whether the patient takes it.</param>
    public CaseBuilder Medication(Medication medication, Presence presence = Presence.Present) =>
        Add(new MedicationUse(_id, medication, presence));

    /// <summary>Adds a contact with a hospital or practice.</summary>
    /// <param name="setting">Where the patient was seen.</param>
    /// <param name="start">When it began.</param>
    /// <param name="end">When it ended; null while it goes on.</param>
    public CaseBuilder Encounter(EncounterSetting setting, DateTimeOffset? start = null, DateTimeOffset? end = null) =>
        Add(new EncounterFact(_id, setting, start, end));

    /// <summary>Adds where the patient is cared for, as an encounter without a time.</summary>
    /// <param name="setting">The place.</param>
    public CaseBuilder CareSetting(CareSetting setting) => Add(new CareSettingFact(_id, setting));

    /// <summary>Adds a diagnosis that somebody stated.</summary>
    /// <param name="diagnosis">The diagnosis.</param>
    /// <param name="presence">Whether it was stated or refuted.</param>
    public CaseBuilder Diagnosis(Diagnosis diagnosis, Presence presence = Presence.Present) => Add(new StatedDiagnosis(_id, diagnosis, presence));

    /// <summary>Adds a fact; its reference is not kept.</summary>
    /// <param name="fact">Any fact but the patient.</param>
    public CaseBuilder Add(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Add(when => FactWriter.Write(fact, when));
    }

    /// <summary>The Bundle.</summary>
    public Bundle Build()
    {
        string when = _asOf.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture);
        Bundle bundle = new() { Id = _id, Type = Bundle.BundleType.Collection, Timestamp = _asOf };
        List<DomainResource> resources = [];
        if (_patient is not null)
        {
            resources.Add(_patient());
        }

        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (Func<string, DomainResource> write in _resources)
        {
            DomainResource resource = write(when);
            counts[resource.TypeName] = counts.GetValueOrDefault(resource.TypeName) + 1;
            resource.Id = string.Create(CultureInfo.InvariantCulture, $"{_id}-{Name(resource)}-{counts[resource.TypeName]}");
            SetSubject(resource);
            resources.Add(resource);
        }

        bundle.Entry = [.. resources.Select(resource => new Bundle.EntryComponent
        {
            FullUrl = $"{ServerUrl}{resource.TypeName}/{resource.Id}",
            Resource = resource,
        })];
        return bundle;
    }

    /// <summary>The Bundle as indented JSON.</summary>
    public string ToJson() => IndentedJson.Of(Build());

    private CaseBuilder Add(Func<string, DomainResource> resource)
    {
        _resources.Add(resource);
        return this;
    }

    private static CareSetting SettingOf(EncounterFact encounter, ClinicalCase clinicalCase) =>
        clinicalCase.Facts.OfType<CareSettingFact>().FirstOrDefault(setting => setting.Reference == encounter.Reference)?.Setting
            ?? Model.CareSetting.NotStated;

    private static bool IsOfEncounter(Fact setting, ClinicalCase clinicalCase) =>
        clinicalCase.Facts.OfType<EncounterFact>().Any(encounter => encounter.Reference == setting.Reference);

    private void SetSubject(DomainResource resource)
    {
        // FHIR asks for a subject even of a record that leaves the patient out.
        ResourceReference subject = new($"Patient/{_id}");
        switch (resource)
        {
            case Observation observation:
                observation.Subject = subject;
                break;
            case Condition condition:
                condition.Subject = subject;
                break;
            case ImagingStudy study:
                study.Subject = subject;
                study.Series.ForEach(series => series.Uid = Uid(study.Id!));
                break;
            case MedicationStatement statement:
                statement.Subject = subject;
                break;
            case Encounter encounter:
                encounter.Subject = subject;
                break;
            case AllergyIntolerance allergy:
                allergy.Patient = subject;
                break;
        }
    }

    // DICOM derives UIDs below 2.25 from numbers; one made from the id is as stable as the id.
    private static string Uid(string id) => string.Create(
        CultureInfo.InvariantCulture, $"2.25.{BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id)))}");

    private static string Name(DomainResource resource) => resource switch
    {
        ImagingStudy => "study",
        MedicationStatement => "medicine",
        AllergyIntolerance => "allergy",
        _ => resource.TypeName.ToLowerInvariant(),
    };
}
