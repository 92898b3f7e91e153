using System.Collections.Immutable;
using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>
/// Puts the readings of all resources together: finds the as-of time, leaves out what is too old or superseded, and accounts
/// for every resource. The order of the resources decides the order of the facts and nothing else.
/// </summary>
internal sealed class CaseAssembly
{
    private readonly CaseReaderOptions _options;
    private readonly DateTimeOffset? _asOf;
    private readonly Reading[] _readings;
    private readonly IReadOnlyList<RecordGap> _gaps;
    private readonly Dictionary<LabTest, DateTimeOffset> _newest;

    private CaseAssembly(BundleContent content, CaseReaderOptions options, LocalCodes codes)
    {
        _options = options;
        _gaps = content.Gaps;
        PatientRecord record = PatientRecord.Of(content.Items);
        PatientIdentity patient = PatientIdentity.Of(record);
        ReadingContext context = new(record, options.Windows, codes);
        _readings = [.. record.Inputs.Select(input => ResourceReader.Read(input, context, patient))];
        _asOf = options.AsOf ?? LatestTime();
        _newest = NewestResults();
        AddPatient(patient);
    }

    public static ClinicalCase Assemble(BundleContent content, CaseReaderOptions options, LocalCodes codes) =>
        new CaseAssembly(content, options, codes).Build();

    private ClinicalCase Build()
    {
        Judgement[][] judgements = [.. _readings.Select(Judge)];
        IntervalChanges changes = IntervalChanges.Between(judgements.SelectMany(statements => statements), EarliestImaging());
        ImmutableArray<Fact>.Builder facts = ImmutableArray.CreateBuilder<Fact>();
        ImmutableArray<UsedResource>.Builder used = ImmutableArray.CreateBuilder<UsedResource>();
        ImmutableArray<PartialResource>.Builder partial = ImmutableArray.CreateBuilder<PartialResource>();
        ImmutableArray<IgnoredResource>.Builder ignored = ImmutableArray.CreateBuilder<IgnoredResource>();
        ImmutableArray<RejectedResource>.Builder rejected = ImmutableArray.CreateBuilder<RejectedResource>();
        foreach ((int index, Reading reading) in _readings.Select((reading, index) => (index, reading)))
        {
            Judgement[] statements = judgements[index];
            if (_options.Strict && (reading.Rejections is [_, ..] || reading.Statements.Count > 0) && reading.Parts.FirstOrDefault() is { } first)
            {
                throw new CaseFormatException(
                    first.Reason, $"{first.Reference} {first.Path}: {first.Reason} {first.Detail}".TrimEnd(), references: [first.Reference]);
            }

            int before = facts.Count;
            if (statements.Length > 0 && Judgements.Use(reading, statements, changes, facts) is { } use)
            {
                if (facts.Count > before && CourseSinceOnset(reading) is { } course)
                {
                    facts.Add(course);
                }

                used.Add(use);
                partial.AddRange(reading.Parts);
            }
            else if (statements is [{ WhyNot: { } whyNot }, ..])
            {
                ignored.Add(new() { Reference = reading.Reference, Reason = whyNot });
            }
            else if (reading.Rejections is [var rejection, ..])
            {
                rejected.Add(rejection);
            }
            else
            {
                ignored.Add(reading.Ignored);
            }
        }

        facts.AddRange(LabCourses.Of(
            from statements in judgements
            from judgement in statements
            where judgement.WhyNot is null or Reasons.Superseded
            select judgement.Statement));
        if (CurrentCareSetting(judgements) is { } place)
        {
            facts.Add(place);
        }

        RecordSurvey survey = new(_readings, ignored, rejected);
        return new(_asOf, facts, new()
        {
            Used = used.ToImmutable(),
            Ignored = ignored.ToImmutable(),
            Rejected = rejected.ToImmutable(),
            Partial = partial.ToImmutable(),
            Remarks = [.. survey.OtherVersions(), .. _options.AsOf is null ? AsOfOutlier.Of(_readings) : []],
            Gaps = [.. survey.Gaps(_gaps)],
            UnreadMedicines = [.. survey.UnreadMedicines()],
            NotUnderstood = [.. survey.NotUnderstood()],
            AreConditionsMostlyUnread = survey.AreConditionsMostlyUnread(),
        });
    }

    private Judgement[] Judge(Reading reading)
    {
        Judgement[] judgements = reading.Statements.Count == 0 ? [] : new Judgement[reading.Statements.Count];
        for (int i = 0; i < judgements.Length; i++)
        {
            judgements[i] = new(reading.Statements[i], WhyNot(reading.Statements[i]));
        }

        return judgements;
    }

