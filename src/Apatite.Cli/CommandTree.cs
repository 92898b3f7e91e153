using System.CommandLine;
using Apatite.Cli.Assess;
using Apatite.Cli.Case;
using Apatite.Cli.Completion;
using Apatite.Cli.Evaluate;
using Apatite.Cli.Explain;
using Apatite.Cli.List;
using Apatite.Cli.Usage;

namespace Apatite.Cli;

/// <summary>The program's commands.</summary>
internal static class CommandTree
{
    public static RootCommand Create()
    {
        RootCommand root = new("Differential diagnosis of spinal apatite deposition and retropharyngeal calcific tendinitis from FHIR R4 Bundles. It supports a clinician's judgement and replaces none.")
        {
            AssessCommand.Create(),
            new Command("case", "Make cases.") { NewCaseCommand.Create() },
            ListCommand.Create(),
            ExplainCommand.Create(),
            EvaluateCommand.Create(),
            CompletionCommand.Create(),
        };
        HelpText.AddTo(root);
        return root;
    }
}
