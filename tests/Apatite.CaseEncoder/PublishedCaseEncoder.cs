using System.Globalization;
using System.Text.Json;
using Apatite.Model;
using Apatite.Model.Fhir;

namespace Apatite.CaseEncoding;

/// <summary>Encodes a published case as the Bundle that a hospital would send about it.</summary>
public sealed class PublishedCaseEncoder
{
    private readonly PublishedCase _case;
    private readonly CaseBuilder _builder;
    private readonly List<string> _notEncoded = [];

    private PublishedCaseEncoder(PublishedCase published)
    {
        _case = published;
        _builder = new CaseBuilder(published.Id);
    }

    /// <summary>Encodes a case.</summary>
    public static EncodedCase Encode(PublishedCase published)
    {
        PublishedCaseEncoder encoder = new(published);
        encoder.AddPatient();
        encoder.AddStatements();
        encoder.AddCourse();
        encoder.AddLabs();
        encoder.AddImaging();
        encoder._notEncoded.AddRange(published.Unmapped.Select(text => $"unmapped: {text}"));
        return new(encoder._builder, encoder._notEncoded);
    }

    private static Presence PresenceOf(bool present) => present ? Presence.Present : Presence.Absent;

    private void AddPatient()
    {
        Sex sex = _case.Patient.Sex switch
        {
            "female" => Sex.Female,
            "male" => Sex.Male,
            null => Sex.Unknown,
            var other => Unknown(Sex.Unknown, $"sex: {other}"),
        };
        int? years = _case.Patient.AgeYears is { } age ? (int)decimal.Floor(age) : null;
        int months = _case.Patient.AgeYears is { } exact ? (int)decimal.Round((exact - decimal.Floor(exact)) * 12) : 0;
        _builder.Patient(years, sex, months);

        // A decade is no birth date; giving one would invent an age.
        Leave("age", _case.Patient.AgeText);
        if (_case.Setting is { } setting)
        {
            _builder.CareSetting(Enum.Parse<CareSetting>(setting.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
        }
    }

    private void AddStatements()
    {
        foreach (PublishedItem item in _case.History)
        {
            _builder.History(new History(Known(item.Code, "history")), PresenceOf(item.Present));
        }

        foreach (PublishedItem item in _case.Clinical)
        {
            _builder.Symptom(new Symptom(Known(item.Code, "symptom", "sign")), PresenceOf(item.Present));
        }

        foreach (PublishedItem item in _case.Medications)
        {
            _builder.Medication(new Medication(Known(item.Code, "medication")), PresenceOf(item.Present));
        }
    }

    private void AddCourse()
    {
        Onset onset = _case.Onset is null ? Onset.NotStated : Enum.Parse<Onset>(_case.Onset, ignoreCase: true);
        if (onset != Onset.NotStated || _case.DurationDays is not null)
        {
            _builder.Course(onset, _case.DurationDays);
        }

        Leave("duration", _case.DurationText);
        foreach ((string attribute, string value) in _case.Attributes)
        {
            _ = attribute switch
            {
                "pain-rhythm" => _builder.PainRhythm(Enum.Parse<PainRhythm>(value, ignoreCase: true)),
                "nsaid-response" => _builder.NsaidResponse(Enum.Parse<NsaidResponse>(value, ignoreCase: true)),
                _ => Unknown(_builder, $"attribute {attribute}: {value}"),
            };
        }
    }

    private void AddLabs()
    {
        foreach (PublishedLab lab in _case.Labs)
        {
            LabTest test = new(Known(lab.Test, "lab"));
            Interpretation word = lab.Result is null ? Interpretation.NotStated : Word(lab.Result);
            switch (lab)
            {
                case { Value: { } value, Unit: { } unit }:
                    _builder.Lab(test, value, unit, ComparatorOf(lab.Comparator), word);
                    break;
                case { Value: { } value }:
                    Leave($"number without a unit: {lab.Test}", value.ToString(CultureInfo.InvariantCulture));
                    break;
            }

            if (lab.Unit is null && word != Interpretation.NotStated)
            {
                _builder.Lab(test, word);
            }
        }
    }

    private void AddImaging()
    {
        foreach (PublishedFinding finding in _case.Imaging)
        {
            _builder.Imaging(
                new FindingType(Known(finding.Finding, "imaging-finding")),
                new Modality(Known(finding.Modality, "modality")),
                finding.Structure is null ? null : new AnatomicalStructure(Known(finding.Structure, "structure")),
                finding.Levels,
                fact => WithAttributes(fact with { Presence = PresenceOf(finding.Present) }, finding.Attributes));
        }

        foreach (string modality in _case.ImagingDone)
        {
            _builder.Examination(new Modality(Known(modality, "modality")), ImagedRegions.Of(_case, modality));
        }
    }

    private ImagingFinding WithAttributes(ImagingFinding fact, IReadOnlyDictionary<string, JsonElement>? attributes)
    {
        foreach ((string name, JsonElement value) in attributes ?? new Dictionary<string, JsonElement>())
        {
            fact = name switch
            {
                "sizeMm" => fact with { SizeMm = value.GetDecimal() },
                "texture" => fact with { Texture = Value<Texture>(value) },
                "shape" => fact with { Shape = Value<Shape>(value) },
                "density" => fact with { Density = Value<Density>(value) },
                "margins" => fact with { Margins = Value<Margins>(value) },
                "distribution" => fact with { Distribution = Value<Distribution>(value) },
                "interval-change" => fact with { IntervalChange = Value<IntervalChange>(value) },
                "contrast-given" => fact with { ContrastGiven = IsYes(value) },
                _ => Unknown(fact, $"imaging attribute {name}: {value}"),
            };
        }

        return fact;
    }

    /// <summary>Some files say <c>true</c>, some <c>"yes"</c>.</summary>
    private static bool IsYes(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is "yes" or "no" => value.GetString() == "yes",
        JsonValueKind.True or JsonValueKind.False => value.GetBoolean(),
        _ => throw new FormatException($"'{value}' is neither yes nor no."),
    };

    private static T Value<T>(JsonElement value)
        where T : struct, Enum => Enum.Parse<T>(value.GetString()!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static Interpretation Word(string result) => result switch
    {
        "normal" => Interpretation.Normal,
        "elevated" or "high" => Interpretation.High,
        "low" => Interpretation.Low,
        "abnormal" => Interpretation.Abnormal,
        "positive" or "present" => Interpretation.Positive,
        "negative" or "absent" => Interpretation.Negative,
        _ => throw new FormatException($"Unknown result '{result}'."),
    };

    private static Comparator ComparatorOf(string? comparator) => comparator switch
    {
        null => Comparator.Exactly,
        "<" => Comparator.LessThan,
        "<=" => Comparator.AtMost,
        ">=" => Comparator.AtLeast,
        ">" => Comparator.GreaterThan,
        _ => throw new FormatException($"Unknown comparator '{comparator}'."),
    };

    private static string Known(string id, params string[] kinds) => VocabularyTable.Find(id) is { } entry && kinds.Contains(entry.Kind)
        ? id
        : throw new FormatException($"'{id}' is no {string.Join(" or ", kinds)}.");

    private T Unknown<T>(T unchanged, string what)
    {
        _notEncoded.Add(what);
        return unchanged;
    }

    private void Leave(string what, string? value)
    {
        if (value is not null)
        {
            _notEncoded.Add($"{what}: {value}");
        }
    }
}
