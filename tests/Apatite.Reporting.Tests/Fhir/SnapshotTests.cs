using Apatite.Model;
using Snapshooter.Xunit;

namespace Apatite.Reporting.Tests.Fhir;

public class SnapshotTests
{
    /// <summary>Both engines must give the same answer, and a new version of the library is no change of it.</summary>
    [Fact]
    public void Seed2_InEnglish_IsAsReviewed() => Snapshot.Match(
        new AssessmentFhirWriter { Indented = true }.Serialize(Cases.Sample("seed-2"))
            .Replace($"\"value\": \"{typeof(Rules.Assessment).Assembly.GetName().Version!.ToString(3)}\"", "\"value\": \"(version)\"", StringComparison.Ordinal),
        "seed-2.fhir.en.json");
}
