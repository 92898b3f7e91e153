using System.Text.Json.Nodes;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.CdsHooks;

/// <summary>A recommendation that a clinician can take over as a draft order.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Label">Its name on a button.</param>
/// <param name="Codings">The codes of what is proposed; none where words must do.</param>
/// <param name="IsMedicine">Whether a medicine is proposed.</param>
internal sealed record Proposal(RecommendationCode Recommendation, LocalizedText Label, IReadOnlyList<ConceptCoding> Codings, bool IsMedicine = false)
{
    private static readonly ConceptCoding Puncture = new("http://snomed.info/sct", "277762005", "Lumbar puncture (procedure)");

    /// <summary>What can be offered; in which order is the assessment's affair.</summary>
    public static IReadOnlyList<Proposal> All { get; } =
    [
        new(RecommendationCode.CtNeck, Words("CT of the neck, thin slices C0 to C4", "Scanner du cou, coupes fines de C0 à C4"), [.. Modality.Ct.Codings()]),
        new(RecommendationCode.ContrastImagingNeck, Words("CT of the neck with contrast", "Scanner du cou avec injection"), [.. Modality.Ct.Codings()]),
        new(RecommendationCode.CtSpine, Words("CT of the level in question", "Scanner de l’étage en cause"), [.. Modality.Ct.Codings()]),
        new(RecommendationCode.TraumaCt, Words("CT of the cervical spine", "Scanner du rachis cervical"), [.. Modality.Ct.Codings()]),
        new(RecommendationCode.MriSpine, Words("MRI of the spine with contrast", "IRM du rachis avec injection"), [.. Modality.Mri.Codings()]),
        new(RecommendationCode.MriEmergency, Words("Emergency MRI of the spine", "IRM du rachis en urgence"), [.. Modality.Mri.Codings()]),
        new(RecommendationCode.LumbarPuncture, Words("Lumbar puncture", "Ponction lombaire"), [Puncture]),
        new(RecommendationCode.RepeatPuncture, Words("Another lumbar puncture", "Nouvelle ponction lombaire"), [Puncture]),
        new(RecommendationCode.BloodCultures, Words("Two sets of blood cultures", "Deux paires d’hémocultures"), [.. LabTest.BloodCulture.Codings()]),
        new(RecommendationCode.MalariaTests, Words("Malaria films and rapid test", "Frottis, goutte épaisse et test rapide du paludisme"), [.. LabTest.MalariaSmear.Codings()]),
        new(RecommendationCode.VascularImaging, Words("CT or MR angiography of neck and head", "Angioscanner ou angio-IRM du cou et de la tête"), []),
        new(RecommendationCode.Nsaid, Words("NSAID", "AINS"), [.. Medication.Nsaid.Codings()], IsMedicine: true),
    ];

    private static LocalizedText Words(string english, string french) =>
        new(new Dictionary<Language, string> { [Language.English] = english, [Language.French] = french });

    // While one of these holds an NSAID is not for a button.
    private static readonly CautionCode[] Forbidding =
    [
        CautionCode.NsaidHypersensitivity, CautionCode.NsaidRenalFailure, CautionCode.NsaidPepticUlcer, CautionCode.NsaidAnticoagulant,
        CautionCode.NsaidPregnancy, CautionCode.NsaidHeartFailure, CautionCode.NsaidMayMaskInfection, CautionCode.NsaidKidneyDisease,
        CautionCode.PunctureWithAnticoagulant, CautionCode.PunctureThroughCollection, CautionCode.PunctureAfterImaging,
    ];

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

        concept["text"] = Label.In(language);
        return concept;
    }
}
