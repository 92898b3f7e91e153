using System.CommandLine;
using System.Text;
using Apatite.Cli;
using Apatite.Cli.Usage;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
ParseResult parsed = CommandTree.Create().Parse(args);
if (parsed.Errors.Count > 0)
{
    UsageErrors.Write(parsed, Console.Error);
    return ExitCode.BadUsage;
}

// A run that waits for standard input cannot be asked to stop, only be left.
return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromMilliseconds(500) });
