using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules.Describing;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Rules.Tests;

/// <summary>One assessor for all tests: compiling the rules takes longer than most of them.</summary>
internal static class Library
{
    private static readonly ServiceProvider Provider = new ServiceCollection().AddApatiteRules().BuildServiceProvider();

    private static readonly Lazy<ServiceProvider> CompiledProvider =
        new(() => new ServiceCollection().AddApatiteRules(options => options.UseCompiledRules()).BuildServiceProvider());

    public static IDifferentialAssessor Assessor => Provider.GetRequiredService<IDifferentialAssessor>();

    /// <summary>The same rules on the other runtime.</summary>
    public static IDifferentialAssessor CompiledAssessor => CompiledProvider.Value.GetRequiredService<IDifferentialAssessor>();

    public static CaseReader Reader => Provider.GetRequiredService<CaseReader>();

    public static KnowledgeBase Knowledge => Provider.GetRequiredService<KnowledgeBase>();

    public static IKnowledgeDescriptor Descriptor => Provider.GetRequiredService<IKnowledgeDescriptor>();

    public static IReadOnlyList<RuleInfo> Rules => Provider.GetRequiredService<IInferenceEngine>().Rules;

    public static Assessment Assess(CaseBuilder builder) => Assessor.Assess(builder.Build(), Reader);

    public static Assessment Assess(IEnumerable<Fact> facts) => Assessor.Assess(ClinicalCase.FromFacts(facts));

    /// <summary>What the rules conclude of some facts, without the knowledge of any case around them.</summary>
    public static IEnumerable<DerivedFact> Derive(IEnumerable<Fact> facts) =>
        Provider
            .GetRequiredService<IInferenceEngine>()
            .Infer([.. Knowledge.Profiles, .. facts], trace: false, CancellationToken.None)
            .Yielded.OfType<DerivedFact>();

    /// <summary>A case of <c>samples/cases</c>, read as a caller would read it.</summary>
    public static Assessment AssessSample(string name) => Assessor.Assess(ReadSample(name));

    public static ClinicalCase ReadSample(string name) =>
        Reader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", name + ".json")));

    /// <summary>An adult whose sex and age carry no weight of their own in what the tests ask.</summary>
    public static CaseBuilder Adult(int age = 25) => new CaseBuilder("adult").Patient(age, Sex.Male);
}
