// Made from the table of the same name; KnowledgeTests compares the two.
namespace Apatite.Rules;

/// <summary>The background notes (<c>notes.tsv</c>).</summary>
/// <param name="id">The code as it is written in output.</param>
public sealed class NoteCode(string id) : KnowledgeCode(id)
{
    /// <summary>Apatite disease is the deposition of basic calcium phosphate crystals.</summary>
    public static readonly NoteCode ApatiteIsBasicCalciumPhosphate = new("apatite-is-basic-calcium-phosphate");

    /// <summary>Fever and an inflammatory syndrome may be present in apatite disease: neither excludes it, and neither proves an infection.</summary>
    public static readonly NoteCode FeverDoesNotExcludeApatite = new("fever-does-not-exclude-apatite");

    /// <summary>Fever may be present in retropharyngeal calcific tendinitis: it does not exclude it; at 38.5 °C or more it argues against it.</summary>
    public static readonly NoteCode FeverDoesNotExcludeTendinitis = new("fever-does-not-exclude-tendinitis");

    /// <summary>First described in 1964 and considered rare; easily overlooked.</summary>
    public static readonly NoteCode TendinitisIsRare = new("tendinitis-is-rare");

    /// <summary>Disc calcifications are frequent and touch one or several discs: a deposit is not yet a cause.</summary>
    public static readonly NoteCode DiscCalcificationsAreFrequent = new("disc-calcifications-are-frequent");

    /// <summary>Spinal apatite deposits are frequent and mostly asymptomatic.</summary>
    public static readonly NoteCode DepositsAreMostlySilent = new("deposits-are-mostly-silent");

    /// <summary>The diagnosis is easy except at an unusual site or during acute resorption.</summary>
    public static readonly NoteCode EasyExcept = new("easy-except");

    /// <summary>Kernig and Brudzinski signs ask for a lumbar puncture; statistically they neither prove nor refuse meningitis.</summary>
    public static readonly NoteCode KernigBrudzinskiTrigger = new("kernig-brudzinski-trigger");

    /// <summary>A normal cerebrospinal fluid makes bacterial meningitis very unlikely and says nothing about an abscess, an epidural collection or a spondylodiscitis.</summary>
    public static readonly NoteCode NormalCsfDoesNotCloseAbscess = new("normal-csf-does-not-close-abscess");

    /// <summary>The calcification names the tendinitis; it does not exclude a coexisting abscess.</summary>
    public static readonly NoteCode PathognomonicNotExclusive = new("pathognomonic-not-exclusive");

    /// <summary>Usual sites of disc calcification: the thoracolumbar spine, then the lower cervical spine.</summary>
    public static readonly NoteCode UsualDiscSites = new("usual-disc-sites");

    /// <summary>Medical treatment suffices in most cases.</summary>
    public static readonly NoteCode TreatmentUsuallyMedical = new("treatment-usually-medical");

    /// <summary>The ligamenta flava and the tissue around the dens are seed sites of apatite, but pyrophosphate dominates both in the literature.</summary>
    public static readonly NoteCode FlavumAndDensMostlyCpp = new("flavum-and-dens-mostly-cpp");

    /// <summary>In the pre-calcific phase no image shows a deposit: an early negative radiograph does not end the search.</summary>
    public static readonly NoteCode PreCalcificNotVisible = new("pre-calcific-not-visible");

    /// <summary>Every code.</summary>
    public static IReadOnlyList<NoteCode> All { get; } =
    [
        ApatiteIsBasicCalciumPhosphate,
        FeverDoesNotExcludeApatite,
        FeverDoesNotExcludeTendinitis,
        TendinitisIsRare,
        DiscCalcificationsAreFrequent,
        DepositsAreMostlySilent,
        EasyExcept,
        KernigBrudzinskiTrigger,
        NormalCsfDoesNotCloseAbscess,
        PathognomonicNotExclusive,
        UsualDiscSites,
        TreatmentUsuallyMedical,
        FlavumAndDensMostlyCpp,
        PreCalcificNotVisible,
    ];
}
