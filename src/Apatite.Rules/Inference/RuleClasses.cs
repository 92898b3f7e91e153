using System.Collections.Concurrent;
using System.Reflection;
using NRules.Fluent;
using NRules.RuleModel;

namespace Apatite.Rules.Inference;

/// <summary>Makes rule definitions of rule classes.</summary>
internal static class RuleClasses
{
    /// <summary>The definitions, in the order of the classes; all classes that are wrong end in one exception.</summary>
    /// <exception cref="InferenceException">A class is not what NRules takes for a rule, or its Define fails.</exception>
    internal static IReadOnlyList<IRuleDefinition> Define(Type[] ruleTypes)
    {
        IRuleDefinition[] definitions = new IRuleDefinition[ruleTypes.Length];
        ConcurrentBag<InferenceException> faults = [];

        // Most of the time of loading goes into the just-in-time compilation of Define, which several processors can share.
        Parallel.For(0, ruleTypes.Length, i =>
        {
            try
            {
                definitions[i] = Define(ruleTypes[i]);
            }
            catch (InferenceException e)
            {
                faults.Add(e);
            }
        });
        return faults.OrderBy(f => f.RuleName, StringComparer.Ordinal).ToArray() switch
        {
            [] => definitions,
            [var fault] => throw fault,
            [var first, ..] many => throw new InferenceException(
                first.RuleName, string.Join(Environment.NewLine, many.Select(f => f.Message)), first),
        };
    }

    private static IRuleDefinition Define(Type type)
    {
        CheckClass(type);
        try
        {
            return new RuleDefinitionFactory().Create(Activate(type));
        }
        catch (RuleDefinitionException e)
        {
            throw new InferenceException(
                type.FullName, $"Rule class {type.FullName}: Define failed with {e.InnerException?.GetType().Name}: {e.InnerException?.Message}", e);
        }
    }

    private static void CheckClass(Type type)
    {
        string? reason =
            !typeof(Rule).IsAssignableFrom(type) ? "is not derived from Rule"
            : type.IsNested ? "is nested; NRules would skip it silently"
            : !type.IsSealed ? "is not sealed"
            : type.ContainsGenericParameters ? "is generic"
            : type.GetConstructor(Type.EmptyTypes) is null ? "has no public parameterless constructor"
            : null;
        if (reason is not null)
        {
            throw new InferenceException(type.FullName, $"Rule class {type.FullName} {reason}.");
        }
    }

    private static Rule Activate(Type type)
    {
        try
        {
            return (Rule)Activator.CreateInstance(type)!;
        }
        catch (TargetInvocationException e)
        {
            throw new InferenceException(
                type.FullName, $"Rule class {type.FullName}: its constructor failed with {e.InnerException?.GetType().Name}.", e.InnerException);
        }
    }
}
