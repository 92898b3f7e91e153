using Apatite.Cli.Output;

namespace Apatite.Cli.Tests;

public class TerminalTests
{
    [Theory]
    [InlineData(true, "xterm", null, true)]
    [InlineData(true, null, "", true)]
    [InlineData(true, "xterm", "1", false)]
    [InlineData(true, "dumb", null, false)]
    [InlineData(false, "xterm", null, false)]
    public void colours_need_a_terminal_that_has_them_and_a_user_who_wants_them(bool isOutput, string? term, string? noColor, bool expected) =>
        Assert.Equal(expected, Terminal(isOutput, isError: true, term, noColor).HasColours);

    [Theory]
    [InlineData(false, true, "xterm", false, true)]
    [InlineData(true, true, "xterm", true, true)]
    [InlineData(true, true, "xterm", false, false)]
    [InlineData(false, false, "xterm", false, false)]
    [InlineData(false, true, "dumb", false, false)]
    public void progress_needs_a_terminal_for_errors_that_answers_do_not_go_to(
        bool isOutput, bool isError, string term, bool isOutputElsewhere, bool expected) =>
        Assert.Equal(expected, Terminal(isOutput, isError, term, noColor: null).HasProgress(isOutputElsewhere));

    private static Terminal Terminal(bool isOutput, bool isError, string? term, string? noColor) =>
        new(isOutput, isError, name => name switch { "TERM" => term, "NO_COLOR" => noColor, _ => null });
}
