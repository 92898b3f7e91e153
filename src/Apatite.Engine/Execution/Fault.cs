namespace Apatite.Engine.Execution;

/// <summary>Says where a rule failed.</summary>
internal static class Fault
{
    /// <summary>
    /// The fast form of a rule keeps no track of where it is, so the failing rule runs once more in its traced form; rules are
    /// pure, so it fails at the same place.
    /// </summary>
    internal static RuleExecutionException Explain(RunState run, Exception fault)
    {
        run.Mute();
        try
        {
            run.Current.Body(trace: true)(run);
        }
        catch (Exception e) when (e is not RuleCompilationException)
        {
            // Expected: it leaves the place in run.Location and what was bound in run.Values.
        }

        string place = run.Location is null ? "" : $" in '{run.Location}'";
        string bound = string.Join(", ", run.Snapshot()
            .Where(b => b.Value is not null)
            .Select(b => $"{b.Declaration.Name}: {b.Type.Name}"));
        return new RuleExecutionException(
            run.Current.Name,
            $"Rule '{run.Current.Name}' failed with {fault.GetType().Name}{place}{(bound.Length == 0 ? "" : $", with {bound}")}.",
            fault);
    }
}
