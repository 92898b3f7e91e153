using Apatite.Cli.Output;
using Apatite.Cli.Usage;
using Apatite.Rules;

namespace Apatite.Cli.Assess;

/// <summary>Writes a file for each input; an input that is rejected leaves its file as it was.</summary>
internal sealed class FolderOutput : AssessmentOutput
{
    private readonly Layout layout;
    private readonly FileNames names;

    /// <exception cref="UsageException">The answers would be read as inputs by the next run.</exception>
    /// <exception cref="OutputException">The folder cannot be made.</exception>
    public FolderOutput(string folder, AssessmentFormat format, InputSet inputs)
    {
        if (InputFiles.IsRead(format.Extension) && inputs.Folders.Select(RealPath.Of).Contains(RealPath.Of(folder), RealPath.Comparer))
        {
            throw new UsageException($"--output: {folder} is an input too, and the next run would read the answers as cases");
        }

        OutputException.Guard(() => Directory.CreateDirectory(folder));
        layout = format.One;
        names = new FileNames(folder, format.Extension, inputs.Files);
    }

    public override void Write(Assessment assessment, InputSource input) =>
        AtomicFile.Write(names.Next(input), layout.Before + layout.Render(assessment, input.Place) + layout.After);

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
