namespace Apatite.Benchmarks.Synthetic;

public abstract class DeriveFromSymptoms(int i) : Rule
{
    public override void Define()
    {
        string code = Codes.Symptom[i];
        string other = Codes.Symptom[i + 9];
        string derived = Codes.Derived[i];

        When()
            .Match<Symptom>(x => x.Code == code, x => x.Present)
            .Match<Symptom>(x => x.Code == other, x => x.Present);
        Then().Yield(ctx => new DerivedFact(derived));
    }
}

public abstract class DerivedWithLab(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        LabResult lab = null!;
        string derived = Codes.Derived[i];
        string test = Codes.Lab[i + 15];

        When()
            .Match<DerivedFact>(x => x.Code == derived)
            .Match(() => lab, x => x.Test == test, x => x.Value > 20);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, Weight, lab, null));
    }
}

public abstract class ManyFindings(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        IEnumerable<ImagingFinding> images = null!;
        int span = i + 1;

        When().Query(() => images, q => q
            .Match<ImagingFinding>(x => x.Present, x => x.Span >= span)
            .Collect()
            .Where(c => c.Count() >= 2));
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, images.Count(), null, null));
    }
}

public abstract class SymptomWithoutDerived(int number, int i) : SyntheticRule(number)
{
    public override void Define()
    {
        Symptom symptom = null!;
        string code = Codes.Symptom[i + 12];
        string derived = Codes.Derived[i];

        When()
            .Match(() => symptom, x => x.Code == code, x => x.Present)
            .Not<DerivedFact>(x => x.Code == derived);
        Then().Yield(ctx => new Evidence(ctx.Rule.Name, Hypothesis, Weight, symptom, null));
    }
}

[Priority(-100)]
public abstract class Assess(int k) : Rule
{
    public override void Define()
    {
        IEnumerable<Evidence> evidence = null!;
        string hypothesis = Codes.Hypothesis[k];

        When().Query(() => evidence, q => q
            .Match<Evidence>(x => x.Hypothesis == hypothesis)
            .Collect()
            .Where(c => c.Any()));
        Then().Yield(ctx => new Assessment(hypothesis, evidence.Sum(e => e.Weight), evidence.Count()));
    }
}
