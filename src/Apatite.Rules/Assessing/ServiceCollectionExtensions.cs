using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Apatite.Rules;

/// <summary>Registers the library.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IDifferentialAssessor"/> and <see cref="CaseReader"/> as singletons: one rule set, compiled on first use,
    /// and one knowledge base; and <see cref="IKnowledgeDescriptor"/> for tools. What is registered already stays, so that a host
    /// can put its own assessor in first.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddApatiteRules(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<CaseReader>();
        services.TryAddSingleton(_ => InferenceEngineFactory.Create(RuleTypes(), Options));
        services.TryAddSingleton(provider => KnowledgeBase.Load(provider.GetRequiredService<IInferenceEngine>().Rules));
        services.TryAddSingleton<IDifferentialAssessor, DifferentialAssessor>();
        services.TryAddSingleton<IKnowledgeDescriptor, KnowledgeDescriptor>();
        return services;
    }

    private static InferenceOptions Options => new()
    {
        InputTypes = [typeof(Fact), typeof(DiagnosisProfile)],
        OutputTypes = [typeof(DerivedFact)],
    };

    private static IEnumerable<Type> RuleTypes() =>
        typeof(ServiceCollectionExtensions).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract);
}
