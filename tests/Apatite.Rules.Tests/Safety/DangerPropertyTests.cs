using Apatite.Model;
using CsCheck;

namespace Apatite.Rules.Tests.Safety;

/// <summary>Safety properties 1 and 2: no danger is lowered by infection, lifted away by benign evidence, or closed by anything but its answering tests.</summary>
public sealed class DangerPropertyTests
{
    private const string Added = "Observation/added";

    private static readonly Fact[] Infectious =
    [
        new ClinicalFinding(Added, Symptom.Fever, Presence.Present),
        new ClinicalFinding(Added, Symptom.Chills, Presence.Present),
        new LabResult(Added, LabTest.Temperature, 39.2m),
        new LabResult(Added, LabTest.Crp, 180m),
        new LabResult(Added, LabTest.Leukocytes, 19m),
        new LabResult(Added, LabTest.Procalcitonin, 3m),
        new LabResult(Added, LabTest.BloodCulture, Interpretation: Interpretation.Positive),
        new LabResult(Added, LabTest.AspirateCulture, Interpretation: Interpretation.Positive),
        new LabResult(Added, LabTest.DiscOrBoneBiopsyCulture, Interpretation: Interpretation.Positive),
        new LabResult(Added, LabTest.CsfGramStain, Interpretation: Interpretation.Positive),
        new LabResult(Added, LabTest.CsfCulture, Interpretation: Interpretation.Positive),
        new HistoryItem(Added, History.Immunosuppression, Presence.Present),
        new HistoryItem(Added, History.IntravenousDrugUse, Presence.Present),
        new HistoryItem(Added, History.Diabetes, Presence.Present),
        new HistoryItem(Added, History.RecentBacteraemia, Presence.Present),
        new HistoryItem(Added, History.RecentSpinalProcedure, Presence.Present),
        new HistoryItem(Added, History.PharyngealForeignBodyOrTrauma, Presence.Present),
        new HistoryItem(Added, History.TuberculosisExposure, Presence.Present),
        Image(FindingType.RimEnhancement, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C2-C4"),
        Image(FindingType.GasInSoftTissue, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C2-C4"),
        Image(FindingType.SuppurativeRetropharyngealNode, Modality.Ct, AnatomicalStructure.RetropharyngealSpace, "C2"),
        Image(FindingType.DiffusionRestriction, Modality.Mri, AnatomicalStructure.RetropharyngealSpace, "C2-C4"),
        Image(FindingType.EpiduralCollection, Modality.Mri, AnatomicalStructure.EpiduralSpace, "L4-L5"),
        Image(FindingType.ParavertebralAbscess, Modality.Mri, AnatomicalStructure.ParaspinalSoftTissue, "L4-L5"),
        Image(FindingType.DiscHighT2Signal, Modality.Mri, AnatomicalStructure.IntervertebralDisc, "L4-L5"),
        Image(FindingType.EndplateDestruction, Modality.Mri, AnatomicalStructure.IntervertebralDisc, "L4-L5"),
    ];

    private static readonly Fact[] Reassuring =
    [
        Image(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColliSuperiorOblique, "C1-C2"),
        Image(FindingType.Calcification, Modality.Ct, AnatomicalStructure.NucleusPulposus, "L4-L5"),
        Image(FindingType.Calcification, Modality.Ct, AnatomicalStructure.PeriodontoidTissue, "C1-C2"),
        new NsaidResponseStatement(Added, NsaidResponse.Good),
        new ClinicalFinding(Added, Symptom.Fever, Presence.Absent),
        new LabResult(Added, LabTest.Temperature, 36.8m),
        new LabResult(Added, LabTest.Crp, 2m),
        new LabResult(Added, LabTest.Leukocytes, 6m),
        new PainRhythmStatement(Added, PainRhythm.Mechanical),
        new ClinicalFinding(Added, Symptom.Asymptomatic, Presence.Present),
        new StatedDiagnosis(Added, Diagnosis.OccipitalNeuralgia, Presence.Present),
        new StatedDiagnosis(Added, Diagnosis.RetropharyngealAbscess, Presence.Absent),
    ];

    private static readonly Gen<Fact> OneInfectious = Gen.OneOf(Infectious);

    private static readonly Gen<Fact> OneReassuring = Gen.OneOf(Reassuring);

    [Fact]
    public void infectious_evidence_closes_no_danger() =>
        Property.Holds(OneInfectious, (facts, added) => Closed(facts, [.. facts, added], _ => false));

    [Fact]
    public void infectious_evidence_lets_no_benign_diagnosis_pass_a_dangerous_one() =>
        Property.Holds(OneInfectious, (facts, added) => Overtaken(facts, [.. facts, added], RestsOnAdded));

    [Fact]
    public void reassuring_evidence_closes_no_danger() =>
        Property.Holds(OneReassuring, (facts, added) => Closed(facts, [.. facts, added], _ => false));

    [Fact]
    public void less_reassuring_evidence_lets_no_benign_diagnosis_pass_a_dangerous_one() =>
        Property.Holds(OneReassuring, (facts, removed) => Overtaken([.. facts, removed], facts, _ => true, samePicture: true));

    [Fact]
    public void nothing_but_an_answering_test_closes_a_danger() =>
        Property.Holds(
            GeneratedCases.Facts,
            (facts, fact) =>
            {
                Fact added = fact with { Reference = Added };
                return Closed(facts, [.. facts, added], danger => Dangers.MayAnswer(added, danger));
            }
        );

    [Fact]
    public void deposit_normal_puncture_and_relief_never_answer_abscess() =>
        Property.Holds(
            (facts) =>
            {
                Fact[] all =
                [
                    .. facts,
                    Reassuring[0],
                    new LabResult("Observation/puncture", LabTest.LumbarPunctureSummary, Interpretation: Interpretation.Normal),
                    new NsaidResponseStatement("Observation/relief", NsaidResponse.Good),
                ];
                return Closed(facts, all, danger => danger != Diagnosis.RetropharyngealAbscess);
            }
        );

    [Fact]
    public void deposit_in_a_febrile_child_does_not_close_an_abscess_that_signs_keep_open()
    {
        Fact[] child =
        [
            new PatientFact("Patient/1", 4, Sex.Male),
            new ClinicalFinding("Observation/1", Symptom.NeckStiffness, Presence.Present),
            new ClinicalFinding("Observation/2", Symptom.Fever, Presence.Present),
            new ClinicalFinding("Observation/4", Symptom.Drooling, Presence.Present),
            Image(FindingType.RimEnhancement, Modality.Mri, AnatomicalStructure.RetropharyngealSpace, "C3-C6") with
            {
                Reference = "Observation/3",
                Presence = Presence.Absent,
                ContrastGiven = true,
            },
        ];
        Library.Assess(child).IsOpen(Diagnosis.RetropharyngealAbscess);
        Library.Assess([.. child, Reassuring[0]]).IsOpen(Diagnosis.RetropharyngealAbscess);
    }

    [Fact]
    public void normal_crp_does_not_close_a_spondylodiscitis_that_signs_keep_open()
    {
        Fact[] back =
        [
            new PatientFact("Patient/1", 60, Sex.Male),
            new HistoryItem("Condition/1", History.Diabetes, Presence.Present),
            Image(FindingType.EndplateDestruction, Modality.Ct, AnatomicalStructure.UpperEndplate, "L4-L5") with
            {
                Reference = "Observation/2",
            },
            Image(FindingType.FdgUptake, Modality.Nuclear, AnatomicalStructure.IntervertebralDisc, "L4-L5") with
            {
                Reference = "Observation/3",
                Presence = Presence.Absent,
            },
        ];
        Library.Assess(back).IsOpen(Diagnosis.InfectiousSpondylodiscitis);
        Library.Assess([.. back, new LabResult(Added, LabTest.Crp, 2m)]).IsOpen(Diagnosis.InfectiousSpondylodiscitis);
    }

    /// <summary>What is wrong when a danger that was open, or listed, no longer is.</summary>
    private static string? Closed(Fact[] before, Fact[] after, Func<Diagnosis, bool> mayBeAnswered)
    {
        Assessment first = Library.Assess(before);
        Assessment second = Library.Assess(after);
        foreach (Diagnosis danger in Dangers.All)
        {
            DifferentialEntry? was = first.Find(danger);
            DifferentialEntry? now = second.Find(danger);
            if (was is not null && now is null)
            {
                return $"{danger.Id} is no longer listed";
            }

            if (was?.IsOpenDanger == true && now?.IsOpenDanger != true && !mayBeAnswered(danger))
            {
                return FormattableString.Invariant(
                    $"{danger.Id} was open ({was.Likelihood} {was.Weight}) and is {now?.Danger} ({now?.Likelihood} {now?.Weight})"
                );
            }
        }

        return null;
    }

    /// <summary>
    /// What is wrong when a benign diagnosis that the reader is shown stood below an infection and now stands above it. A fever
    /// counts for some benign diagnoses too, and an absence of symptoms against some: where the difference itself is evidence
    /// on the benign diagnosis, that may rise. A deposit that alone made the neck or the back the place of the complaint takes
    /// its picture with it, and one in a reacting disc changes what the reaction is taken for, which is no matter of evidence.
    /// </summary>
    private static string? Overtaken(
        Fact[] before,
        Fact[] after,
        Func<DifferentialEntry, bool> concerns,
        bool samePicture = false
    )
    {
        Assessment first = Library.Assess(before);
        Assessment second = Library.Assess(after);
        foreach (Diagnosis danger in Dangers.Infections)
        {
            if (
                first.Find(danger) is not { } was
                || second.Find(danger) is not { } now
                || !concerns(now)
                || (samePicture && was.PreTestWeight > now.PreTestWeight)
            )
            {
                continue;
            }

            foreach (
                DifferentialEntry benign in second.Differential.Where(entry =>
                    IsBenign(entry) && entry.Rank < now.Rank && entry.Likelihood >= Likelihood.Possible
                )
            )
            {
                if (
                    first.Find(benign.Diagnosis) is { } old
                    && !(samePicture && benign.PreTestWeight > old.PreTestWeight)
                    && old.Rank > was.Rank
                    && !RestsOnAdded(benign)
                    && !old.Opposing.Any(CitesAdded)
                )
                {
                    return FormattableString.Invariant(
                        $"{benign.Diagnosis.Id} ({old.Likelihood} {old.Weight} -> {benign.Likelihood} {benign.Weight}) passes {danger.Id} ({was.Likelihood} {was.Weight} -> {now.Likelihood} {now.Weight})"
                    );
                }
            }
        }

        return null;
    }

    /// <summary>Infections that are no danger rise with the signs of infection, as they should.</summary>
    private static bool IsBenign(DifferentialEntry entry) =>
        entry.Danger == DangerState.None && !Dangers.OtherInfections.Contains(entry.Diagnosis);

    private static bool RestsOnAdded(DifferentialEntry entry) => entry.Supporting.Any(CitesAdded);

    private static bool CitesAdded(EvidenceItem item) => item.Because.Contains(Added);

    private static ImagingFinding Image(FindingType finding, Modality modality, AnatomicalStructure structure, string levels) =>
        new(Added, finding, Presence.Present)
        {
            Modality = modality,
            Structure = structure,
            Levels = LevelRange.Parse(levels),
        };
}
