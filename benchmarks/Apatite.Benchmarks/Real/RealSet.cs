using Apatite.Model.Fhir;
using Apatite.Rules;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;

namespace Apatite.Benchmarks.Real;

/// <summary>The rules of Apatite.Rules on the published cases, or on a folder of Bundles that APATITE_CASES names.</summary>
internal static class RealSet
{
    internal static string Folder => Environment.GetEnvironmentVariable("APATITE_CASES") ?? Path.Combine("tests", "cases", "bundles");

    internal static IInferenceEngine Load(bool compiled) => InferenceEngineFactory.Create(
        typeof(IDifferentialAssessor).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract),
        new InferenceOptions { Compiled = compiled });

    internal static object[][] Cases(IInferenceEngine engine)
    {
        KnowledgeBase knowledge = KnowledgeBase.Load(engine.Rules);
        CaseReader reader = new();
        return
        [
            .. Directory.GetFiles(Folder, "*.json")
                .Order(StringComparer.Ordinal)
                .Select(path => reader.Read(File.ReadAllText(path)))
                .Select(knowledge.FactsOf),
        ];
    }
}
