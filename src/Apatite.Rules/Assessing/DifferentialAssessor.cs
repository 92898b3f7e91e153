using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;
using Hl7.Fhir.Model;

namespace Apatite.Rules.Assessing;

/// <summary>One compiled rule set and one knowledge base, shared by all threads.</summary>
internal sealed class DifferentialAssessor(CaseReader reader, IInferenceEngine engine, KnowledgeBase knowledge) : IDifferentialAssessor
{
    public Assessment Assess(Bundle bundle, AssessmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        options ??= AssessmentOptions.Default;
        return Assess(reader.Read(bundle, options.Reader), options, cancellationToken);
    }

    public Assessment Assess(ClinicalCase clinicalCase, AssessmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(clinicalCase);
        options ??= AssessmentOptions.Default;
        UniqueReferences references = new(clinicalCase.Facts);
        InferenceResult result = engine.Infer([.. knowledge.Profiles, .. references.Facts], options.Trace, cancellationToken);
        return new AssessmentBuilder(engine.Name, knowledge, clinicalCase, references, result).Build();
    }
}
