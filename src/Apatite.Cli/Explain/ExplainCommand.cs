using System.CommandLine;
using Apatite.Cli.Usage;
using Apatite.Model;
using Apatite.Reporting;
using Apatite.Rules.Describing;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Cli.Explain;

/// <summary>The command <c>explain</c>: prints the knowledge behind an id of a report.</summary>
internal static class ExplainCommand
{
    private const string Examples = """
        apatite explain RCT-CT-01                                  a row of evidence: what it weighs, why and from where
        apatite explain retropharyngeal-abscess                    a diagnosis: what speaks for it, what answers the danger
        apatite explain longus-colli-calcification-on-ct           a rule: the rows that it finds
        apatite explain airway-threat --lang fr                    an alert, recommendation, caution or note, in French
        apatite list evidence                                      what there is to explain
        """;

    public static Command Create()
    {
        Argument<string> id = new("id") { Description = "The id of a row of evidence, a diagnosis, a rule, an alert, an advice, a caution or a note." };
        id.CompletionSources.Add(_ => WithKnowledge(knowledge => Ids(knowledge).Select(known => new System.CommandLine.Completions.CompletionItem(known.Id)).ToList()));
        Option<Language> language = Choice.OfLanguage();
        Command command = new ExampledCommand("explain", "Print the knowledge behind an id: what it says, what it weighs, why, and the source.", Examples) { id, language };
        command.SetAction(parsed => WithKnowledge(knowledge =>
            Print(knowledge, parsed.GetValue(id)!, parsed.GetRequiredValue(language), parsed.InvocationConfiguration.Output, Console.Error)));
        return command;
    }

    /// <summary>Prints everything that the id names; an id may be that of a rule and of an alert.</summary>
    public static int Print(IKnowledgeDescriptor knowledge, string id, Language language, TextWriter output, TextWriter errors)
    {
        Page page = new(output, language);
        Explanation explanation = new(knowledge, page, language);
        if (explanation.Of(id))
        {
            return ExitCode.Done;
        }

        errors.WriteLine(SafeText.OneLine($"error: '{id}' is no id of a row, a diagnosis, a rule or a code{NearMatches.Question(id, Ids(knowledge))}"));
        return ExitCode.BadUsage;
    }

    private static IEnumerable<(string Id, string Words)> Ids(IKnowledgeDescriptor knowledge) =>
    [
        .. knowledge.Evidence.Select(row => (row.Id, "")),
        .. knowledge.Diagnoses.Select(each => (each.Diagnosis.Id, $"{each.Diagnosis.Display(Language.English)} {each.Diagnosis.Display(Language.French)}")),
        .. knowledge.Rules.Select(rule => (rule.Name, "")),
        .. knowledge.Codes.Select(code => (code.Code, "")),
    ];

    private static T WithKnowledge<T>(Func<IKnowledgeDescriptor, T> use)
    {
        using ServiceProvider services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();
        return use(services.GetRequiredService<IKnowledgeDescriptor>());
    }
}
