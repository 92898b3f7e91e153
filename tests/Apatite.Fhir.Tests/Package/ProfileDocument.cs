using System.Globalization;
using System.Text;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;

namespace Apatite.Fhir.Tests.Package;

/// <summary><c>docs/fhir-profiles.md</c> tells those who send data what to send, in one page.</summary>
public sealed class ProfileDocument
{
    [Fact]
    public void document_says_what_the_profiles_say() => Repository.HoldsDocument("docs/fhir-profiles.md", Document());

    private static string Document()
    {
        IReadOnlyList<DomainResource> published = ApatiteProfiles.All();
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"""
            # FHIR profiles

            Written by the tests from the code; `tests/README.md` says how.

            The profiles say in FHIR's own language what Apatite.Rules reads and returns. They lie as a FHIR R4 package, with snapshots and
            examples, in `{PackageFiles.Folder}` and under `fhir/` in the NuGet package `Apatite.Model`; in code,
            `ApatiteProfiles.All()` and `ApatiteProfiles.Find(url)`.

            All addresses begin with `{ApatiteProfiles.BaseUrl}`, a placeholder until the project is published. Everything is
            draft and experimental; version {((ImplementationGuide)published[0]).Version}.

            ## What a sender does

            1. Puts one patient's resources into a Bundle of any type.
            2. Codes what was found. An own code or any code of the value set will do; several codings are fine; text alone is not read.
            3. Says *absent* of what was looked for and is not there, and gives a `dataAbsentReason` for what could not be found out.
               Leaving an Observation out says nothing.
            4. Says where: `bodySite` for the structure, the component `level`, or `level-from` and `level-to`, for the level. A finding at
               two separate places is two Observations.
            5. Gives every number its unit, and every Observation its time.
            6. May declare `meta.profile`. The reader goes by codes and does not ask for it, and reads more than the profiles ask for: codes
               below those of ICD-10, ICD-10-CM and ATC, answers in words, other spellings of units. `CaseBuilder` writes conformant
               resources and declares nothing.

            Age and sex come from `Patient`; history, procedures, medicines, allergies and examinations from the resources of FHIR without
            a profile of ours; vital signs as the profiles of FHIR have them. `CapabilityStatement/apatite-requirements` lists them.

            """);
        foreach (StructureDefinition profile in published.OfType<StructureDefinition>())
        {
            AppendProfile(text, profile);
        }

        AppendTerms(text, published);
        return text.ToString();
    }

    private static void AppendProfile(StringBuilder text, StructureDefinition profile)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {profile.Title}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"`{Short(profile.Url!)}` on {Short(profile.BaseDefinition!)}. {profile.Description}\n\n");
        text.Append("| Element | How often | Meaning | Value |\n|---|---|---|---|\n");
        foreach (ElementDefinition element in profile.Differential!.Element.Where(element => element.MustSupport == true))
        {
            // The code of a slice only repeats the slice's name; its value follows on the same line.
            string name = element.ElementId![(profile.Type!.Length + 1)..];
            if (name.StartsWith("component:", StringComparison.Ordinal) && name.Contains('.', StringComparison.Ordinal))
            {
                continue;
            }

            ElementDefinition value = profile.Differential.Element.SingleOrDefault(part => part.ElementId == element.ElementId + ".value[x]") ?? element;
            string often = (element.Min, element.Max) switch
            {
                (null, null) => "",
                (_, null) => "required",
                var (min, max) => $"{min}..{max}",
            };
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {often} | {element.Short} | {Value(value)} |\n");
        }

        foreach (ElementDefinition.ConstraintComponent rule in profile.Differential.Element.SelectMany(element => element.Constraint))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n`{rule.Key}`: {rule.Human}.\n");
        }
    }

    private static string Value(ElementDefinition element)
    {
        string types = string.Join(" or ", element.Type.Select(type =>
            type.TargetProfile?.FirstOrDefault() is { } target ? $"reference to {Short(target)}" : type.Code));
        string codes = element.Binding is { } binding
            ? $"`{Short(binding.ValueSet!)}`{(binding.Strength == BindingStrength.Required ? "" : ", others when none fits")}"
            : "";
        string pattern = element.Pattern is CodeableConcept concept ? $"`{concept.Coding[0].Code}`" : "";
        return string.Join(": ", new[] { types, codes, pattern }.Where(part => part.Length > 0));
    }

    private static void AppendTerms(StringBuilder text, IReadOnlyList<DomainResource> published)
    {
        text.Append(CultureInfo.InvariantCulture, $"""

            ## Codes

            `CodeSystem/apatite-concept` holds the {published.OfType<CodeSystem>().Single().Count} own codes in English, and the vocabulary in French.
            `ConceptMap/apatite-concept-codes` lists the codes of other terminologies: *equivalent* is what the project writes, *relatedto*
            is read as the concept (it means the same or something narrower; the tables do not say which), *wider* is a hint only.

            | Value set | Holds | Own codes | Codes of others |
            |---|---|---|---|

            """);
        foreach (ValueSet set in published.OfType<ValueSet>())
        {
            int Count(bool own) => set.Compose!.Include
                .Where(include => include.System!.StartsWith(ApatiteProfiles.BaseUrl, StringComparison.Ordinal) == own)
                .Sum(include => include.Concept.Count);
            text.Append(CultureInfo.InvariantCulture, $"| `{Short(set.Url!)}` | {set.Title} | {Count(true)} | {Count(false)} |\n");
        }
    }

    private static string Short(string url) => url[(url.LastIndexOf('/') + 1)..];
}