    // Only what states something clinical has a relevant time: an unrelated record around a case changes nothing. Vital signs are taken
    // at every visit, so that only those of the same visit count.
    private DateTimeOffset? LatestTime()
    {
        DateTimeOffset? latest = null;
        void Consider(FhirMoment? moment) => latest = moment is null || moment.Known < latest ? latest : moment.Known;
        List<DateTimeOffset> vitalSigns = [];
        foreach (Reading reading in _readings)
        {
            Consider(reading.Onset);
            Consider(reading.Age?.Time);
            foreach (Statement statement in reading.Statements)
            {
                if (statement is { Fact: LabResult { Test: var test }, Time.Known: var taken } && MeasurementCategory.IsOfTheMoment(test))
                {
                    vitalSigns.Add(taken);
                }
                else
                {
                    Consider(statement.Fact is EncounterFact ? null : statement.Time);
                }
            }
        }

        return vitalSigns
            .Where(taken => latest is not { } others || _options.Windows.VitalSigns is not { } visit || taken - others <= visit)
            .Append(latest ?? DateTimeOffset.MinValue)
            .Max() is var moment && moment == DateTimeOffset.MinValue ? null : moment;
    }

    private Dictionary<LabTest, DateTimeOffset> NewestResults()
    {
        Dictionary<LabTest, DateTimeOffset> newest = [];
        foreach (Statement statement in _readings.SelectMany(reading => reading.Statements))
        {
            if (statement is { Fact: LabResult result, Time.Known: var known } && !IsAfterAsOf(statement)
                && !(newest.TryGetValue(result.Test, out DateTimeOffset other) && other >= known))
            {
                newest[result.Test] = known;
            }
        }

        return newest;
    }

    private string? WhyNot(Statement statement)
    {
        if (IsAfterAsOf(statement))
        {
            return Reasons.AfterAsOf;
        }

        // The latest moment that may be meant decides, so that an imprecise date is not held against a statement.
        if (statement is { Time: { } time, Window: { } window } && _asOf is { } asOf && time.Latest < asOf && asOf - time.Latest > window)
        {
            return Reasons.OutsideTimeWindow;
        }

        return statement is { Fact: LabResult result, Time.Known: var known } && !QualitativeTests.Include(result.Test) && _newest.TryGetValue(result.Test, out DateTimeOffset newest) && known < newest
            ? Reasons.Superseded
            : null;
    }

    // A window can reach back beyond the calendar, and then holds everything.
    private DateTimeOffset? EarliestImaging() => (_asOf, _options.Windows.EarlierImaging) is ({ } asOf, { } window)
        ? asOf - DateTimeOffset.MinValue > window ? asOf.ToUniversalTime() - window : DateTimeOffset.MinValue
        : null;

    private bool IsAfterAsOf(Statement statement) => statement.Time is { } time && _asOf is { } asOf && time.Earliest > asOf;

    // Of several encounters the one that goes on at the as-of time is where the patient is now, then the one that began last. When that
    // one does not name its place, an older one does not stand in for it.
    private CareSettingFact? CurrentCareSetting(Judgement[][] judgements)
    {
        Reading? current = _readings
            .Where((reading, index) => judgements[index] is [{ Statement.Fact: EncounterFact, WhyNot: null }, ..])
            .OrderByDescending(reading => Encounter(reading).End is not { } end || end >= _asOf)
            .ThenByDescending(reading => Encounter(reading).Start ?? DateTimeOffset.MinValue)
            .FirstOrDefault();
        return current switch
        {
            { CareSetting: not CareSetting.NotStated and var setting } => new(current.Reference, setting),
            _ when _options.CareSetting != CareSetting.NotStated => new(nameof(CaseReaderOptions), _options.CareSetting),
            _ => null,
        };

        static EncounterFact Encounter(Reading reading) => (EncounterFact)reading.Statements[0].Fact;
    }

    private SymptomCourse? CourseSinceOnset(Reading reading) =>
        reading.Onset is { } onset && _asOf is { } asOf && onset.Known <= asOf && !reading.Statements.Any(statement => statement.Fact is SymptomCourse)
            ? new SymptomCourse(reading.Reference, Onset.NotStated, Math.Floor((decimal)(asOf - onset.Known).TotalDays))
            : null;

    // The age depends on the as-of time, so the patient is read last.
    private void AddPatient(PatientIdentity patient)
    {
        Reading? ageReading = _readings
            .Where(reading => reading.Age is not null)
            .OrderByDescending(reading => reading.Age!.Time?.Known ?? DateTimeOffset.MaxValue)
            .ThenByDescending(reading => reading.Age!.Years)
            .FirstOrDefault();
        Reading? own = _readings.FirstOrDefault(reading => ReferenceEquals(reading.Input, patient.Patient));
        if (own is { Rejections.Count: 0 })
        {
            ReadPatient((Patient)own.Input.Resource!, ageReading, own);
        }
        else if (own is null && ageReading is { Age: { } age })
        {
            ageReading.Use(new PatientFact(ageReading.Reference, age.Years, Sex.Unknown), Demographic.Age.Id, age.Time);
        }
    }

    private void ReadPatient(Patient patient, Reading? ageReading, Reading own)
    {
        try
        {
            PatientReader.Read(patient, _asOf, ageReading?.Age, own);
            if (patient.BirthDate is null && ageReading is not null)
            {
                // Both resources gave the one fact about the patient.
                ageReading.Use(own.Statements.Single().Fact, Demographic.Age.Id);
            }
        }
        catch (CodedException)
        {
            own.Discard();
            own.Reject("", Reasons.NotR4);
        }
    }
}
