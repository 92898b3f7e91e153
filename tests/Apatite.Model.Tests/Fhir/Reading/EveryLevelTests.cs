using Apatite.Model.Tests.Tables;
using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

/// <summary>Every level of the shared table is read from its id and from its SNOMED CT code, wherever a level may stand.</summary>
public sealed class EveryLevelTests
{
    public static TheoryData<string, string> Levels
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (IReadOnlyDictionary<string, string> row in SharedTable.Read("levels.csv"))
            {
                data.Add(row["id"], row["snomed"]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_level_is_a_component_one_end_of_a_range_or_a_body_site(string id, string snomed)
    {
        LevelRange expected = LevelRange.Parse(id);
        foreach (string code in (string[])[Own(id), Concept(CodeSystems.Snomed, snomed)])
        {
            Assert.Equal(expected, LevelsOf($""" "component":[{Component("level", $""" "valueCodeableConcept":{code}""")}]"""));
            Assert.Equal(expected, LevelsOf($""" "bodySite":{code}"""));
            Assert.Equal(
                new LevelRange(SpinalLevel.Parse("C0/C1"), expected.To),
                LevelsOf($""" "component":[{Component("level-from", $""" "valueCodeableConcept":{Own("C0")}""")},{Component("level-to", $""" "valueCodeableConcept":{code}""")}]"""));
        }
    }

    private static LevelRange? LevelsOf(string members) => Read(Imaging(CodeSystems.RadLex, "RID5196", members)).Only<ImagingFinding>().Levels;
}
