using System.Text;
using Apatite.Model.Fhir;

namespace Apatite.Model.Tests.Fhir;

public sealed class ReadAsyncTests
{
    private static readonly byte[] Utf8 =
        Encoding.UTF8.GetBytes(new CaseBuilder("stream").Patient(47, Sex.Male).Symptom(Symptom.NeckPain).Lab(LabTest.Crp, 75, "mg/L").ToJson());

    [Fact]
    public async Task A_stream_that_comes_in_pieces_is_the_same_case()
    {
        using Pieces stream = new(Utf8);
        ClinicalCase read = await new CaseReader().ReadAsync(stream);
        Assert.Equal(new CaseReader().Read(Utf8).Facts.AsEnumerable(), read.Facts.AsEnumerable());
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Too_long_a_stream_is_refused_before_its_end()
    {
        using Pieces stream = new(Utf8);
        CaseFormatException refusal = await Assert.ThrowsAsync<CaseFormatException>(() => new CaseReader().ReadAsync(stream, new() { MaxBytes = 100 }));
        Assert.Equal(CaseFormatReasons.TooLarge, refusal.Reason);
        Assert.True(stream.Position < Utf8.Length);
    }

    [Fact]
    public async Task Reading_can_be_ended_early()
    {
        using Pieces stream = new(Utf8);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new CaseReader().ReadAsync(stream, null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task No_stream_is_named() =>
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => new CaseReader().ReadAsync(null!));

    /// <summary>A network gives what has come, not what was asked for.</summary>
    private sealed class Pieces(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 60)], cancellationToken);
    }
}
