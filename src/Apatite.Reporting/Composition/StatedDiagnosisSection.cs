using Apatite.Reporting.Document;

namespace Apatite.Reporting.Composition;

/// <summary>Diagnoses that the record states: shown, but no evidence by themselves.</summary>
internal static class StatedDiagnosisSection
{
    public static Section? Compose(ReportContext context) => context.Assessment.StatedDiagnoses.IsEmpty
        ? null
        : new Section("stated", context.Words.Stated,
        [
            new ItemList(
            [
                .. context.Assessment.StatedDiagnoses.Select(stated => new ListItem(
                    $"{context.Name(stated.Diagnosis)}{context.Words.Colon} {context.Words.Of(stated.Presence)} (",
                    ReportContext.Reference(stated.Reference),
                    ")")),
            ]),
        ]);
}
