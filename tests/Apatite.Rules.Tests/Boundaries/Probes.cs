using System.Globalization;
using Apatite.Model;
using Apatite.Rules.Tests.Safety;

namespace Apatite.Rules.Tests.Boundaries;

/// <summary>A fact that is tried on the rules, and what the table calls it.</summary>
internal sealed record Probe(string Group, string Value, Fact Fact);

/// <summary>Facts on either side of every bound, presence, level, place and way of imaging that a rule may tell apart.</summary>
internal static class Probes
{
    private const string Id = "Observation/probe";

    private static readonly Presence[] Presences = [Presence.Present, Presence.Absent, Presence.Unknown];

    private static readonly string[] Levels = ["C0", "C1", "C2", "C3", "C4", "C5", "C6", "C7", "T1", "T6", "T12", "L3", "L4", "L5", "L4-L5"];

    private static readonly decimal[] Days = [0.4m, 0.5m, 0.6m, 0.9m, 1m, 2m, 3m, 13m, 14m, 15m, 41m, 42m, 43m, 100m];

    /// <summary>Every number that a rule names, and one unit of its last digit to either side.</summary>
    private static readonly decimal[] Numbers =
    [
        .. new[] { 0.4m, 0.5m, 1.0m, 2.2m, 2.8m, 3.5m, 4.4m, 38.0m, 38.5m }.SelectMany(bound => new[] { bound - 0.1m, bound, bound + 0.1m }),
        .. new[] { 2m, 5m, 7m, 10m, 13m, 15m, 20m, 22m, 30m, 40m, 45m, 50m, 60m, 100m, 150m, 200m, 300m, 375m, 1000m }.SelectMany(bound =>
            new[] { bound - 1, bound, bound + 1 }
        ),
    ];

    /// <summary>Single facts, every one in detail.</summary>
    public static IEnumerable<Probe> Detailed() =>
        Short()
            .Concat(Vocabulary.Tests.SelectMany(Values))
            .Concat(Vocabulary.Findings.SelectMany(Details))
            .Concat(
                from days in Days
                from onset in Enum.GetValues<Onset>()
                select new Probe($"course {onset}", Text(days), new SymptomCourse(Id, onset, days))
            )
            .Concat(
                from test in Vocabulary.Values.Keys
                from peak in Numbers.Order().Distinct()
                select new Probe($"course of {test}", Text(peak), new LabTrend(Id, test, peak, Trend.Rising))
            );

    /// <summary>Every concept once a presence, for use beside another fact.</summary>
    public static IEnumerable<Probe> Short()
    {
        foreach (Presence presence in Presences)
        {
            foreach (Symptom symptom in Vocabulary.Symptoms)
            {
                yield return new Probe($"symptom {presence}", symptom.Id, new ClinicalFinding(Id, symptom, presence));
            }

            foreach (History history in Vocabulary.Histories)
            {
                yield return new Probe($"history {presence}", history.Id, new HistoryItem(Id, history, presence));
            }

            foreach (Medication medication in Vocabulary.Medications)
            {
                yield return new Probe($"medication {presence}", medication.Id, new MedicationUse(Id, medication, presence));
            }

            foreach (FindingType finding in Vocabulary.Findings)
            {
                yield return new Probe($"finding {presence}", finding.Id, new ImagingFinding(Id, finding, presence) { Modality = Modality.Ct });
            }
        }

        foreach (LabTest test in Vocabulary.Tests)
        {
            foreach (Interpretation word in Enum.GetValues<Interpretation>())
            {
                yield return new Probe($"lab {test.Id} in a word", word.ToString(), new LabResult(Id, test, Interpretation: word));
            }
        }

        foreach (int age in Enumerable.Range(4, 10).Concat([15, 17, 18, 19, 29, 30, 31, 39, 40, 41, 49, 50, 51, 59, 60, 61, 69, 70, 71, 90]))
        {
            yield return new Probe("age", Text(age), new PatientFact(Id, age, Sex.Male));
        }

        foreach (decimal days in Days)
        {
            yield return new Probe("days", Text(days), new SymptomCourse(Id, Onset.NotStated, days));
        }

        foreach (Onset onset in Enum.GetValues<Onset>())
        {
            yield return new Probe("onset", onset.ToString(), new SymptomCourse(Id, onset, null));
        }

        foreach (Sex sex in Enum.GetValues<Sex>())
        {
            yield return new Probe("sex", sex.ToString(), new PatientFact(Id, 30, sex));
        }

        foreach (PainRhythm rhythm in Enum.GetValues<PainRhythm>())
        {
            yield return new Probe("rhythm", rhythm.ToString(), new PainRhythmStatement(Id, rhythm));
        }

        foreach (NsaidResponse response in Enum.GetValues<NsaidResponse>())
        {
            yield return new Probe("NSAID response", response.ToString(), new NsaidResponseStatement(Id, response));
        }

        foreach (Modality modality in Vocabulary.Modalities)
        {
            foreach (ImagedRegion region in Enum.GetValues<ImagedRegion>())
            {
                yield return new Probe($"examination {modality.Id}", region.ToString(), new ImagingExamination(Id, modality, region));
            }
        }
    }

