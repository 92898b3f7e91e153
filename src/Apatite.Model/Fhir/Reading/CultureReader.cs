using Hl7.Fhir.Model;

namespace Apatite.Model.Fhir;

/// <summary>
/// Reads the result of a culture: yes and no as of any test, else the organism that it names, in its value, in a component or in another
/// Observation that it has as a member.
/// </summary>
internal static class CultureReader
{
    /// <summary>What the value says; null when it says nothing that is known.</summary>
    public static Answer? Of(DataType? value) => AnswerReader.Of(value) ?? value switch
    {
        // An organism may be named with any code: what is coded and no known answer is one, unless its words say otherwise.
        CodeableConcept concept => Known(concept.Coding.Select(coding => coding.Display).Append(SafeText(concept)))
            ?? (concept.Coding.Any(IsOrganism) ? Answer.Positive : null),
        FhirString text => Cultures.OfText(text.Value),
        _ => null,
    };

    /// <summary>Whether an Observation names the organism of a culture that it belongs to.</summary>
    public static bool NamesOrganism(CodeableConcept? code) => code?.Coding.Any(coding => Cultures.IdentifiesOrganism(coding.System, coding.Code)) == true;

    /// <summary>What the parts of a culture say: the components and the members that name organisms; null when there are none.</summary>
    public static Answer? OfParts(Observation culture, Reading reading, ReadingContext context)
    {
        Answer[] answers =
        [
            .. culture.Component.Where(component => component.DataAbsentReason is null && NamesOrganism(component.Code))
                .Select(component => Of(component.Value) ?? Flag(component.Interpretation)).OfType<Answer>(),
            .. culture.HasMember.Select(member => context.Record.Resolve(member, reading.Input))
                .Where(input => input is { Problem: null, Omission: null })
                .Select(input => input!.Resource).OfType<Observation>()
                .Where(member => NamesOrganism(member.Code) && IsResult(member))
                .Select(member => Of(member.Value) ?? Flag(member.Interpretation)).OfType<Answer>(),
        ];
        return answers.Length == 0 ? null
            : answers.Any(answer => answer == Answer.Positive) ? Answer.Positive
            : answers.All(answer => answer == Answer.Negative) ? Answer.Negative
            : Answer.Unknown;
    }

    private static Answer? Flag(IEnumerable<CodeableConcept> interpretations) => AnswerReader.Of(interpretations) switch
    {
        Answer.Positive or Answer.Present or Answer.Abnormal or Answer.High => Answer.Positive,
        Answer.Negative or Answer.Absent or Answer.Normal => Answer.Negative,
        _ => null,
    };

    private static bool IsResult(Observation member) => member.Status
        is not (ObservationStatus.EnteredInError or ObservationStatus.Cancelled or ObservationStatus.Registered);

    private static bool IsOrganism(Coding coding) => coding is { Code.Length: > 0 } && CodeSystems.Canonical(coding.System ?? "") != CodeSystems.NullFlavor
        && coding.System != CodeSystems.DataAbsent;

    private static Answer? Known(IEnumerable<string?> texts) => texts.Select(Cultures.OfText).FirstOrDefault(answer => answer is not null);

    // The words beside a coding may be broken where nobody reads them otherwise.
    private static string? SafeText(CodeableConcept concept) => concept.TextElement?.JsonValue as string;
}
