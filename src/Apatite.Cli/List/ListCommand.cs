using System.CommandLine;
using Apatite.Cli.Usage;
using Apatite.Model;
using Apatite.Rules.Describing;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Cli.List;

/// <summary>The command <c>list</c>: the ids that a form may use and that can be explained, with their words.</summary>
internal static class ListCommand
{
    private const string Knowledge = "knowledge";

    private static readonly (string Name, string Description)[] Kinds =
    [
        .. TermList.All.Select(list => (list.Name, list.Description)),
        (Knowledge, "the whole knowledge with its sources, as one Markdown document"),
    ];

    private const string Examples = """
        apatite list                                               the kinds of ids
        apatite list symptoms --lang fr                            symptoms with their French words
        apatite list labs                                          tests with the units that they are understood in
        apatite list rules | grep longus                           what the program can explain
        apatite list knowledge > knowledge-base.md                 every row, weight, text and source, for review
        """;

    public static Command Create()
    {
        Argument<string?> kind = new("kind")
        {
            Description = $"{string.Join(", ", Kinds.Select(list => list.Name))}; the kinds themselves when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        kind.CompletionSources.Add([.. Kinds.Select(list => list.Name)]);
        kind.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && !Kinds.Any(list => list.Name == name))
            {
                result.AddError($"'{name}' is no kind of ids{NearMatches.Question(name, Kinds)}");
            }
        });
        Option<Language> language = Choice.OfLanguage();
        Command command = new ExampledCommand("list", "List the ids of symptoms, labs, imaging findings, diagnoses, rules and more.", Examples) { kind, language };
        command.SetAction(parsed =>
        {
            using ServiceProvider services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(kind) == Knowledge)
            {
                new KnowledgeDocument(services.GetRequiredService<IKnowledgeDescriptor>(), output).Write();
            }
            else
            {
                Print(Of(parsed.GetValue(kind), services, parsed.GetRequiredValue(language)), output);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<Term> Of(string? kind, IServiceProvider services, Language language) => kind is null
        ? Kinds.Select(list => new Term(list.Name, list.Description))
        : TermList.All.Single(list => list.Name == kind).Of(services.GetRequiredService<IKnowledgeDescriptor>(), language);

    private static void Print(IEnumerable<Term> terms, TextWriter output)
    {
        IReadOnlyList<Term> all = [.. terms];
        int width = all.Max(term => term.Id.Length);
        foreach (Term term in all)
        {
            output.WriteLine($"{term.Id.PadRight(width)}  {term.Words}{(term.Note.Length > 0 ? $"  [{term.Note}]" : "")}");
        }
    }
}
