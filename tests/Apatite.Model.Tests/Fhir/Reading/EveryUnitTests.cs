using System.Globalization;
using Apatite.Model.Tests.Tables;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

/// <summary>Every unit of the shared table gives the same value, as the UCUM code of a Quantity or as its unit for people.</summary>
public sealed class EveryUnitTests
{
    // In the canonical unit; plausible for every measurement.
    private const decimal Value = 37;

    public static TheoryData<string, string, string, string> Units
    {
        get
        {
            TheoryData<string, string, string, string> data = [];
            foreach (IReadOnlyDictionary<string, string> row in SharedTable.Read("units.csv"))
            {
                data.Add(row["id"], row["from_ucum"], row["factor"], row["offset"]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Units))]
    public void A_value_in_any_unit_is_the_value_in_the_canonical_one(string id, string unit, string factor, string offset)
    {
        decimal canonical = ConceptKinds.Of(id) == ConceptKind.Lab && !Model.Units.IsPlausible(id, Value) ? 2.5m : Value;
        string number = Math.Round((canonical - Number(offset)) / Number(factor), 12).ToString(CultureInfo.InvariantCulture);
        foreach (string quantity in (string[])[Quantity(number, unit), $$"""{"value":{{number}},"unit":"{{unit}}"}"""])
        {
            Assert.Equal(canonical, Math.Round(Read(Resource(id, quantity)).Facts.Select(Measured).Single(), 6));
        }
    }

    private static string Resource(string id, string quantity) => id switch
    {
        "size" => Imaging(CodeSystems.RadLex, "RID5196", $""" "component":[{Component("size", $""" "valueQuantity":{quantity}""")}]"""),
        _ => Observation(ApatiteCodeSystem.Url, id, $""" "valueQuantity":{quantity}""", "laboratory"),
    };

    private static decimal Measured(Fact fact) => fact switch
    {
        LabResult result => result.Value!.Value,
        ImagingFinding finding => finding.SizeMm!.Value,
        _ => ((SymptomCourse)fact).DurationDays!.Value,
    };

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
