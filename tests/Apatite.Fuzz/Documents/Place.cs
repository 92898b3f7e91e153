namespace Apatite.Fuzz.Documents;

/// <summary>Where a node stands in a document.</summary>
/// <param name="Parent">The object or array that holds it.</param>
/// <param name="Index">Its place there.</param>
/// <param name="Name">Its name; an item of an array goes by the name of the array.</param>
internal readonly record struct Place(Branch Parent, int Index, string Name)
{
    public Node Value
    {
        get => Parent.Members[Index].Value;
        set => Parent.Members[Index] = Parent.Members[Index] with { Value = value };
    }

    /// <summary>Every place below a node, containers before what they hold.</summary>
    public static List<Place> Below(Branch root)
    {
        List<Place> places = [];
        Collect(root, "", places);
        return places;
    }

    private static void Collect(Branch branch, string name, List<Place> places)
    {
        for (int i = 0; i < branch.Members.Count; i++)
        {
            Member member = branch.Members[i];
            string own = branch.IsObject ? member.Name : name;
            places.Add(new(branch, i, own));
            if (member.Value is Branch inner)
            {
                Collect(inner, own, places);
            }
        }
    }
}
