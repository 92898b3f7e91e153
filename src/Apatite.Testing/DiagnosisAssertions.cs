using System.Collections.Immutable;
using Apatite.Model;
using Apatite.Rules;
using Apatite.Testing.Ids;

namespace Apatite.Testing;

/// <summary>What is expected of a diagnosis of the differential.</summary>
public sealed class DiagnosisAssertions
{
    private readonly Assessment _assessment;
    private readonly DifferentialEntry _entry;

    internal DiagnosisAssertions(AssessmentAssertions and, Assessment assessment, DifferentialEntry entry)
    {
        And = and;
        _assessment = assessment;
        _entry = entry;
    }

    /// <summary>Back to the assessment.</summary>
    public AssessmentAssertions And { get; }

    /// <summary>It leads the differential.</summary>
    public DiagnosisAssertions First() => At(1);

    /// <summary>It has the rank.</summary>
    /// <param name="rank">The rank, from 1.</param>
    public DiagnosisAssertions At(int rank) =>
        Hold(_entry.Rank == rank, $"{_entry.Diagnosis} at rank {rank}, and it is at rank {_entry.Rank}");

    /// <summary>It stands before another diagnosis, which is listed too.</summary>
    /// <param name="other">The other diagnosis.</param>
    public DiagnosisAssertions Above(Diagnosis other)
    {
        int rank = And.Rank(other)._entry.Rank;
        return Hold(_entry.Rank < rank, $"{_entry.Diagnosis} above {other}, and it is at rank {_entry.Rank} below rank {rank}");
    }

    /// <inheritdoc cref="Above(Diagnosis)"/>
    /// <param name="other">The id of the other diagnosis.</param>
    public DiagnosisAssertions Above(string other) => Above(KnownId.Diagnosis(other, _assessment));

    /// <summary>It is as plausible as this, neither less nor more.</summary>
    /// <param name="likelihood">How plausible.</param>
    public DiagnosisAssertions Exactly(Likelihood likelihood) => Hold(_entry.Likelihood == likelihood, Wanted("", likelihood));

    /// <summary>It is at least as plausible as this.</summary>
    /// <param name="likelihood">How plausible.</param>
    public DiagnosisAssertions AtLeast(Likelihood likelihood) => Hold(_entry.Likelihood >= likelihood, Wanted("at least ", likelihood));

    /// <summary>It is at most as plausible as this.</summary>
    /// <param name="likelihood">How plausible.</param>
    public DiagnosisAssertions AtMost(Likelihood likelihood) => Hold(_entry.Likelihood <= likelihood, Wanted("at most ", likelihood));

    /// <summary>It is a danger that is raised, reopened or confirmed.</summary>
    public DiagnosisAssertions AsOpenDanger() =>
        Hold(_entry.IsOpenDanger, $"{_entry.Diagnosis} as an open danger, and its danger is {_entry.Danger}");

    /// <summary>Where it stands as a danger.</summary>
    /// <param name="danger">The state of the danger.</param>
    public DiagnosisAssertions WithDanger(DangerState danger) =>
        Hold(_entry.Danger == danger, $"{_entry.Diagnosis} with danger {danger}, and its danger is {_entry.Danger}");

    /// <summary>A row of evidence speaks for it.</summary>
    /// <param name="evidence">The id of the row, for example <c>RCT-CT-02</c>.</param>
    public DiagnosisAssertions SupportedBy(string evidence) => By(evidence, _entry.Supporting, "supported");

    /// <summary>A row of evidence speaks against it.</summary>
    /// <param name="evidence">The id of the row, for example <c>MEN-CSF-11</c>.</param>
    public DiagnosisAssertions OpposedBy(string evidence) => By(evidence, _entry.Opposing, "opposed");

    private DiagnosisAssertions By(string evidence, ImmutableArray<EvidenceItem> items, string how)
    {
        KnownId.Evidence(evidence, _assessment);
        string found = items.IsEmpty ? "nothing" : string.Join(", ", items.Select(item => item.Id));
        return Hold(items.Any(item => item.Id == evidence), $"{_entry.Diagnosis} {how} by {evidence}, and it is {how} by {found}");
    }

    private string Wanted(string bound, Likelihood likelihood) =>
        $"{_entry.Diagnosis} {bound}{likelihood}, and it is {_entry.Likelihood}";

    private DiagnosisAssertions Hold(bool holds, string expected) => holds ? this : throw Unmet.Differential(expected, _assessment);
}
