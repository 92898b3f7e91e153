using NRules.RuleModel;

namespace Apatite.Engine.Execution;

/// <summary>
/// The context of whichever firing is going on; one serves a whole run, so it is valid only inside a Yield. Rules conclude and change
/// nothing: what would change the working memory is refused when a rule is read, and throws when it is reached in another way.
/// </summary>
internal sealed class RuleContext(RunState run) : IContext, IMatch
{
    public IRuleDefinition Rule => run.Current.Definition;

    public IMatch Match => this;

    public IEnumerable<IFactMatch> Facts => run.Snapshot();

    public MatchTrigger Trigger => MatchTrigger.Created;

    public CancellationToken CancellationToken => run.Cancellation;

    public void Halt() => throw OnlyConcludes();

    public void Insert(object fact) => throw OnlyConcludes();

    public void InsertAll(IEnumerable<object> facts) => throw OnlyConcludes();

    public bool TryInsert(object fact) => throw OnlyConcludes();

    public void Update(object fact) => throw OnlyConcludes();

    public void UpdateAll(IEnumerable<object> facts) => throw OnlyConcludes();

    public bool TryUpdate(object fact) => throw OnlyConcludes();

    public void Retract(object fact) => throw OnlyConcludes();

    public void RetractAll(IEnumerable<object> facts) => throw OnlyConcludes();

    public bool TryRetract(object fact) => throw OnlyConcludes();

    public IReadOnlyCollection<object> GetLinkedKeys() => throw OnlyConcludes();

    public object? GetLinked(object key) => throw OnlyConcludes();

    public void InsertLinked(object key, object fact) => throw OnlyConcludes();

    public void InsertAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw OnlyConcludes();

    public void UpdateLinked(object key, object fact) => throw OnlyConcludes();

    public void UpdateAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw OnlyConcludes();

    public void RetractLinked(object key, object fact) => throw OnlyConcludes();

    public void RetractAllLinked(IEnumerable<KeyValuePair<object, object>> keyedFacts) => throw OnlyConcludes();

    public object Resolve(Type serviceType) => throw OnlyConcludes();

    private static NotSupportedException OnlyConcludes() => new("A compiled rule concludes by Yield and changes nothing else.");
}
