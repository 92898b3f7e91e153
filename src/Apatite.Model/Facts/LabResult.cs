namespace Apatite.Model;

/// <summary>A laboratory result or a measured temperature.</summary>
/// <param name="Reference">The resource that the fact was read from.</param>
/// <param name="Test">What was measured.</param>
/// <param name="Value">The number in the test's canonical UCUM unit (<c>units.tsv</c>), or null when only a word was given.</param>
/// <param name="Comparator">Whether the number is exact or a bound, as in <c>&lt;5</c>.</param>
/// <param name="Interpretation">The result in a word.</param>
public sealed record LabResult(
    string Reference,
    LabTest Test,
    decimal? Value = null,
    Comparator Comparator = Comparator.Exactly,
    Interpretation Interpretation = Interpretation.NotStated) : Fact(Reference)
{
    /// <summary>Whether the true value is surely at or above a bound.</summary>
    /// <param name="bound">The bound in the canonical unit.</param>
    public bool IsAtLeast(decimal bound) => Comparator is not (Comparator.LessThan or Comparator.AtMost) && Value >= bound;

    /// <summary>Whether the true value is surely above a bound.</summary>
    /// <param name="bound">The bound in the canonical unit.</param>
    public bool IsAbove(decimal bound) => Comparator switch
    {
        Comparator.GreaterThan => Value >= bound,
        Comparator.Exactly or Comparator.AtLeast => Value > bound,
        _ => false,
    };

    /// <summary>Whether the true value is surely below a bound.</summary>
    /// <param name="bound">The bound in the canonical unit.</param>
    public bool IsBelow(decimal bound) => Comparator switch
    {
        Comparator.LessThan => Value <= bound,
        Comparator.Exactly or Comparator.AtMost => Value < bound,
        _ => false,
    };

    /// <summary>Whether the true value is surely at or below a bound.</summary>
    /// <param name="bound">The bound in the canonical unit.</param>
    public bool IsAtMost(decimal bound) => Comparator is not (Comparator.GreaterThan or Comparator.AtLeast) && Value <= bound;

    /// <summary>Whether the test came out positive.</summary>
    public bool IsPositive => Interpretation == Interpretation.Positive;

    /// <summary>Whether the test came out negative.</summary>
    public bool IsNegative => Interpretation == Interpretation.Negative;
}

/// <summary>Whether a number is exact or a bound (FHIR <c>Quantity.comparator</c>).</summary>
public enum Comparator
{
    /// <summary>The number itself.</summary>
    Exactly,

    /// <summary>Below the number.</summary>
    LessThan,

    /// <summary>At or below the number.</summary>
    AtMost,

    /// <summary>At or above the number.</summary>
    AtLeast,

    /// <summary>Above the number.</summary>
    GreaterThan,
}

/// <summary>A result in a word: of a number against its reference range, or of a test that has no number.</summary>
public enum Interpretation
{
    /// <summary>Only a number was given.</summary>
    NotStated,

    /// <summary>Below the reference range.</summary>
    Low,

    /// <summary>Inside the reference range, or an unremarkable result.</summary>
    Normal,

    /// <summary>Above the reference range.</summary>
    High,

    /// <summary>Outside the reference range, the side not stated, or a remarkable result.</summary>
    Abnormal,

    /// <summary>Positive, or present.</summary>
    Positive,

    /// <summary>Negative, or absent.</summary>
    Negative,
}
