using System.Text;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting;

/// <summary>
/// Writes assessments in one form, for people or programs. The same assessment gives the same bytes on any day. A writer holds only
/// what it was made with, so it can be kept and shared by threads.
/// </summary>
public abstract class AssessmentWriter
{
    private protected AssessmentWriter()
    {
    }

    /// <summary>The language of the texts.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The assessment as text.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public string Serialize(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return TextOf(assessment);
    }

    /// <summary>Writes the assessment as text.</summary>
    /// <param name="writer">Where to; it is not closed.</param>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">The writer or the assessment is null.</exception>
    public void Write(TextWriter writer, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Serialize(assessment));
    }

    /// <summary>Writes the assessment in UTF-8 without a byte order mark.</summary>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">The stream or the assessment is null.</exception>
    public void Write(Stream stream, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(Serialize(assessment)));
    }

    /// <summary>Writes the assessment in UTF-8 without a byte order mark, and without holding a thread while the bytes go.</summary>
    /// <param name="stream">Where to; it is not closed.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="ArgumentNullException">The stream or the assessment is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was ended early.</exception>
    public async Task WriteAsync(Stream stream, Assessment assessment, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(Serialize(assessment)), cancellationToken).ConfigureAwait(false);
    }

    private protected abstract string TextOf(Assessment assessment);
}
