using System.Text.Json.Nodes;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.CdsHooks.Cards;

/// <summary>A recommendation that a clinician can take over as a draft order.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Codings">The codes of what is proposed; none where words must do.</param>
/// <param name="IsMedicine">Whether a medicine is proposed.</param>
internal sealed record Proposal(RecommendationCode Recommendation, IReadOnlyList<ConceptCoding> Codings, bool IsMedicine = false)
{
    private static readonly ConceptCoding Puncture = new("http://snomed.info/sct", "277762005", "Lumbar puncture (procedure)");

    /// <summary>What can be offered; in which order is the assessment's affair.</summary>
    public static IReadOnlyList<Proposal> All { get; } =
    [
        new(RecommendationCode.CtNeck, [.. Modality.Ct.Codings()]),
        new(RecommendationCode.ContrastImagingNeck, [.. Modality.Ct.Codings()]),
        new(RecommendationCode.CtSpine, [.. Modality.Ct.Codings()]),
        new(RecommendationCode.TraumaCt, [.. Modality.Ct.Codings()]),
        new(RecommendationCode.MriSpine, [.. Modality.Mri.Codings()]),
        new(RecommendationCode.MriEmergency, [.. Modality.Mri.Codings()]),
        new(RecommendationCode.LumbarPuncture, [Puncture]),
        new(RecommendationCode.RepeatPuncture, [Puncture]),
        new(RecommendationCode.BloodCultures, [.. LabTest.BloodCulture.Codings()]),
        new(RecommendationCode.MalariaTests, [.. LabTest.MalariaSmear.Codings()]),
        new(RecommendationCode.VascularImaging, []),
        new(RecommendationCode.Nsaid, [.. Medication.Nsaid.Codings()], IsMedicine: true),
    ];

    // While one of these holds an NSAID is not for a button.
    private static readonly CautionCode[] Forbidding =
    [
        CautionCode.NsaidHypersensitivity, CautionCode.NsaidRenalFailure, CautionCode.NsaidPepticUlcer, CautionCode.NsaidAnticoagulant,
        CautionCode.NsaidPregnancy, CautionCode.NsaidHeartFailure, CautionCode.NsaidMayMaskInfection, CautionCode.NsaidKidneyDisease,
        CautionCode.PunctureWithAnticoagulant, CautionCode.PunctureThroughCollection, CautionCode.PunctureAfterImaging,
    ];

    /// <summary>Its name on a button.</summary>
    public string LabelIn(Language language) => new CardWording(language).Proposal(Recommendation);

    /// <summary>Whether the step may be offered: its cautions allow it, and what bears on a medicine is known.</summary>
    public bool IsOffered(RecommendationItem step, bool allowsMedicines) =>
        (allowsMedicines || !IsMedicine) && !step.Cautions.Any(caution => Forbidding.Contains(caution.Code));

    /// <summary>The draft order: a proposal, so that nothing happens without a person's act.</summary>
    public JsonObject Resource(RecommendationItem step, string patientId, Language language)
    {
        JsonObject concept = Concept(language);
        JsonObject resource = new()
        {
            ["resourceType"] = IsMedicine ? "MedicationRequest" : "ServiceRequest",
            ["status"] = "draft",
            ["intent"] = "proposal",
            ["priority"] = step.Priority switch
            {
                RecommendationPriority.Immediate => "stat",
                RecommendationPriority.Urgent => "urgent",
                _ => "routine",
            },
            [IsMedicine ? "medicationCodeableConcept" : "code"] = concept,
            ["subject"] = new JsonObject { ["reference"] = $"Patient/{patientId}" },
        };
        JsonNode?[] notes = [.. step.Cautions.Select(caution => new JsonObject { ["text"] = caution.Text.In(language) })];
        if (notes.Length > 0)
        {
            resource["note"] = new JsonArray(notes);
        }

        return resource;
    }

    private JsonObject Concept(Language language)
    {
        JsonObject concept = [];
        JsonNode?[] codings =
        [
            .. Codings.Select(coding => new JsonObject { ["system"] = coding.System, ["code"] = coding.Code, ["display"] = coding.Display }),
        ];
        if (codings.Length > 0)
        {
            concept["coding"] = new JsonArray(codings);
        }

        concept["text"] = LabelIn(language);
        return concept;
    }
}
