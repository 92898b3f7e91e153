using System.CommandLine;
using System.Diagnostics;

namespace Apatite.Cli.Tests;

public sealed class CompletionTests : IDisposable
{
    private readonly Folder folder = new();

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void EveryShell_GetsAScriptThatAsksTheProgram(string shell)
    {
        using StringWriter output = new();

        Assert.Equal(0, CommandTree.Create().Parse(["completion", shell]).Invoke(new InvocationConfiguration { Output = output }));

        Assert.Contains("[suggest:", output.ToString(), StringComparison.Ordinal);
    }

    /// <summary>In bash itself: the printed script is sourced, and a word is completed as the Tab key does.</summary>
    [Fact]
    public async Task Bash_CompletesCommandsOptionsChoicesAndIds()
    {
        folder.Write("apatite.bash", (await BuiltProgram.Run("completion", "bash")).OutputBytes);
        string script = folder.Write("test.sh", $$"""
            apatite() { {{BuiltProgram.CommandLine}} "$@"; }
            source {{folder.Path}}/apatite.bash
            complete_at() {
                COMP_LINE=$1 COMP_POINT=${#1}
                read -ra COMP_WORDS <<< "$1"
                [[ $1 == *" " ]] && COMP_WORDS+=("")
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _apatite apatite "${COMP_WORDS[COMP_CWORD]}" ""
                echo "$1|${COMPREPLY[*]}"
            }
            complete_at "apatite ass"
            complete_at "apatite assess --format m"
            complete_at "apatite case new --symptom neck-s"
            complete_at "apatite explain RCT-CT-0"
            complete_at "apatite assess pat"
            complete -p apatite
            """);

        using Process bash = Process.Start(new ProcessStartInfo("bash", [script]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        string output = await bash.StandardOutput.ReadToEndAsync();
        string errors = await bash.StandardError.ReadToEndAsync();
        await bash.WaitForExitAsync();

        Assert.Empty(errors);
        Assert.Equal(
            [
                "apatite ass|assess",
                "apatite assess --format m|markdown",
                "apatite case new --symptom neck-s|neck-stiffness neck-swelling",
                "apatite explain RCT-CT-0|RCT-CT-01 RCT-CT-02 RCT-CT-04 RCT-CT-05 RCT-CT-06 RCT-CT-07 RCT-CT-08 RCT-CT-09",
                "apatite assess pat|",
                "complete -o default -F _apatite apatite",
            ],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public void Dispose() => folder.Dispose();
}
