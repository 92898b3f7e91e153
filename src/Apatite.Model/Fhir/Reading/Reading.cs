namespace Apatite.Model.Fhir;

/// <summary>
/// What is being read from one resource. Whatever its reader finds is noted here; in the end the resource is used when
/// there is a statement, else rejected when something was wrong, else ignored.
/// </summary>
internal sealed class Reading(InputResource input)
{
    private readonly List<Statement> _statements = [];
    private readonly List<LocalizedText> _remarks = [];
    private readonly List<RejectedResource> _rejections = [];
    private readonly List<PartialResource> _partial = [];
    private IgnoredResource? _ignored;

    /// <summary>The resource.</summary>
    public InputResource Input => input;

    /// <summary>The reference of the resource, which its facts carry.</summary>
    public string Reference => input.Reference;

    /// <summary>What the resource states.</summary>
    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>What the reader had to decide.</summary>
    public IReadOnlyList<LocalizedText> Remarks => _remarks;

    /// <summary>What could not be read: of the whole resource when there is no statement, else of parts of it.</summary>
    public IReadOnlyList<RejectedResource> Rejections => _rejections;

    /// <summary>The parts that were not understood; a rejection beside a statement is one of them.</summary>
    public IEnumerable<PartialResource> Parts => _partial.Concat(_rejections
        .Select(part => new PartialResource { Reference = part.Reference, Path = part.Path, Reason = part.Reason, Detail = part.Detail }));

    /// <summary>Why nothing was read, when nothing is wrong either.</summary>
    public IgnoredResource Ignored => _ignored ?? new() { Reference = Reference, Reason = Reasons.NotRelevant };

    /// <summary>When a complaint that the resource states began.</summary>
    public FhirMoment? Onset { get; set; }

    /// <summary>An age in years that the resource states.</summary>
    public StatedAge? Age { get; set; }

    /// <summary>Where the patient was cared for, of an encounter.</summary>
    public CareSetting CareSetting { get; set; }

    /// <summary>Whether it is a medicine or an allergy that counts and was not understood.</summary>
    public bool IsUnreadMedicine { get; set; }

    public void Use(Fact fact, string readAs, FhirMoment? time = null, TimeSpan? window = null) =>
        _statements.Add(new(fact with { At = time?.Known }, readAs, time, window));

    public void Remark(LocalizedText remark)
    {
        if (!_remarks.Contains(remark))
        {
            _remarks.Add(remark);
        }
    }

    public void Reject(string path, string reason, LocalizedText? detail = null) =>
        _rejections.Add(new() { Reference = Reference, Path = path, Reason = reason, Detail = detail });

    /// <summary>Notes a part that was not understood while the rest is read.</summary>
    public void Partial(string path, string reason, LocalizedText? detail = null)
    {
        if (!_partial.Exists(part => part.Path == path && part.Reason == reason))
        {
            _partial.Add(new() { Reference = Reference, Path = path, Reason = reason, Detail = detail });
        }
    }

    /// <summary>Notes why nothing is read; the first reason stands.</summary>
    public void Ignore(string reason, LocalizedText? detail = null) =>
        _ignored ??= new() { Reference = Reference, Reason = reason, Detail = detail };

    /// <summary>Notes why nothing is read; the first reason stands.</summary>
    public void Ignore(Omission why) =>
        _ignored ??= new() { Reference = Reference, Reason = why.Reason, Detail = why.Detail, System = why.System };

    /// <summary>Forgets what was read: the resource broke off in the middle.</summary>
    public void Discard() => _statements.Clear();
}

/// <summary>A fact with the time that decides whether it counts.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="ReadAs">The concept that the resource was read as.</param>
/// <param name="Time">When it was so; null when not stated, which counts as now.</param>
/// <param name="Window">How old it may be; null for any age.</param>
internal sealed record Statement(Fact Fact, string ReadAs, FhirMoment? Time, TimeSpan? Window);

/// <summary>An age that an Observation states.</summary>
internal sealed record StatedAge(int Years, FhirMoment? Time);
