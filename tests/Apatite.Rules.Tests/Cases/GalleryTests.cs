using System.Globalization;
using System.Text;
using Apatite.Model;
using Apatite.Reporting;
using Apatite.Rules.Tests.Shared;

namespace Apatite.Rules.Tests.Cases;

/// <summary><c>docs/gallery.md</c> and its drawings are what the code draws today.</summary>
public sealed class GalleryTests
{
    private const string Folder = "docs/gallery";

    private static readonly (string Sample, string Caption)[] Shown =
    [
        ("seed-1", "A disc calcification in resorption that passes for an infectious spondylodiscitis"),
        ("seed-2", "Neck pain, raised CRP and a normal lumbar puncture: calcification of longus colli on CT"),
        ("seed-3", "Acute neck pain with a deposit in the superior oblique part of longus colli"),
    ];

    [Fact]
    public void gallery_shows_what_the_code_draws()
    {
        StringBuilder page = new(
            """
            # Gallery

            Written by the tests from the code; `tests/README.md` says how. The drawings are schematics made from coded findings, not the
            patients' images. `apatite assess samples/cases/seed-2.json --format html --output seed-2.html` puts them into a report.

            """.ReplaceLineEndings("\n"));
        foreach ((string sample, string caption) in Shown)
        {
            Assessment assessment = Library.AssessSample(sample);
            page.Append(CultureInfo.InvariantCulture, $"\n## {sample}\n\n{caption}.\n");
            foreach ((string drawing, string description, string svg) in Drawings(assessment))
            {
                string file = $"{sample}-{drawing}.svg";
                Repository.HoldsDocument($"{Folder}/{file}", svg + "\n");
                page.Append(CultureInfo.InvariantCulture, $"\n![{description}](gallery/{file})\n");
            }
        }

        Repository.HoldsDocument("docs/gallery.md", page.ToString());
    }

    private static IEnumerable<(string Name, string Description, string Svg)> Drawings(Assessment assessment)
    {
        if (NeckDrawing.IsCalledFor(assessment))
        {
            yield return ("neck", "The neck from the side with the findings at their places", NeckDrawing.Write(assessment, Language.English, "neck"));
        }

        if (SpineDrawing.IsCalledFor(assessment))
        {
            yield return ("spine", "The spine from the side with the findings at their places", SpineDrawing.Write(assessment, Language.English, "spine"));
        }

        foreach (DifferentialEntry entry in assessment.Differential.Take(2))
        {
            yield return ($"evidence-{entry.Rank}", $"What speaks for and against: {entry.Diagnosis.Display(Language.English)}", EvidenceChart.Write(entry, Language.English, "chart"));
        }
    }
}