    /// <summary>What a rule may need beside a fact before it speaks.</summary>
    public static IEnumerable<(string Name, Fact[] Facts)> Contexts()
    {
        foreach (Symptom symptom in new[] { Symptom.NeckPain, Symptom.LowBackPain, Symptom.Fever, Symptom.NeckStiffness, Symptom.Odynophagia, Symptom.Headache })
        {
            yield return ($"adult with {symptom.Id}", [Adult, Has(symptom)]);
        }

        yield return ("child with neck-pain", [new PatientFact("Patient/context", 10, Sex.Female), Has(Symptom.NeckPain)]);
        yield return ("stiff neck and 38 degrees, age not known", [Has(Symptom.NeckStiffness), new LabResult("Observation/warm", LabTest.Temperature, 38.0m)]);
        yield return ("calcified disc, age not known", [Image(FindingType.Calcification, Modality.Ct, AnatomicalStructure.NucleusPulposus, "C4-C5")]);
        yield return ("CRP 20 without symptoms", [Has(Symptom.Asymptomatic), new LabResult("Observation/context", LabTest.Crp, 20m)]);
        yield return ("lasting 3 days", [new SymptomCourse("Condition/context", Onset.Acute, 3m)]);
        yield return ("lasting 14 days", [new SymptomCourse("Condition/context", Onset.NotStated, 14m)]);
        yield return ("antibiotics before", [new HistoryItem("Condition/context", History.PriorAntibiotics, Presence.Present), Has(Symptom.NeckPain), Has(Symptom.KernigSign)]);
        yield return ("calcified longus colli", [Adult, Has(Symptom.NeckPain), Image(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColli, "C1-C2")]);
        yield return ("calcified disc", [Adult, Has(Symptom.LowBackPain), Image(FindingType.Calcification, Modality.Ct, AnatomicalStructure.IntervertebralDisc, "L4-L5")]);
        yield return ("marrow oedema of both endplates", [Adult, Has(Symptom.LowBackPain), Image(FindingType.MirrorBoneMarrowOedema, Modality.Mri, null, "L4-L5")]);
        yield return ("marrow oedema", [Adult, Image(FindingType.BoneMarrowOedema, Modality.Mri, null, "L4-L5")]);
        yield return ("dry disc", [Adult, Image(FindingType.DiscHighT2Signal, Modality.Mri, null, "L4-L5", Presence.Absent)]);
        yield return ("retropharyngeal collection", [Adult, Has(Symptom.NeckPain), Image(FindingType.RetropharyngealCollection, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C2-C4")]);
        yield return ("no rim with contrast", [Adult, Has(Symptom.NeckPain), Image(FindingType.RimEnhancement, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C2-C4", Presence.Absent) with { ContrastGiven = true }]);
        yield return ("normal lumbar puncture", [Adult, Has(Symptom.NeckPain), Has(Symptom.KernigSign), new LabResult("Observation/context", LabTest.LumbarPunctureSummary, Interpretation: Interpretation.Normal)]);
        yield return ("CRP 120 and 38.5 degrees", [Adult, Has(Symptom.LowBackPain), new LabResult("Observation/context", LabTest.Crp, 120m), new LabResult("Observation/warm", LabTest.Temperature, 38.5m)]);
        yield return ("CT of the neck", [Adult, Has(Symptom.NeckPain), new ImagingExamination("Procedure/context", Modality.Ct, ImagedRegion.Neck)]);
        yield return ("MRI without region", [Adult, Has(Symptom.LowBackPain), new ImagingExamination("Procedure/context", Modality.Mri)]);
    }

    private static readonly PatientFact Adult = new("Patient/context", 45, Sex.Male);

    private static ClinicalFinding Has(Symptom symptom) => new($"Observation/{symptom.Id}", symptom, Presence.Present);

    private static ImagingFinding Image(
        FindingType finding,
        Modality modality,
        AnatomicalStructure? structure,
        string levels,
        Presence presence = Presence.Present
    ) =>
        new("Observation/context", finding, presence)
        {
            Modality = modality,
            Structure = structure,
            Levels = LevelRange.Parse(levels),
        };

    private static IEnumerable<Probe> Values(LabTest test)
    {
        if (!Vocabulary.Values.ContainsKey(test))
        {
            yield break;
        }

        foreach (decimal value in Numbers.Order().Distinct())
        {
            yield return new Probe($"lab {test.Id}", Text(value), new LabResult(Id, test, value));
        }
    }

    private static IEnumerable<Probe> Details(FindingType finding)
    {
        foreach (Presence presence in new[] { Presence.Present, Presence.Absent })
        {
            ImagingFinding plain = new(Id, finding, presence) { Modality = Modality.Ct };
            string name = $"{finding.Id} {presence}";
            yield return new Probe(name, "no modality", plain with { Modality = null });
            foreach (Modality modality in Vocabulary.Modalities)
            {
                yield return new Probe(name, modality.Id, plain with { Modality = modality });
            }

            foreach (AnatomicalStructure structure in Vocabulary.Structures)
            {
                yield return new Probe($"{name} in", structure.Id, plain with { Structure = structure });
                yield return new Probe($"{name} on MRI in", structure.Id, plain with { Structure = structure, Modality = Modality.Mri });
            }

            foreach (string level in Levels)
            {
                yield return new Probe($"{name} at", level, plain with { Levels = LevelRange.Parse(level) });
                foreach (AnatomicalStructure structure in finding == FindingType.Calcification ? Vocabulary.Structures : Usual)
                {
                    yield return new Probe($"{name} in {structure.Id} at", level, plain with { Structure = structure, Levels = LevelRange.Parse(level) });
                }
            }

            foreach (bool contrast in new[] { false, true })
            {
                yield return new Probe(name, $"contrast {contrast}", plain with { ContrastGiven = contrast });
            }

            foreach (Shape shape in Enum.GetValues<Shape>())
            {
                yield return new Probe(name, $"shape {shape}", plain with { Shape = shape });
            }

            foreach (IntervalChange change in Enum.GetValues<IntervalChange>())
            {
                yield return new Probe(name, $"change {change}", plain with { IntervalChange = change });
            }

            foreach (int size in new[] { 3, 5, 6, 7, 8, 9, 10, 14, 15, 20, 21, 22, 23 })
            {
                ImagingFinding measured = plain with { Modality = Modality.Radiograph, SizeMm = size };
                yield return new Probe($"{name} on a radiograph mm", Text(size), measured);
                foreach (string level in new[] { "C0", "C2", "C4", "C5", "C6", "T1", "T2" })
                {
                    yield return new Probe($"{name} on a radiograph at {level} mm", Text(size), measured with { Levels = LevelRange.Parse(level) });
                }
            }

            if (finding == FindingType.Calcification)
            {
                foreach (Probe probe in Looks(name, plain))
                {
                    yield return probe;
                }
            }
        }
    }

    private static readonly AnatomicalStructure[] Usual = [AnatomicalStructure.RetropharyngealSpace, AnatomicalStructure.PrevertebralSpace];

    private static IEnumerable<Probe> Looks(string name, ImagingFinding plain)
    {
        foreach (AnatomicalStructure structure in new[] { AnatomicalStructure.LongusColli, AnatomicalStructure.IntervertebralDisc, AnatomicalStructure.PrevertebralSpace })
        {
            ImagingFinding placed = plain with { Structure = structure };
            foreach (Texture texture in Enum.GetValues<Texture>())
            {
                yield return new Probe(name, $"{structure.Id} texture {texture}", placed with { Texture = texture });
            }

            foreach (Shape shape in Enum.GetValues<Shape>())
            {
                yield return new Probe(name, $"{structure.Id} shape {shape}", placed with { Shape = shape });
            }

            foreach (Density density in Enum.GetValues<Density>())
            {
                yield return new Probe(name, $"{structure.Id} density {density}", placed with { Density = density });
            }

            foreach (Margins margins in Enum.GetValues<Margins>())
            {
                yield return new Probe(name, $"{structure.Id} margins {margins}", placed with { Margins = margins });
            }

            foreach (Distribution distribution in Enum.GetValues<Distribution>())
            {
                yield return new Probe(name, $"{structure.Id} spread {distribution}", placed with { Distribution = distribution });
            }

            foreach (IntervalChange change in Enum.GetValues<IntervalChange>())
            {
                yield return new Probe(name, $"{structure.Id} change {change}", placed with { IntervalChange = change });
            }
        }
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
