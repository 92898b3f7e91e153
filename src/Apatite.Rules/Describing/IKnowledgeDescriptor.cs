using System.Collections.Immutable;

namespace Apatite.Rules.Describing;

/// <summary>
/// What the library knows, for tools that print, review or compare it: the rows of evidence with how their weights were
/// derived, the diagnoses, the rules, and the texts of codes. It is loaded when it is first asked for; assessing a case does
/// not need it. Everything in it comes from the tables in <c>Knowledge</c> and those of extensions, where each statement has its source; nothing was
/// validated in patients.
/// </summary>
public interface IKnowledgeDescriptor
{
    /// <summary>The version of the knowledge, as <see cref="Assessment.KnowledgeVersion"/> gives it.</summary>
    string Version { get; }

    /// <summary>The extensions that add to the library, by name.</summary>
    ImmutableArray<ExtensionVersion> Extensions { get; }

    /// <summary>Every row of evidence, in the order of the table.</summary>
    ImmutableArray<EvidenceDescription> Evidence { get; }

    /// <summary>Every diagnosis, in the order of the table.</summary>
    ImmutableArray<DiagnosisDescription> Diagnoses { get; }

    /// <summary>Every rule, by its name.</summary>
    ImmutableArray<RuleDescription> Rules { get; }

    /// <summary>Every alert, advice, caution and background note, by kind and code.</summary>
    ImmutableArray<CodeDescription> Codes { get; }
}
