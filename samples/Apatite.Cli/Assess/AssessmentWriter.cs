using Apatite.Model;
using Apatite.Reporting;
using Apatite.Rules;

namespace Apatite.Cli.Assess;

/// <summary>Writes assessments one after the other in one format.</summary>
internal abstract class AssessmentWriter(Language language, TextWriter output) : IDisposable
{
    protected Language Language => language;

    protected TextWriter Output => output;

    public static AssessmentWriter Create(OutputFormat format, Language language, TextWriter output, bool isSingle) => format switch
    {
        OutputFormat.Ndjson => new Ndjson(language, output),
        OutputFormat.Json when isSingle => new SingleJson(language, output),
        OutputFormat.Json => new JsonArray(language, output),
        _ => new Text(language, output, isSingle),
    };

    public abstract void Write(Assessment assessment, string source);

    public virtual void Dispose() => output.Flush();

    private sealed class Text(Language language, TextWriter output, bool isSingle) : AssessmentWriter(language, output)
    {
        private bool isFirst = true;

        public override void Write(Assessment assessment, string source)
        {
            if (!isSingle)
            {
                Output.WriteLine(isFirst ? $"=== {source}" : $"\n=== {source}");
            }

            Output.Write(TextReport.Write(assessment, Language));
            isFirst = false;
        }
    }

    private sealed class Ndjson(Language language, TextWriter output) : AssessmentWriter(language, output)
    {
        public override void Write(Assessment assessment, string source) =>
            Output.Write(AssessmentJson.Write(assessment, Language, indented: false, source) + "\n");
    }

    private sealed class SingleJson(Language language, TextWriter output) : AssessmentWriter(language, output)
    {
        public override void Write(Assessment assessment, string source) => Output.Write(AssessmentJson.Write(assessment, Language, source: source) + "\n");
    }

    private sealed class JsonArray(Language language, TextWriter output) : AssessmentWriter(language, output)
    {
        private bool isFirst = true;

        public override void Write(Assessment assessment, string source)
        {
            Output.Write((isFirst ? "[\n" : ",\n") + AssessmentJson.Write(assessment, Language, source: source));
            isFirst = false;
        }

        public override void Dispose()
        {
            Output.Write(isFirst ? "[]\n" : "\n]\n");
            base.Dispose();
        }
    }
}
