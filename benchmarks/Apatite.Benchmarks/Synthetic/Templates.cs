namespace Apatite.Benchmarks.Synthetic;

/// <summary>A rule of the synthetic set: its number in the set and in its block.</summary>
public abstract class SyntheticRule(int number) : Rule
{
    protected string Hypothesis { get; } = Codes.HypothesisOf(number);

    protected int Weight { get; } = Codes.WeightOf(number);
}

public abstract class HighLab(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        LabResult lab = null!;
        string test = Codes.Lab[i];
        double limit = 40 + (7 * i % 40);

        When().Match(() => lab, x => x.Test == test, x => x.Value > limit);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, Weight, lab, null));
    }
}

public abstract class PresentSymptom(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        Symptom symptom = null!;
        string code = Codes.Symptom[i];

        When().Match(() => symptom, x => x.Code == code, x => x.Present);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, Weight, symptom, null));
    }
}

public abstract class MriFinding(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        ImagingFinding image = null!;
        string code = Codes.Finding[i];

        When().Match(() => image, x => x.Modality == "MRI", x => x.Finding == code, x => x.Present);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, Weight, image, null));
    }
}

public abstract class LabAndSymptom(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        LabResult lab = null!;
        string test = Codes.Lab[3 * i % 20];
        string code = Codes.Symptom[5 * i % 18];

        When()
            .Match(() => lab, x => x.Test == test, x => x.Value > 50)
            .Match<Symptom>(x => x.Code == code, x => x.Present);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, Weight, lab, null));
    }
}

public abstract class OverlappingFindings(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        ImagingFinding first = null!;
        ImagingFinding second = null!;
        string one = Codes.Finding[i];
        string other = Codes.Finding[i + 6];

        When()
            .Match(() => first, x => x.Finding == one, x => x.Present)
            .Match(() => second, x => x.Finding == other, x => x.Present,
                x => x.LevelFrom <= first.LevelTo, x => first.LevelFrom <= x.LevelTo);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, Weight, first, second));
    }
}

public abstract class SymptomWithoutLab(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        Symptom symptom = null!;
        string code = Codes.Symptom[i + 3];
        string test = Codes.Lab[i + 10];

        When()
            .Match(() => symptom, x => x.Code == code, x => x.Present)
            .Not<LabResult>(x => x.Test == test, x => x.Value > 60);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, Weight, symptom, null));
    }
}

public abstract class FindingWithSymptom(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        ImagingFinding image = null!;
        string finding = Codes.Finding[i + 2];
        string code = Codes.Symptom[i + 8];

        When()
            .Match(() => image, x => x.Finding == finding, x => x.Present)
            .Exists<Symptom>(x => x.Code == code, x => x.Present);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, Weight, image, null));
    }
}

public abstract class ThreePatterns(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        LabResult lab = null!;
        ImagingFinding image = null!;
        string test = Codes.Lab[i + 4];
        string code = Codes.Symptom[i + 5];
        string finding = Codes.Finding[i + 7];

        When()
            .Match(() => lab, x => x.Test == test, x => x.Value > 30)
            .Match<Symptom>(x => x.Code == code, x => x.Present)
            .Match(() => image, x => x.Finding == finding, x => x.Present, x => Codes.SpanWithin(x, lab));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, Weight, image, null));
    }
}
