// Made from vocabulary.tsv; VocabularyTests compares the two.
namespace Apatite.Model;

/// <summary>A measurement or a laboratory test; each has one canonical UCUM unit (see <c>units.tsv</c>).</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
public sealed class LabTest(string id) : Concept(id)
{
    /// <summary>Body temperature.</summary>
    public static readonly LabTest Temperature = new("temperature");

    /// <summary>C-reactive protein.</summary>
    public static readonly LabTest Crp = new("crp");

    /// <summary>Erythrocyte sedimentation rate.</summary>
    public static readonly LabTest Esr = new("esr");

    /// <summary>White blood cell count.</summary>
    public static readonly LabTest Leukocytes = new("leukocytes");

    /// <summary>Neutrophil count.</summary>
    public static readonly LabTest Neutrophils = new("neutrophils");

    /// <summary>Procalcitonin.</summary>
    public static readonly LabTest Procalcitonin = new("procalcitonin");

    /// <summary>Blood culture.</summary>
    public static readonly LabTest BloodCulture = new("blood-culture");

    /// <summary>Serum calcium (total).</summary>
    public static readonly LabTest Calcium = new("calcium");

    /// <summary>Serum phosphate.</summary>
    public static readonly LabTest Phosphate = new("phosphate");

    /// <summary>Serum creatinine.</summary>
    public static readonly LabTest Creatinine = new("creatinine");

    /// <summary>Estimated glomerular filtration rate.</summary>
    public static readonly LabTest Egfr = new("egfr");

    /// <summary>Parathyroid hormone.</summary>
    public static readonly LabTest ParathyroidHormone = new("parathyroid-hormone");

    /// <summary>25-hydroxyvitamin D.</summary>
    public static readonly LabTest VitaminD25Oh = new("vitamin-d-25-oh");

    /// <summary>Ferritin.</summary>
    public static readonly LabTest Ferritin = new("ferritin");

    /// <summary>Transferrin saturation.</summary>
    public static readonly LabTest TransferrinSaturation = new("transferrin-saturation");

    /// <summary>Malaria thick and thin smear.</summary>
    public static readonly LabTest MalariaSmear = new("malaria-smear");

    /// <summary>CSF white cell count.</summary>
    public static readonly LabTest CsfLeukocytes = new("csf-leukocytes");

    /// <summary>CSF neutrophils percentage.</summary>
    public static readonly LabTest CsfNeutrophilPercentage = new("csf-neutrophil-percentage");

    /// <summary>CSF protein.</summary>
    public static readonly LabTest CsfProtein = new("csf-protein");

    /// <summary>CSF glucose.</summary>
    public static readonly LabTest CsfGlucose = new("csf-glucose");

    /// <summary>Serum glucose.</summary>
    public static readonly LabTest SerumGlucose = new("serum-glucose");

    /// <summary>CSF Gram stain.</summary>
    public static readonly LabTest CsfGramStain = new("csf-gram-stain");

    /// <summary>CSF culture.</summary>
    public static readonly LabTest CsfCulture = new("csf-culture");

    /// <summary>Lumbar puncture (overall result).</summary>
    public static readonly LabTest LumbarPunctureSummary = new("lumbar-puncture-summary");

    /// <summary>Disc or vertebral biopsy culture.</summary>
    public static readonly LabTest DiscOrBoneBiopsyCulture = new("disc-or-bone-biopsy-culture");

    /// <summary>Retropharyngeal aspirate culture.</summary>
    public static readonly LabTest AspirateCulture = new("aspirate-culture");

    /// <summary>Basic calcium phosphate crystals in a sample.</summary>
    public static readonly LabTest CrystalsApatite = new("crystals-apatite");

    /// <summary>Calcium pyrophosphate crystals in a sample.</summary>
    public static readonly LabTest CrystalsCpp = new("crystals-cpp");

    /// <summary>Platelet count.</summary>
    public static readonly LabTest Platelets = new("platelets");

    /// <summary>CSF lactate.</summary>
    public static readonly LabTest CsfLactate = new("csf-lactate");

    /// <summary>Serum albumin.</summary>
    public static readonly LabTest Albumin = new("albumin");

    /// <summary>Malaria rapid antigen test.</summary>
    public static readonly LabTest RapidMalariaTest = new("rapid-malaria-test");
}
