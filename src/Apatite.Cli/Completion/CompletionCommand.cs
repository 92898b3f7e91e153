using System.CommandLine;
using Apatite.Cli.Usage;

namespace Apatite.Cli.Completion;

/// <summary>The command <c>completion</c>: prints the few lines by which a shell asks the program what may follow.</summary>
internal static class CompletionCommand
{
    private const string Examples = """
        source <(apatite completion bash)                                            in this shell; in ~/.bashrc for every one
        apatite completion zsh > "${fpath[1]}/_apatite"
        apatite completion fish > ~/.config/fish/completions/apatite.fish
        apatite completion pwsh | Out-String | Invoke-Expression
        """;

    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create()
    {
        Argument<string> shell = new("shell") { Description = "bash, zsh, fish or pwsh." };
        shell.CompletionSources.Add(Shells);
        shell.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } name && !Shells.Contains(name))
            {
                result.AddError($"'{name}' is none of {string.Join('|', Shells)}");
            }
        });
        Command command = new ExampledCommand("completion", "Print a script that completes commands, options and ids in a shell.", Examples) { shell };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.Write(ScriptOf(parsed.GetValue(shell)!));
            return ExitCode.Done;
        });
        return command;
    }

    private static string ScriptOf(string shell)
    {
        using StreamReader script = new(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{shell}")!);
        return script.ReadToEnd();
    }
}
