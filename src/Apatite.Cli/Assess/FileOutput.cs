using Apatite.Cli.Output;
using Apatite.Rules;

namespace Apatite.Cli.Assess;

/// <summary>Writes one document into a file, which changes only when the run comes to its end.</summary>
internal sealed class FileOutput : AssessmentOutput
{
    private readonly AtomicFile file;
    private readonly StreamOutput stream;
    private readonly bool hasEmptyDocument;

    public FileOutput(string path, Layout layout)
    {
        file = new AtomicFile(path);
        stream = new StreamOutput(file.Writer, layout);
        hasEmptyDocument = layout.Empty.Length > 0;
    }

    public override void Write(Assessment assessment, InputSource input) => stream.Write(assessment, input);

    public override void Complete()
    {
        stream.Complete();

        // The only input was rejected: there is no document.
        if (!stream.IsEmpty || hasEmptyDocument)
        {
            file.Commit();
        }
    }

    public override void Interrupt()
    {
        stream.Interrupt();
        file.Dispose();
    }

    public override void Dispose() => file.Dispose();
}
