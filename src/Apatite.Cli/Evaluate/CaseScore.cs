using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Cli.Evaluate;

/// <summary>How the library did on one case.</summary>
internal sealed record CaseScore(ExpectedCase Case, ClinicalCase Facts, Assessment Assessment)
{
    /// <summary>Cases with fewer facts say nothing about ranking.</summary>
    private const int FewestFacts = 3;

    public string Name => Path.GetFileNameWithoutExtension(Case.File);

    public DifferentialEntry? Entry => Assessment.Differential.FirstOrDefault(entry => entry.Diagnosis == Case.Diagnosis);

    /// <summary>The rank of the authors' diagnosis; null when it is not listed.</summary>
    public int? Rank => Entry?.Rank;

    /// <summary>
    /// The ranking counts: a blind reader ranked the case too, or, in a folder without one, it is the last stage of the patient, imaging known,
    /// label not contested, enough facts.
    /// </summary>
    public bool IsAtDecisionStage(bool isReadBlind) => isReadBlind
        ? Case.Reader is not null
        : !Case.IsEarlyStage && !Case.IsContested && Facts.Facts.OfType<ImagingFinding>().Any()
        && Facts.Facts.Count(fact => fact is ClinicalFinding or LabResult or ImagingFinding) >= FewestFacts;

    /// <summary>Possible or more, or raised as a danger: the reader is told to think of it.</summary>
    public bool IsKeptInView => Entry is { Likelihood: >= Likelihood.Possible } or { IsOpenDanger: true };

    public bool IsAtEarlyStage => Case.IsEarlyStage && !Case.IsContested;

    public bool IsOfDanger => IsDangerous(Case.Diagnosis) && !Case.IsContested;

    /// <summary>
    /// Whether the patient's danger is raised, or another one whose first tests would show it. A screen raises nothing.
    /// </summary>
    public bool IsRaised => Entry?.IsOpenDanger == true
        || Assessment.Differential.Any(entry => entry.IsOpenDanger && DecidingTests.AreShared(entry.Diagnosis, Case.Diagnosis));

    /// <summary>A danger that the patient has and that a test is taken to have closed.</summary>
    public bool IsWronglyClosed => IsOfDanger && Entry?.Danger == DangerState.Answered;

    /// <summary>A danger that the patient has and that neither its own criteria nor those of another raise.</summary>
    public bool IsDangerMissed => IsOfDanger && !IsRaised;

    public bool IsDecidingTestAdvised => DecidingTests.AreAdvised(Assessment, Case.Diagnosis);

    private static bool IsDangerous(Diagnosis diagnosis) =>
        diagnosis == Diagnosis.RetropharyngealAbscess || diagnosis == Diagnosis.BacterialMeningitis || diagnosis == Diagnosis.Malaria
        || diagnosis == Diagnosis.InfectiousSpondylodiscitis || diagnosis == Diagnosis.SpinalEpiduralAbscess
        || diagnosis == Diagnosis.SpinalTumour || diagnosis == Diagnosis.CervicalArteryDissection;
}
