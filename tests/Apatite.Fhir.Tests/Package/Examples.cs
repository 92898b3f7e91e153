using Apatite.Model;
using Apatite.Model.Fhir;
using Hl7.Fhir.Model;

namespace Apatite.Fhir.Tests.Package;

/// <summary>
/// One conformant resource for each profile of input, made by <see cref="CaseBuilder"/>. The builder itself declares no
/// profile: the reader goes by codes, and whether a resource conforms is for its sender to say.
/// </summary>
internal static class Examples
{
    public static IReadOnlyList<Resource> All()
    {
        Bundle bundle = new CaseBuilder("example")
            .Patient(47, Sex.Female)
            .Symptom(Symptom.NeckPain)
            .Lab(LabTest.Crp, 75, "mg/L", interpretation: Interpretation.High)
            .Imaging(FindingType.PrevertebralSoftTissueThickening, Modality.Ct, levels: "C1-C4", detail: finding => finding with
            {
                SizeMm = 9,
                ContrastGiven = true,
            })
            .Imaging(FindingType.Calcification, Modality.Ct, AnatomicalStructure.LongusColli, "C1-C2", finding => finding with
            {
                Texture = Texture.Amorphous,
                Shape = Shape.Oval,
                Margins = Margins.Blurred,
                IntervalChange = IntervalChange.New,
            })
            .Build();
        Resource[] resources = [.. bundle.Entry.Select(entry => entry.Resource!)];
        string[] profiles =
            [ApatiteProfiles.Symptom, ApatiteProfiles.LaboratoryResult, ApatiteProfiles.ImagingFinding, ApatiteProfiles.CalcificDeposit];
        foreach ((Resource example, string profile) in resources.OfType<Observation>().Zip(profiles))
        {
            Declare(example, profile);
        }

        return resources;
    }

    /// <summary>The example of a profile.</summary>
    public static Observation Of(string profile) => All().OfType<Observation>().Single(example => example.Meta!.Profile!.Contains(profile));

    public static void Declare(Resource resource, string profile) => resource.Meta = new() { Profile = [profile] };
}
