using System.Reflection;
using Apatite.Engine.Definition;
using Apatite.Engine.Dsl;

namespace Apatite.Engine.Loading;

/// <summary>Makes a checked rule of a rule class.</summary>
internal static class RuleReader
{
    internal static BoundRule Read(Type type)
    {
        RuleDefinition definition = ReadAttributes(type);
        return Read(definition, Activate(type, definition.Name));
    }

    internal static BoundRule Read(RuleDefinition definition, Rule rule)
    {
        RuleRecorder record;
        try
        {
            record = rule.Record();
        }
        catch (Exception e) when (e is not RuleException)
        {
            throw new RuleDefinitionException(
                definition.Name, $"Rule '{definition.Name}': Define failed with {e.GetType().Name}: {e.Message}", e);
        }

        return new RuleBinder(definition).Bind(record);
    }

    private static RuleDefinition ReadAttributes(Type type)
    {
        string name = type.FullName ?? type.Name;
        string description = "";
        int priority = 0;
        List<string> tags = [];
        foreach (object attribute in type.GetCustomAttributes(inherit: true))
        {
            switch (attribute)
            {
                case NameAttribute a:
                    name = a.Value;
                    break;
                case DescriptionAttribute a:
                    description = a.Value;
                    break;
                case PriorityAttribute a:
                    priority = a.Value;
                    break;
                case TagAttribute a:
                    tags.Add(a.Value);
                    break;
            }
        }

        CheckClass(type, name);
        return new RuleDefinition(type, name, description, priority, tags);
    }

    private static void CheckClass(Type type, string name)
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
            throw new RuleDefinitionException(name, $"Rule '{name}': the class {type.FullName} {reason}.");
        }
    }

    private static Rule Activate(Type type, string name)
    {
        try
        {
            return (Rule)Activator.CreateInstance(type)!;
        }
        catch (TargetInvocationException e)
        {
            throw new RuleDefinitionException(
                name, $"Rule '{name}': its constructor failed with {e.InnerException?.GetType().Name}.", e.InnerException);
        }
    }
}
