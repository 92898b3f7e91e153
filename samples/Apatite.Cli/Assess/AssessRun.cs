using Apatite.Model.Fhir;
using Apatite.Rules;

namespace Apatite.Cli.Assess;

/// <summary>Assesses input after input; one that is rejected as a whole is reported on its own line and does not stop the rest.</summary>
internal sealed class AssessRun(CaseReader reader, IDifferentialAssessor assessor, AssessmentWriter writer, TextWriter errors)
{
    public int Run(IEnumerable<InputSource> inputs, AssessmentOptions options, CancellationToken cancellation)
    {
        int exitCode = ExitCode.Assessed;
        foreach (InputSource input in inputs)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                writer.Write(assessor.Assess(reader.Read(input.Read(), options.Reader), options, cancellation), input.Name);
            }
            catch (CaseFormatException rejection)
            {
                Report(input.Name + Position(rejection), $"{rejection.Reason}: {rejection.Message}");
                exitCode = ExitCode.InputRejected;
            }
            catch (InferenceException failure)
            {
                Report(input.Name, failure.Message);
                exitCode = ExitCode.InputRejected;
            }
            catch (Exception unreadable) when (unreadable is UnauthorizedAccessException or IOException)
            {
                Report(input.Name, unreadable.Message);
                exitCode = ExitCode.InputRejected;
            }
        }

        return exitCode;
    }

    private static string Position(CaseFormatException rejection) => rejection.Line is null ? "" : $":{rejection.Line}:{rejection.Position}";

    private void Report(string place, string message) => errors.WriteLine($"{place}: error: {message.ReplaceLineEndings(" ")}");
}
