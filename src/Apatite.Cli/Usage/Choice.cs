using System.CommandLine;
using System.CommandLine.Parsing;
using Apatite.Model;

namespace Apatite.Cli.Usage;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    /// <summary>The language of what is written.</summary>
    public static Option<Language> OfLanguage() => Of("--lang", "The language of the texts.", [.. Language.All.Select(language => (language.Code, language))]);

    /// <summary>An option; the first choice is the default.</summary>
    public static Option<T> Of<T>(string name, string description, params (string Name, T Value)[] choices)
    {
        string names = string.Join('|', choices.Select(choice => choice.Name));
        Option<T> option = new(name)
        {
            Description = $"{description} [default: {choices[0].Name}]",
            HelpName = names,
            CustomParser = result => Chosen(result, name, names, choices),
            DefaultValueFactory = _ => choices[0].Value,
        };
        // An enumeration would offer its own names, which are no words of the command line.
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. choices.Select(choice => choice.Name)]);
        return option;
    }

    private static T? Chosen<T>(ArgumentResult result, string option, string names, (string Name, T Value)[] choices)
    {
        string text = result.Tokens[0].Value;
        foreach ((string name, T value) in choices)
        {
            if (name == text)
            {
                return value;
            }
        }

        result.AddError($"{option}: '{text}' is none of {names}");
        return default;
    }
}
