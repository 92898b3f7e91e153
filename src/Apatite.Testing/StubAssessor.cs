using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Testing;

/// <summary>
/// An assessor that gives the answer that a test needs. <c>services.AddSingleton&lt;IDifferentialAssessor&gt;(stub)</c>, before or
/// after <c>AddApatiteRules</c>, puts it in the place of the real one.
/// </summary>
public sealed class StubAssessor : IDifferentialAssessor
{
    private readonly Func<Assessment> _answer;
    private int _calls;

    private StubAssessor(Func<Assessment> answer) => _answer = answer;

    /// <summary>How many times it was asked.</summary>
    public int Calls => _calls;

    /// <summary>An assessor that always gives the same answer, whatever it is asked.</summary>
    /// <param name="assessment">The answer; <see cref="AssessmentBuilder"/> makes one.</param>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    public static StubAssessor Returning(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new(() => assessment);
    }

    /// <summary>An assessor that always fails, for example with a <see cref="InferenceException"/>.</summary>
    /// <param name="exception">What it throws.</param>
    /// <exception cref="ArgumentNullException">The exception is null.</exception>
    public static StubAssessor Throwing(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new(() => throw exception);
    }

    /// <inheritdoc/>
    public Assessment Assess(ClinicalCase clinicalCase, AssessmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(clinicalCase);
        cancellationToken.ThrowIfCancellationRequested();
        Interlocked.Increment(ref _calls);
        return _answer();
    }
}
