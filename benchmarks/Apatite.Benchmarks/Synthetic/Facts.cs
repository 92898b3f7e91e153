namespace Apatite.Benchmarks.Synthetic;

public sealed record LabResult(string Test, double Value);

public sealed record Symptom(string Code, bool Present);

public sealed record ImagingFinding(string Modality, string Finding, string Structure, int LevelFrom, int LevelTo, bool Present)
{
    public int Span => LevelTo - LevelFrom + 1;
}

public sealed record DerivedFact(string Code);

public sealed record Evidence(string RuleId, string Hypothesis, int Weight, object? Basis, object? Second = null);

public sealed record Assessment(string Hypothesis, int Score, int Count);
