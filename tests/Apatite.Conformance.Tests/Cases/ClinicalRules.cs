using System.Reflection;
using Apatite.Conformance.Tests.Shared;
using Apatite.Model;
using Apatite.Rules.Extending;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;

namespace Apatite.Conformance.Tests.Cases;

/// <summary>The library's rules on both engines.</summary>
internal static class ClinicalRules
{
    private static readonly BothEngines Both = BothEngines.Create(
        RuleClasses.Define([.. RuleLibrary.RuleTypes(Assembly.Load("Apatite.Rules"))]));

    private static readonly KnowledgeBase Knowledge = KnowledgeBase.Load(Both.Rules);

    /// <summary>How many facts both engines conclude alike.</summary>
    internal static int Conclude(ClinicalCase clinicalCase, bool trace) =>
        Both.Infer(Knowledge.FactsOf(clinicalCase), trace, CancellationToken.None).Yielded.Count;
}
