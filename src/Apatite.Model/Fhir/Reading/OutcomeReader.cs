using Hl7.Fhir.Model;
using Hl7.Fhir.Utility;

namespace Apatite.Model.Fhir;

/// <summary>Reads the OperationOutcome that a server puts among the results of a search to say that some are missing.</summary>
internal static class OutcomeReader
{
    /// <summary>Whether it tells of more than information; one that cannot be read tells of a fault.</summary>
    public static bool TellsOfGap(OperationOutcome outcome)
    {
        try
        {
            return outcome.Issue.Count == 0 || outcome.Issue.Any(issue => issue.Severity is not OperationOutcome.IssueSeverity.Information);
        }
        catch (CodedException)
        {
            return true;
        }
    }
}
