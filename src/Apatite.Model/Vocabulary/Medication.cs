// Made from vocabulary.tsv; VocabularyTests compares the two.
namespace Apatite.Model;

/// <summary>A class of medicines that matters for the recommendation.</summary>
/// <param name="id">The id of the concept in <c>vocabulary.tsv</c>.</param>
public sealed class Medication(string id) : Concept(id)
{
    /// <summary>Anticoagulant.</summary>
    public static readonly Medication Anticoagulant = new("anticoagulant");

    /// <summary>ACE inhibitor or angiotensin receptor blocker.</summary>
    public static readonly Medication ReninAngiotensinBlocker = new("renin-angiotensin-blocker");

    /// <summary>Diuretic.</summary>
    public static readonly Medication Diuretic = new("diuretic");

    /// <summary>Benzodiazepine or hypnotic.</summary>
    public static readonly Medication Sedative = new("sedative");

    /// <summary>Immunosuppressive medicine or corticosteroid.</summary>
    public static readonly Medication Immunosuppressant = new("immunosuppressant");

    /// <summary>NSAID taken.</summary>
    public static readonly Medication Nsaid = new("nsaid");
}
