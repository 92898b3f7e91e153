using Apatite.Benchmarks.Reading;
using Apatite.Model;
using Apatite.Reporting;

namespace Apatite.Rules.Tests.Cases;

/// <summary>What a hospital knows about a patient besides the case does not change the answer.</summary>
public sealed class FullRecordTests
{
    public static TheoryData<string> Samples => SampleSnapshotTests.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void a_case_inside_a_full_record_has_the_same_answer(string sample)
    {
        byte[] bundle = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "cases", sample + ".json"));
        Assert.Equal(Answer(bundle), Answer(FullRecord.Around(bundle, 400)));
    }

    /// <summary>The whole answer but for the account of the input, which names every resource.</summary>
    private static string Answer(byte[] bundle) => new AssessmentJsonWriter().Serialize(Library.Assessor.Assess(Library.Reader.Read(bundle))
            .With(it => it.ReadReport, ReadReport.Empty));
}
