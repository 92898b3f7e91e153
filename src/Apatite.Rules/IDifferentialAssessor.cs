using Apatite.Model;

namespace Apatite.Rules;

/// <summary>
/// Assesses cases. An assessment is a pure function of its case: the same input gives the same answer on any day, in any
/// order of its facts, on any thread. For a FHIR Bundle see <see cref="DifferentialAssessorExtensions"/>.
/// </summary>
public interface IDifferentialAssessor
{
    /// <summary>Assesses a case that was read before, or that did not come from FHIR.</summary>
    /// <param name="clinicalCase">The case.</param>
    /// <param name="options">What is asked; null means the defaults.</param>
    /// <param name="cancellationToken">Ends the assessment early.</param>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InferenceException">A rule failed.</exception>
    /// <exception cref="OperationCanceledException">The assessment was ended early.</exception>
    Assessment Assess(ClinicalCase clinicalCase, AssessmentOptions? options = null, CancellationToken cancellationToken = default);
}
