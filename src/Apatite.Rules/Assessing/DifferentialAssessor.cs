using Apatite.Model;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;

namespace Apatite.Rules.Assessing;

/// <summary>One compiled rule set and one knowledge base, shared by all threads.</summary>
internal sealed class DifferentialAssessor(IInferenceEngine engine, KnowledgeBase knowledge) : IDifferentialAssessor
{
    public Assessment Assess(ClinicalCase clinicalCase, AssessmentOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(clinicalCase);
        InferenceResult result = engine.Infer(knowledge.FactsOf(clinicalCase), options?.Trace ?? false, cancellationToken);
        return new AssessmentBuilder(engine.Name, knowledge, clinicalCase, result).Build();
    }
}
