using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// Reads a Condition. A code that can be history or a diagnosis is history when the Condition is over, a diagnosis while it
/// is active, and the less specific of the two when its status is not stated.
/// </summary>
internal static class ConditionReader
{
    private static readonly ConceptKind[] Past =
        [ConceptKind.History, ConceptKind.Symptom, ConceptKind.ImagingFinding, ConceptKind.Diagnosis, ConceptKind.Medication];

    private static readonly ConceptKind[] Current =
        [ConceptKind.Diagnosis, ConceptKind.Symptom, ConceptKind.History, ConceptKind.ImagingFinding, ConceptKind.Medication];

    private static readonly ConceptKind[] NotStated =
        [ConceptKind.Symptom, ConceptKind.ImagingFinding, ConceptKind.History, ConceptKind.Diagnosis, ConceptKind.Medication];

    public static void Read(Condition condition, Reading reading, ReadingContext context)
    {
        string? verification = Statuses.Verification(condition.VerificationStatus);
        if (verification == Statuses.EnteredInError)
        {
            reading.Ignore(Reasons.EnteredInError);
            return;
        }

        if (IsOwnProposal(condition, verification))
        {
            reading.Ignore(Reasons.OwnOutput);
            return;
        }

        bool good = FhirMoment.TryRead(condition.RecordedDateElement, out FhirMoment? recorded);
        good &= FhirMoment.TryRead(condition.Onset, out FhirMoment? onset);
        if (!good)
        {
            reading.Reject(recorded is null ? "recordedDate" : "onset", Reasons.InvalidDate);
            return;
        }

        if (verification is null)
        {
            reading.Remark(Explanation.StatusNotUnderstood("verificationStatus"));
        }

        string? clinical = Statuses.Clinical(condition.ClinicalStatus);
        if (clinical is null)
        {
            reading.Remark(Explanation.StatusNotUnderstood("clinicalStatus"));
        }

        DiagnosticCertainty? certainty = CertaintyReader.Of(condition);
        bool isOver = Statuses.IsOver(clinical) || condition.Abatement is not null || certainty == DiagnosticCertainty.History;
        bool isActive = !isOver && clinical is "active" or "recurrence" or "relapse";
        ConceptChoice choice = context.Choose(condition.Code, isOver ? Past : isActive ? Current : NotStated);
        if (choice.Ignored is { } ignored)
        {
            reading.Ignore(ignored);
            return;
        }

        if (choice.Remark is { } remark)
        {
            reading.Remark(remark);
        }

        foreach (Concept concept in choice.Concepts)
        {
            if (isOver && concept is not History)
            {
                reading.Ignore(Reasons.Resolved, Explanation.OnlyHistory);
                continue;
            }

            Presence presence = PresenceOf(concept, verification, certainty, reading);
            FhirMoment? time = recorded ?? (onset is null ? null : onset with { Latest = DateTimeOffset.MaxValue });
            if (concept is FindingType finding)
            {
                ReadFinding(finding, presence, choice.Coding!, condition, time, reading, context);
            }
            else
            {
                ConceptStatement.Use(reading, concept, presence, time, context.Windows, isActive);
            }

            if (concept is Symptom && presence == Presence.Present)
            {
                reading.Onset = onset;
            }
        }
    }

    private static void ReadFinding(
        FindingType finding, Presence presence, Coding coding, Condition condition, FhirMoment? time, Reading reading, ReadingContext context)
    {
        SiteReader site = new(reading, context);
        foreach (CodeableConcept bodySite in condition.BodySite)
        {
            site.Add(bodySite, "bodySite");
        }

        ImagingFinding fact = new(reading.Reference, finding, presence)
        {
            Structure = site.Structure ?? ImagingTerms.StructureInside(coding.System, coding.Code),
            Levels = site.Levels(),
        };
        reading.Use(fact, finding.Id, time, context.Windows.Imaging);
    }

    // A proposal that a person has taken over, by confirming or signing it, is that person's statement.
    private static bool IsOwnProposal(Condition condition, string? verification) =>
        verification != "confirmed"
        && condition.Asserter is null
        && condition.Recorder is null
        && condition.Identifier.Any(identifier => identifier.System == ApatiteIdentifiers.System);

    // What somebody only considers is no symptom and no history yet; a diagnosis that is considered is already somebody's statement.
    private static Presence PresenceOf(Concept concept, string? verification, DiagnosticCertainty? certainty, Reading reading)
    {
        if (verification == "refuted" || certainty == DiagnosticCertainty.Excluded)
        {
            return Presence.Absent;
        }

        if (certainty == DiagnosticCertainty.Suspected)
        {
            reading.Remark(Explanation.CertaintyStated("V"));
            return Presence.Unknown;
        }

        switch (verification)
        {
            case null:
                return Presence.Unknown;
            case "unconfirmed" or "provisional" or "differential":
                reading.Remark(LocalizedText.Same($"verificationStatus {verification}"));
                return concept is Diagnosis && verification != "unconfirmed" ? Presence.Present : Presence.Unknown;
            default:
                return Presence.Present;
        }
    }
}
