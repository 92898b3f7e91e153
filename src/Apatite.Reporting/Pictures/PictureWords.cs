using Apatite.Model;

namespace Apatite.Reporting.Pictures;

/// <summary>The words of the pictures in one language.</summary>
internal sealed class PictureWords(Language language)
{
    public string SpineTitle => Of(
        "Spine in midsagittal view: imaging findings",
        "Rachis en coupe sagittale médiane\u00a0: signes d’imagerie");

    public string NeckTitle => Of(
        "Neck in midsagittal view: imaging findings",
        "Région cervicale en coupe sagittale médiane\u00a0: signes d’imagerie");

    public string Schematic => Of(
        "Schematic drawing from the coded findings; not the patient’s images, not to scale. Paramedian structures are projected.",
        "Dessin schématique d’après les signes codés\u00a0; ni les images du patient, ni à l’échelle. Les structures paramédianes sont projetées.");

    public string Anterior => Of("Anterior", "Avant");

    public string Posterior => Of("Posterior", "Arrière");

    public string Seen => Of("Seen", "Visible");

    public string NothingSeen => Of("No imaging finding is stated as present.", "Aucun signe d’imagerie n’est dit présent.");

    public string LevelNotStated => Of(
        "Dashed, empty mark: level not stated; drawn where the structure lies",
        "Tirets, symbole vide\u00a0: niveau non précisé\u00a0; dessiné au siège anatomique");

    public string PlaceNotStated => Of("Level or place not stated", "Niveau ou siège non précisé");

    public string NotSeen => Of("Looked for and not seen", "Recherché et non vu");

    public string NotKnown => Of("Assessed, answer not known", "Évalué, réponse inconnue");

    public string OutsideView => Of("Outside this view", "Hors du champ");

    public string Airway => Of("Pharynx", "Pharynx");

    public string PrevertebralTissue => Of("Prevertebral soft tissue", "Parties molles prévertébrales");

    public string LongusColli => Of("Longus colli", "Long du cou");

    public string SuperiorOblique => Of("superior oblique part", "faisceau supérieur");

    public string AnteriorArch => Of("Anterior arch of C1", "Arc antérieur de C1");

    public string Dens => Of("Odontoid process", "Processus odontoïde");

    public string TransverseLigament => Of("Transverse ligament", "Ligament transverse");

    public string Cord => Of("Spinal cord", "Moelle spinale");

    public string Of(SpinalRegion region) => region switch
    {
        SpinalRegion.Cervical => Of("cervical", "cervical"),
        SpinalRegion.Thoracic => Of("thoracic", "thoracique"),
        SpinalRegion.Lumbar => Of("lumbar", "lombaire"),
        _ => Of("sacral", "sacré"),
    };

    /// <summary>As a radiologist says it in short.</summary>
    public string Of(Modality modality) =>
        modality == Modality.Ct ? Of("CT", "scanner")
        : modality == Modality.Mri ? Of("MRI", "IRM")
        : modality.Display(language);

    public string Of(FindingFamily family) => family switch
    {
        FindingFamily.Deposit => Of("Calcification or ossification", "Calcification ou ossification"),
        FindingFamily.SoftTissue => Of(
            "Fluid, oedema or enhancement of soft tissue",
            "Épanchement, œdème ou rehaussement des parties molles"),
        FindingFamily.AbscessSign => Of("Possible sign of abscess", "Signe possible d’abcès"),
        FindingFamily.Marrow => Of("Bone marrow oedema", "Œdème de la moelle osseuse"),
        FindingFamily.BoneLoss => Of("Bone erosion, destruction or fracture", "Érosion, lyse ou fracture osseuse"),
        FindingFamily.Disc => Of("Disc change or herniation", "Anomalie ou hernie discale"),
        FindingFamily.Compression => Of("Compression", "Compression"),
        FindingFamily.Mass => Of("Mass", "Masse"),
        _ => Of("Other finding", "Autre signe"),
    };

    public string ChartTitle(string diagnosis) => Of(
        $"{diagnosis}: what speaks for and against",
        $"{diagnosis}\u00a0: arguments pour et contre");

    public string Against => Of("against", "contre");

    public string For => Of("for", "pour");

    public string PreTest => Of("Before the findings (setting and age)", "Avant les signes (contexte et âge)");

    public string Total => Of("Total", "Total");

    public string Counted => Of("counted", "compté");

    public string NotCounted => Of("same group, not counted", "même groupe, non compté");

    public string Expert => Of("expert judgement alone", "avis d’expert seul");

    public string Decibans => Of(
        "decibans: relative plausibility, not a probability",
        "décibans\u00a0: plausibilité relative, pas une probabilité");

    private string Of(string english, string french) => language == Language.French ? french : english;
}
