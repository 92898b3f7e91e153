using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Rules;

/// <summary>Registers the library.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IDifferentialAssessor"/> and <see cref="CaseReader"/> as singletons: one rule set, compiled on first use,
    /// and one knowledge base.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddApatiteRules(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddSingleton<CaseReader>();
        services.AddSingleton(_ => InferenceEngineFactory.Create(RuleTypes(), Options));
        services.AddSingleton(provider => KnowledgeBase.Load(provider.GetRequiredService<IInferenceEngine>().Rules));
        services.AddSingleton<IDifferentialAssessor, DifferentialAssessor>();
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
