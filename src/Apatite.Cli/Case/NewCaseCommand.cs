using System.CommandLine;
using System.CommandLine.Parsing;
using Apatite.Cli.Output;
using Apatite.Cli.Usage;
using Apatite.Reporting;

namespace Apatite.Cli.Case;

/// <summary>The command <c>case new</c>: a FHIR Bundle from a short form, from options, or from both.</summary>
internal static class NewCaseCommand
{
    private const string StandardInput = "-";

    private const string Examples = """
        apatite case new --template > patient.yaml                 a form to fill in
        apatite case new patient.yaml | apatite assess -           assess what it says
        apatite case new patient.yaml --lab "crp=40 mg/L"          what one more result would change
        apatite case new --age 47 --sex female --symptom neck-pain --symptom fever=absent \
            --lab "crp=75 mg/L" --imaging "calcification@longus-colli:C1-C2 ct" -o patient.json
        apatite list symptoms --lang fr                            the ids of symptoms with French words
        """;

    public static Command Create()
    {
        Argument<string?> form = new("form")
        {
            Description = "A form in YAML or JSON, or - for standard input; options add to it.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        form.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && path != StandardInput && !File.Exists(path))
            {
                result.AddError(path.StartsWith('-') ? $"{path}: no such option" : $"{path}: no such file");
            }
        });
        Option<bool> template = new("--template") { Description = "Print a form with every key explained." };
        Option<string?> output = new("--output", "-o") { Description = "The file to write instead of standard output.", HelpName = "file" };
        Dictionary<CaseField, Option<string[]>> options = CaseField.All.ToDictionary(field => field, OptionOf);
        Command command = new ExampledCommand("new", "Write a FHIR Bundle from a short form or from options: to try a patient without an EHR.", Examples) { form, template, output };
        foreach (Option<string[]> option in options.Values)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            if (parsed.GetValue(template))
            {
                return Write(Template(), parsed.GetValue(output), parsed.InvocationConfiguration.Output);
            }

            CaseDraft draft = new();
            if (!TryRead(draft, parsed.GetValue(form)))
            {
                return ExitCode.InputRejected;
            }

            foreach ((CaseField field, Option<string[]> option) in options)
            {
                foreach (string words in parsed.GetValue(option) ?? [])
                {
                    field.Add(draft, words);
                }
            }

            return Write(draft.Build().ToJson(), parsed.GetValue(output), parsed.InvocationConfiguration.Output);
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(output) is { } path && result.GetValue(form) is { } read && File.Exists(read)
                && RealPath.Comparer.Equals(RealPath.Of(path), RealPath.Of(read)))
            {
                result.AddError($"--output: {path} is the form");
            }
        });
        return command;
    }

    /// <summary>The form with every key explained.</summary>
    public static string Template()
    {
        using StreamReader template = new(typeof(NewCaseCommand).Assembly.GetManifestResourceStream("template.yaml")!);
        return template.ReadToEnd();
    }

    private static Option<string[]> OptionOf(CaseField field)
    {
        Option<string[]> option = new("--" + field.Option) { Description = field.Description, HelpName = field.Syntax };
        option.CompletionSources.Add([.. field.Words]);
        option.Validators.Add(result => Try(result, field));
        return option;
    }

    private static void Try(OptionResult result, CaseField field)
    {
        CaseDraft draft = new();
        foreach (string words in result.Tokens.Select(token => token.Value))
        {
            try
            {
                field.Add(draft, words);
            }
            catch (FormatException mistake)
            {
                result.AddError($"--{field.Option}: {mistake.Message}");
            }
        }
    }

    private static bool TryRead(CaseDraft draft, string? path)
    {
        if (path is null)
        {
            return true;
        }

        CaseForm form = new(draft);
        string name = path == StandardInput ? "<stdin>" : path;
        try
        {
            using TextReader text = path == StandardInput ? Console.In : new StreamReader(path);
            form.Read(text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(SafeText.OneLine($"{name}: error: unreadable: {failure.Message}"));
            return false;
        }

        foreach ((int line, string message) in form.Mistakes)
        {
            Console.Error.WriteLine(SafeText.OneLine($"{name}:{line}: error: form: {message}"));
        }

        return form.Mistakes.Count == 0;
    }

    private static int Write(string text, string? path, TextWriter output)
    {
        if (path is null)
        {
            output.Write(text);
            return ExitCode.Done;
        }

        try
        {
            AtomicFile.Write(path, text);
            return ExitCode.Done;
        }
        catch (OutputException failure)
        {
            Console.Error.WriteLine(SafeText.OneLine($"error: output: {failure.Message}"));
            return ExitCode.OutputFailed;
        }
    }
}
