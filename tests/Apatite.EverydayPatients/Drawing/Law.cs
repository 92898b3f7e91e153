namespace Apatite.EverydayPatients.Drawing;

/// <summary>How a number is distributed.</summary>
public abstract record Law
{
    /// <summary>Draws a number.</summary>
    public abstract double Draw(SplitMix64 random);

    /// <summary>How many standard deviations a number lies from the middle of the law; on average 0, with variance 1.</summary>
    public abstract double Score(double value);
}

/// <summary>1 with a probability, else 0 (Bernoulli).</summary>
public sealed record Chance(double Probability) : Law
{
    /// <inheritdoc/>
    public override double Draw(SplitMix64 random) => random.NextUniform() < Probability ? 1 : 0;

    /// <inheritdoc/>
    public override double Score(double value) => (value - Probability) / Math.Sqrt(Probability * (1 - Probability));
}

/// <summary>Every whole number from one to another, both among them, equally often (uniform).</summary>
public sealed record Whole(int From, int To) : Law
{
    private int Count => To - From + 1;

    /// <inheritdoc/>
    public override double Draw(SplitMix64 random) => From + Math.Floor(random.NextUniform() * Count);

    /// <inheritdoc/>
    public override double Score(double value) => (value - ((From + To) / 2.0)) / Math.Sqrt(((Count * Count) - 1) / 12.0);
}

/// <summary>A normal law; what falls outside its bounds is drawn again.</summary>
public sealed record Normal(double Mean, double Deviation, double From, double To) : Law
{
    /// <inheritdoc/>
    public override double Draw(SplitMix64 random) => Between.Draw(() => Mean + (Deviation * random.NextNormal()), From, To);

    /// <inheritdoc/>
    public override double Score(double value) => (value - Mean) / Deviation;
}

/// <summary>LN(median; geometric standard deviation); what falls outside its bounds is drawn again.</summary>
public sealed record LogNormal(double Median, double Spread, double From = 0, double To = double.PositiveInfinity) : Law
{
    /// <inheritdoc/>
    public override double Draw(SplitMix64 random) => Between.Draw(() => Median * Math.Pow(Spread, random.NextNormal()), From, To);

    /// <inheritdoc/>
    public override double Score(double value) => Math.Log(value / Median) / Math.Log(Spread);
}
