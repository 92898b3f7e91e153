using Apatite.Engine.Dsl;

namespace Apatite.Engine.Execution;

/// <summary>The context of whichever firing is going on; one serves a whole run, so it is valid only inside a Yield.</summary>
internal sealed class RuleContext(RunState run) : IContext, IMatch
{
    public IRuleDefinition Rule => run.Current.Definition;

    public IMatch Match => this;

    public IEnumerable<IFactMatch> Facts => run.Snapshot();
}
