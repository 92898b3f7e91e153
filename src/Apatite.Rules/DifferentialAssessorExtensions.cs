using Apatite.Model.Fhir;
using Hl7.Fhir.Model;

namespace Apatite.Rules;

/// <summary>Reads a FHIR Bundle and assesses it in one call.</summary>
public static class DifferentialAssessorExtensions
{
    /// <summary>Reads a FHIR R4 Bundle of one patient and assesses it.</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="bundle">The Bundle; it is not changed.</param>
    /// <param name="reader">The reader: that of the container knows the codes that extensions bring.</param>
    /// <param name="reading">How the Bundle is read; the defaults of the input contract when null.</param>
    /// <param name="options">What is asked; null means the defaults.</param>
    /// <param name="cancellationToken">Ends the assessment early.</param>
    /// <exception cref="ArgumentNullException">The assessor, the Bundle or the reader is null.</exception>
    /// <exception cref="CaseFormatException">The Bundle cannot be read as one patient, or a resource was rejected in strict mode.</exception>
    /// <exception cref="InferenceException">A rule failed.</exception>
    /// <exception cref="OperationCanceledException">The assessment was ended early.</exception>
    public static Assessment Assess(
        this IDifferentialAssessor assessor,
        Bundle bundle,
        CaseReader reader,
        CaseReaderOptions? reading = null,
        AssessmentOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        ArgumentNullException.ThrowIfNull(reader);
        return assessor.Assess(reader.Read(bundle, reading), options, cancellationToken);
    }
}
