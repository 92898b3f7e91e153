namespace Apatite.CaseEncoding;

/// <summary>The table of what the authors of the published cases concluded, which the Bundles must not hold.</summary>
public static class ExpectedTable
{
    /// <summary>The header line.</summary>
    public const string Header = "file\tdiagnosis\tstage\tearlierStageOf\tinitialMisdiagnosis\tcontested\tbasis\tcitation\turl";

    /// <summary>The line of a case.</summary>
    public static string Line(PublishedCase published) => string.Join('\t', ((string?[])
    [
        published.Id + ".json",
        published.Expected.Diagnosis,
        published.Stage,
        published.EarlierStageOf,
        published.Expected.InitialMisdiagnosis,
        published.IsContested ? "yes" : "no",
        published.Source.Basis,
        published.Source.Citation,
        published.Source.Url,
    ]).Select(cell => (cell ?? "").ReplaceLineEndings(" ").Replace('\t', ' ')));
}
