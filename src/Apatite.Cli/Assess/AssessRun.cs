using Apatite.Cli.Usage;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;

namespace Apatite.Cli.Assess;

/// <summary>Assesses input after input; one that is rejected as a whole is reported on its own line and does not stop the rest.</summary>
internal sealed class AssessRun(CaseReader reader, IDifferentialAssessor assessor, AssessmentOutput output, TextWriter errors, ProgressLine? progress)
{
    public int Run(IEnumerable<InputSource> inputs, CaseReaderOptions reading, AssessmentOptions options, CancellationToken cancellation)
    {
        int exitCode = ExitCode.Done;
        try
        {
            foreach (InputSource input in inputs)
            {
                cancellation.ThrowIfCancellationRequested();
                if (Assess(input, reading, options, cancellation) is { } assessment)
                {
                    output.Write(assessment, input);
                }
                else
                {
                    output.Skip(input);
                    exitCode = ExitCode.InputRejected;
                }
            }
        }
        finally
        {
            progress?.Clear();
        }

        return exitCode;
    }

    private Assessment? Assess(InputSource input, CaseReaderOptions reading, AssessmentOptions options, CancellationToken cancellation)
    {
        try
        {
            byte[] bundle = input.Read();
            progress?.Advance(bundle.Length);
            return assessor.Assess(reader.Read(bundle, reading), options, cancellation);
        }
        catch (CaseFormatException rejection)
        {
            Report(input.PlaceOf(rejection), rejection.Reason, Explain(rejection));
        }
        catch (InferenceException failure)
        {
            Report(input.Place, "inference", failure.Message);
        }
        catch (Exception unreadable) when (unreadable is UnauthorizedAccessException or IOException)
        {
            Report(input.Place, "unreadable", Explain(unreadable));
        }
#pragma warning disable CA1031 // The outermost place that knows the input: a defect costs this input and not the rest of the run.
        catch (Exception defect) when (defect is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // Its message may quote the record.
            Report(input.Place, "internal", $"a defect of this program ({defect.GetType().Name})");
        }

        return null;
    }

    // The place stands in front of the line, where editors look for it; in a line of NDJSON it is also another line number.
    private static string Explain(CaseFormatException rejection) =>
        rejection.Message.Replace($" (line {rejection.Line}, position {rejection.Position})", "", StringComparison.Ordinal);

    private static string Explain(Exception unreadable) => unreadable switch
    {
        FileNotFoundException or DirectoryNotFoundException => "There is no such file.",
        UnauthorizedAccessException => "Access is denied.",
        _ => unreadable.Message,
    };

    private void Report(string place, string reason, string message)
    {
        progress?.Clear();
        errors.WriteLine(SafeText.OneLine($"{place}: error: {reason}: {message}"));
    }
}
