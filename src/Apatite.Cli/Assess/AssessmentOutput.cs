using Apatite.Cli.Output;
using Apatite.Cli.Usage;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Cli.Assess;

/// <summary>Where assessments go, each as soon as it is there: a stream, a file, or a file for each input.</summary>
internal abstract class AssessmentOutput : IDisposable
{
    /// <summary>Chooses by what the command line says and by what there is.</summary>
    /// <exception cref="UsageException">The inputs do not fit the format or the place.</exception>
    /// <exception cref="OutputException">The place takes no output.</exception>
    public static AssessmentOutput Open(string? path, OutputFormat format, Language language, InputSet inputs, Terminal terminal)
    {
        AssessmentFormat written = AssessmentFormat.Of(format, language, colours: path is null && terminal.HasColours);
        if (path is null)
        {
            return new StreamOutput(StandardOutput.Open(), written.LayoutFor(inputs) ?? throw NeedsFolder(format));
        }

        bool isFolder = IsFolder(path, format, written, inputs);
        if (!isFolder && inputs.Files.Select(RealPath.Of).Contains(RealPath.Of(path), RealPath.Comparer))
        {
            throw new UsageException($"--output: {path} is an input");
        }

        bool isRead = InputFiles.IsRead(isFolder ? written.Extension : Path.GetExtension(path));
        if (isRead && inputs.Folders.Any(folder => RealPath.IsWithin(path, folder)))
        {
            throw new UsageException($"--output: {path} belongs to the input, and the next run would read the answers as cases");
        }

        if (isFolder)
        {
            return new FolderOutput(path, written, inputs);
        }

        return new FileOutput(path, written.LayoutFor(inputs) ?? throw NeedsFolder(format));
    }

    /// <summary>Writes an answer.</summary>
    /// <exception cref="OperationCanceledException">The run was interrupted.</exception>
    /// <exception cref="OutputException">The output takes no more.</exception>
    public abstract void Write(Assessment assessment, InputSource input);

    /// <summary>Takes notice of an input without an answer.</summary>
    public virtual void Skip(InputSource input)
    {
    }

    /// <summary>Ends what was written.</summary>
    /// <exception cref="OutputException">The output takes no more.</exception>
    public abstract void Complete();

    /// <summary>Leaves nothing half written; called from another thread when the run is interrupted.</summary>
    public abstract void Interrupt();

    public abstract void Dispose();

    private static bool IsFolder(string path, OutputFormat format, AssessmentFormat written, InputSet inputs) =>
        Directory.Exists(path) || Path.EndsInDirectorySeparator(path)
        || (format is OutputFormat.Html or OutputFormat.Markdown && !inputs.IsSingle && Path.GetExtension(path) != written.Extension);

    private static UsageException NeedsFolder(OutputFormat format) =>
        new($"--format {format.ToString().ToLowerInvariant()} writes a page for each input: for several, name a folder with --output");
}
