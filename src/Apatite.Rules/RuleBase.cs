using Apatite.Model;
using NRules.RuleModel;

namespace Apatite.Rules;

/// <summary>
/// The rules for an NRules session of one's own: with own rules beside them, listeners, or a session that lives on while facts change.
/// <see cref="IDifferentialAssessor"/> needs none of it.
/// </summary>
public sealed class RuleBase
{
    private readonly Func<ClinicalCase, IReadOnlyList<object>> factsOf;

    internal RuleBase(IReadOnlyList<IRuleDefinition> definitions, Func<ClinicalCase, IReadOnlyList<object>> factsOf)
    {
        Definitions = definitions;
        this.factsOf = factsOf;
    }

    /// <summary>The rules of the library and its extensions in NRules' canonical model; their classes are internal.</summary>
    public IReadOnlyList<IRuleDefinition> Definitions { get; }

    /// <summary>The facts to insert for a case: those of the patient, and the knowledge that the rules weigh them with.</summary>
    /// <param name="clinicalCase">The case.</param>
    /// <returns>The facts; no two of them are equal.</returns>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    public IReadOnlyList<object> FactsOf(ClinicalCase clinicalCase)
    {
        ArgumentNullException.ThrowIfNull(clinicalCase);
        return factsOf(clinicalCase);
    }
}
