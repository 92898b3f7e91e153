using Deque.AxeCore.Commons;

namespace Apatite.Browser.Tests;

/// <summary>What axe looks for.</summary>
internal static class Axe
{
    /// <summary>WCAG 2.1 A and AA, and what axe counts as best practice.</summary>
    public static readonly AxeRunOptions Everything = Only(RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"));

    /// <summary>Contrast: the other rules do not look at colours.</summary>
    public static readonly AxeRunOptions Colours = Only(RunOnlyOptions.Rules("color-contrast"));

    /// <summary>What axe could not decide is not decided either.</summary>
    public static void AssertNone(AxeResult result)
    {
        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.Concat(result.Incomplete).Select(item => $"{item.Id}: {item.Help} {string.Join(" | ", item.Nodes.Take(5).Select(node => node.Html))}"));
    }

    // To describe what passed takes longer than to find what fails.
    private static AxeRunOptions Only(RunOnlyOptions rules) => new()
    {
        RunOnly = rules,
        ResultTypes = [ResultType.Violations, ResultType.Incomplete],
    };
}
