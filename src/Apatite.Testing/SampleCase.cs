using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace Apatite.Testing;

/// <summary>
/// A patient of the library's founding material: three published patients, as <c>docs/seed-traceability.md</c> of the repository
/// traces them, each at the stages of the story. A FHIR R4 collection Bundle as an application would send it, without data of a
/// real record.
/// </summary>
public sealed class SampleCase
{
    private readonly Lazy<string> _json;

    private SampleCase(string id, string story)
    {
        Id = id;
        Story = story;
        _json = new(() => Read(id + ".json"));
    }

    /// <summary>Back pain of a year that NSAIDs relieve, not imaged yet.</summary>
    public static SampleCase Seed1Early { get; } = new("seed-1-early", "Back pain of a year that NSAIDs relieve, not imaged yet");

    /// <summary>The same with CT and MRI: a calcified disc in resorption that passes for an infectious spondylodiscitis.</summary>
    public static SampleCase Seed1 { get; } = new("seed-1", "A calcified disc in resorption that passes for an infectious spondylodiscitis");

    /// <summary>Acute neck pain with a CRP of 75 mg/L after travel: the first visit.</summary>
    public static SampleCase Seed2Early { get; } = new("seed-2-early", "Acute neck pain with a CRP of 75 mg/L after travel: the first visit");

    /// <summary>The second visit: meningeal signs and a normal lumbar puncture.</summary>
    public static SampleCase Seed2Early2 { get; } = new("seed-2-early2", "The second visit: meningeal signs and a normal lumbar puncture");

    /// <summary>The third: a calcification of longus colli on CT, while an abscess is not excluded.</summary>
    public static SampleCase Seed2 { get; } = new("seed-2", "A calcification of longus colli on CT, while an abscess is not excluded");

    /// <summary>Acute neck pain with torticollis, not imaged yet.</summary>
    public static SampleCase Seed3Early { get; } = new("seed-3-early", "Acute neck pain with torticollis, not imaged yet");

    /// <summary>The same with CT: a deposit in the superior oblique part of longus colli.</summary>
    public static SampleCase Seed3 { get; } = new("seed-3", "Acute neck pain with a deposit in the superior oblique part of longus colli");

    /// <summary>Every case.</summary>
    public static IReadOnlyList<SampleCase> All { get; } = [Seed1Early, Seed1, Seed2Early, Seed2Early2, Seed2, Seed3Early, Seed3];

    /// <summary>The id of the case and of its Bundle, for example <c>seed-2</c>.</summary>
    public string Id { get; }

    /// <summary>What the case is about, in a line.</summary>
    public string Story { get; }

    /// <summary>The Bundle as JSON text.</summary>
    public string Json => _json.Value;

    /// <summary>The Bundle: a new one each time, so that a test may change it.</summary>
    public Bundle ToBundle() => new FhirJsonDeserializer().Deserialize<Bundle>(Json);

    /// <inheritdoc/>
    public override string ToString() => Id;

    private static string Read(string name)
    {
        using Stream resource = typeof(SampleCase).Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(resource);
        return reader.ReadToEnd();
    }
}
