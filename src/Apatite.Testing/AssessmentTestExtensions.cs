using Apatite.Rules;

namespace Apatite.Testing;

/// <summary>The way into the assertions.</summary>
public static class AssessmentTestExtensions
{
    /// <summary>Says what the assessment is expected to say.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <exception cref="ArgumentNullException">The assessment is null.</exception>
    public static AssessmentAssertions Should(this Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new AssessmentAssertions(assessment);
    }
}
