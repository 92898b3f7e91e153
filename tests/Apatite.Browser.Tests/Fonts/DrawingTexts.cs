using Microsoft.Playwright;

namespace Apatite.Browser.Tests;

/// <summary>Where the texts of drawings stand, measured by the browser in units of the drawing.</summary>
internal static class DrawingTexts
{
    // A line begins where its first letter does and ends with its last one; it is as high as capitals. Coordinates are written with
    // one decimal, and a tenth of a unit decides nothing.
    private const string Misplaced =
        """
        margin => {
          const misplaced = [];
          const overlap = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
          for (const svg of document.querySelectorAll('svg:has(text)')) {
            const { width, height } = svg.viewBox.baseVal, page = svg.getScreenCTM().inverse();
            const box = (element, left, top, right, bottom) => {
              const matrix = page.multiply(element.getScreenCTM());
              const [one, other] = [new DOMPoint(left, top), new DOMPoint(right, bottom)].map(corner => corner.matrixTransform(matrix));
              return { left: Math.min(one.x, other.x) + 0.1, right: Math.max(one.x, other.x) - 0.1, top: Math.min(one.y, other.y), bottom: Math.max(one.y, other.y) };
            };
            const letters = text => {
              const size = parseFloat(getComputedStyle(text).fontSize), count = text.getNumberOfChars();
              const { x, y } = text.getStartPositionOfChar(0), end = text.getEndPositionOfChar(count - 1).x;
              return { text, name: text.textContent, ...box(text, x, y - 0.75 * size, end, y) };
            };
            const extents = new Map();
            const extent = shape => {
              if (!extents.has(shape)) {
                const { x, y, width, height } = shape.getBBox();
                extents.set(shape, box(shape, x, y, x + width, y + height));
              }
              return extents.get(shape);
            };
            const texts = [...svg.querySelectorAll('text')].map(letters);
            for (const [index, text] of texts.entries()) {
              if (text.left < margin || text.right > width - margin || text.top < 0 || text.bottom > height)
                misplaced.push(`${text.name}: ${text.left.toFixed(1)} to ${text.right.toFixed(1)}, ${text.top.toFixed(1)} to ${text.bottom.toFixed(1)} of ${width} x ${height}`);
              for (const other of texts.slice(index + 1).filter(other => overlap(text, other)))
                misplaced.push(`${text.name} overlaps ${other.name}`);
              const group = text.text.closest('.row, .key, .legend, .callouts, .region');
              for (const shape of group?.querySelectorAll('rect, path, circle, ellipse, polygon') ?? [])
                if (overlap(text, extent(shape)))
                  misplaced.push(`${text.name} overlaps ${shape.outerHTML}`);
            }
          }
          return misplaced;
        }
        """;

    /// <summary>Every text that is cut by the edge or comes nearer to it than it may, or that another text, a bar or a mark overlaps.</summary>
    /// <param name="page">The page with the drawings.</param>
    /// <param name="margin">What stays free at both sides.</param>
    public static Task<string[]> MisplacedAsync(IPage page, double margin) => page.EvaluateAsync<string[]>(Misplaced, margin);
}
