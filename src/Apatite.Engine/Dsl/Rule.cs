using Apatite.Engine.Definition;

namespace Apatite.Engine.Dsl;

/// <summary>
/// Base class of rules. A rule is a top-level, sealed class with a parameterless constructor that says in
/// <see cref="Define"/> what it matches and what it yields.
/// </summary>
public abstract class Rule
{
    private RuleRecorder? recorder;

    /// <summary>Says what the rule matches and what it yields.</summary>
    public abstract void Define();

    /// <summary>Begins the conditions.</summary>
    /// <returns>The builder of the conditions.</returns>
    protected ILeftHandSideExpression When() => Recorder;

    /// <summary>Begins the conclusions.</summary>
    /// <returns>The builder of the conclusions.</returns>
    protected IRightHandSideExpression Then() => Recorder;

    private RuleRecorder Recorder
        => recorder ?? throw new InvalidOperationException("When and Then are for use inside Define, which the engine calls.");

    internal RuleRecorder Record()
    {
        recorder = new RuleRecorder();
        try
        {
            Define();
            return recorder;
        }
        finally
        {
            recorder = null;
        }
    }
}
