using Apatite.Cli.Output;
using Apatite.Rules;

namespace Apatite.Cli.Assess;

/// <summary>Writes a file for each input, in the subfolder that the input was in; an input that is rejected leaves its file as it was.</summary>
internal sealed class FolderOutput : AssessmentOutput
{
    private readonly Layout layout;
    private readonly FileNames names;

    /// <exception cref="OutputException">The folder cannot be made.</exception>
    public FolderOutput(string folder, AssessmentFormat format, InputSet inputs)
    {
        OutputException.Guard(() => Directory.CreateDirectory(folder));
        layout = format.One;
        names = new FileNames(folder, format.Extension, inputs.Files);
    }

    public override void Write(Assessment assessment, InputSource input)
    {
        string path = names.Next(input);
        OutputException.Guard(() => Directory.CreateDirectory(Path.GetDirectoryName(path)!));
        AtomicFile.Write(path, layout.Before + layout.Render(assessment, input.Place) + layout.After);
    }

    public override void Skip(InputSource input) => names.Next(input);

    public override void Complete()
    {
        // Every file is whole already.
    }

    public override void Interrupt()
    {
        // The same.
    }

    public override void Dispose()
    {
        // The same.
    }
}
