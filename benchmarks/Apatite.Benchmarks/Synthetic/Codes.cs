namespace Apatite.Benchmarks.Synthetic;

/// <summary>The codes and numbers that the synthetic rules and the loops share.</summary>
public static class Codes
{
    public static readonly string[] Lab = Make("L", 20);
    public static readonly string[] Symptom = Make("S", 18);
    public static readonly string[] Finding = Make("F", 12);
    public static readonly string[] Derived = Make("D", 3);
    public static readonly string[] Hypothesis = Make("H", 10);
    public static readonly string[] Rule = Make("R", 91);

    public static string HypothesisOf(int rule) => Hypothesis[rule % 10];

    public static int WeightOf(int rule) => 1 + (rule % 5);

    public static bool SpanWithin(ImagingFinding finding, LabResult lab) => finding.Span <= lab.Value;

    private static string[] Make(string prefix, int count) => [.. Enumerable.Range(0, count).Select(i => prefix + i)];
}
