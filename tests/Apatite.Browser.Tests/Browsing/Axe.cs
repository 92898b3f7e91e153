using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>What axe looks for, and what it cannot see.</summary>
internal static class Axe
{
    /// <summary>WCAG 2.1 A and AA, and what axe counts as best practice.</summary>
    public static readonly AxeRunOptions Everything = Only(RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"));

    /// <summary>Contrast: the other rules do not look at colours.</summary>
    public static readonly AxeRunOptions Colours = Only(RunOnlyOptions.Rules("color-contrast"));

    // A text is compared with what is painted beneath its beginning, its middle and its end (WCAG 2.1, 1.4.3: at least 4.5).
    private const string FaintTextsInDrawings =
        """
        (() => {
          const luminance = colour => colour.match(/[0-9.]+/g).slice(0, 3).map(value => value / 255)
            .map(value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
            .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
          const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
          const fill = element => getComputedStyle(element).fill;
          const isFaint = text => {
            text.scrollIntoView({ block: 'center' });
            const box = text.getBoundingClientRect();
            return [0.02, 0.5, 0.98].some(part => {
              const stack = document.elementsFromPoint(box.left + part * box.width, box.top + box.height / 2);
              const ground = stack.find(element => element.closest('svg') && !element.closest('text') && fill(element) !== 'none' && element.localName !== 'svg');
              return !ground || !fill(ground).startsWith('rgb(') || contrast(luminance(fill(text)), luminance(fill(ground))) < 4.5;
            });
          };
          return [...document.querySelectorAll('svg text')].filter(isFaint).map(text => text.outerHTML);
        })()
        """;

    /// <summary>What axe could not decide is not decided either; of texts in drawings it knows no colour, and they are measured here.</summary>
    public static async Task AssertReadableAsync(IPage page, AxeRunOptions rules)
    {
        AxeResult result = await page.RunAxe(rules);
        string findings = string.Join('\n', result.Violations.Concat(result.Incomplete).SelectMany(item => item.Nodes
            .Where(node => item.Id != "color-contrast" || !node.Html.StartsWith("<text", StringComparison.Ordinal))
            .Select(node => $"{item.Id}: {item.Help} {node.Html}")));

        Assert.NotEmpty(result.Passes);
        Assert.True(findings is "", findings);
        Assert.Empty(await page.EvaluateAsync<string[]>(FaintTextsInDrawings));
    }

    // To describe what passed takes longer than to find what fails.
    private static AxeRunOptions Only(RunOnlyOptions rules) => new()
    {
        RunOnly = rules,
        ResultTypes = [ResultType.Violations, ResultType.Incomplete],
    };
}
