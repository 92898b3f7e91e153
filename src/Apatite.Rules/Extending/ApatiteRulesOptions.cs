using System.Reflection;
using NRules;

namespace Apatite.Rules;

/// <summary>What is added to the library, and what runs its rules.</summary>
public sealed class ApatiteRulesOptions
{
    private readonly List<Assembly> extensions = [];

    private readonly List<Action<ISessionFactory>> sessionFactorySetups = [];

    internal IReadOnlyList<Assembly> Extensions => extensions;

    internal IReadOnlyList<Action<ISessionFactory>> SessionFactorySetups => sessionFactorySetups;

    internal bool Compiled { get; private set; }

    /// <summary>
    /// Adds an extension: an assembly with the attribute <see cref="Authoring.ApatiteExtensionAttribute"/>, its rules and its
    /// tables. The order of several makes no difference; what two of them say differently is an error.
    /// </summary>
    /// <param name="extension">The assembly; one that was added before is not added again.</param>
    /// <returns>The same options.</returns>
    public ApatiteRulesOptions Add(Assembly extension)
    {
        ArgumentNullException.ThrowIfNull(extension);
        extensions.Add(extension);
        return this;
    }

    /// <summary>
    /// Compiles each rule to one delegate instead of running the rules in NRules' sessions. The answers are the same; a case takes a
    /// tenth of the time. For batches, busy services and questions such as "what if".
    /// </summary>
    /// <returns>The same options.</returns>
    public ApatiteRulesOptions UseCompiledRules()
    {
        Compiled = true;
        return this;
    }

    /// <summary>
    /// Reaches NRules' session factory before its first session, for its diagnostics: its events, its schema, an action interceptor.
    /// What it hears contains facts of patients. Compiled rules have no session factory, and this is not called then.
    /// </summary>
    /// <param name="setup">Called once, when the rules are first asked for.</param>
    /// <returns>The same options.</returns>
    public ApatiteRulesOptions ConfigureSessionFactory(Action<ISessionFactory> setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        sessionFactorySetups.Add(setup);
        return this;
    }
}
