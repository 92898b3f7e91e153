using Apatite.Model.Fhir;
using Apatite.Rules;
using Apatite.Rules.Assessing;
using Apatite.Rules.Describing;
using Apatite.Rules.Extending;
using Apatite.Rules.Inference;
using Apatite.Rules.Knowledge;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library.</summary>
public static class ApatiteRulesServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IDifferentialAssessor"/> and <see cref="CaseReader"/> as singletons: one rule set, compiled on first use,
    /// and one knowledge base; <see cref="IKnowledgeDescriptor"/> for tools, and <see cref="RuleBase"/> for NRules sessions of one's own. What is registered already stays, so that a host
    /// can put its own assessor in first. It may be called again, before or after what calls it too, to add extensions.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Adds extensions; null for the library alone.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// An extension that contradicts the library or another extension gives a <see cref="KnowledgeException"/> with every
    /// conflict when one of the services is first asked for; <see cref="ApatiteExtension.Check"/> tells them before.
    /// </remarks>
    public static IServiceCollection AddApatiteRules(this IServiceCollection services, Action<ApatiteRulesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
        {
            ApatiteRulesOptions options = new();
            configure(options);
            services.AddSingleton(options);
        }

        services.TryAddSingleton(Library);
        services.TryAddSingleton(provider => provider.GetRequiredService<RuleLibrary>().Engine);
        services.TryAddSingleton(provider => provider.GetRequiredService<RuleLibrary>().Knowledge);
        services.TryAddSingleton(RuleBase);
        services.TryAddSingleton(Reader);
        services.TryAddSingleton<IDifferentialAssessor, DifferentialAssessor>();
        services.TryAddSingleton<IKnowledgeDescriptor, KnowledgeDescriptor>();
        return services;
    }

    private static RuleLibrary Library(IServiceProvider provider)
    {
        ApatiteRulesOptions[] options = [.. provider.GetServices<ApatiteRulesOptions>()];
        return RuleLibrary.Load(
            [.. options.SelectMany(each => each.Extensions)],
            new InferenceOptions
            {
                Compiled = options.Any(each => each.Compiled),
                SessionFactorySetups = [.. options.SelectMany(each => each.SessionFactorySetups)],
            });
    }

    private static RuleBase RuleBase(IServiceProvider provider)
    {
        KnowledgeBase knowledge = provider.GetRequiredService<KnowledgeBase>();
        return new RuleBase(provider.GetRequiredService<IInferenceEngine>().Definitions, knowledge.FactsOf);
    }

    /// <summary>Without extensions a record is read before any rule is loaded.</summary>
    private static CaseReader Reader(IServiceProvider provider) =>
        provider.GetServices<ApatiteRulesOptions>().Any(options => options.Extensions.Count > 0) ? new CaseReader(provider.GetRequiredService<RuleLibrary>().Codes) : new CaseReader();
}
