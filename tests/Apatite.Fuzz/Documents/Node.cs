namespace Apatite.Fuzz.Documents;

/// <summary>
/// A part of a document that may be as broken as a sender can make it: names can repeat, literals need not be JSON, text can
/// hold half a surrogate pair. JsonNode holds none of these.
/// </summary>
internal abstract class Node
{
    public abstract Node Clone();
}

/// <summary>Text, or a literal that is written as it stands: a number, true, null, or what is no JSON at all.</summary>
internal sealed class Leaf(string value, bool isText) : Node
{
    public string Value => value;

    public bool IsText => isText;

    public static Leaf Text(string value) => new(value, isText: true);

    public static Leaf Literal(string value) => new(value, isText: false);

    public static Leaf[] Texts(params string[] values) => [.. values.Select(Text)];

    public static Leaf[] Literals(params string[] values) => [.. values.Select(Literal)];

    // A leaf never changes, so that copies of a document can share it.
    public override Node Clone() => this;
}

/// <summary>An object, or an array, whose members have no names.</summary>
internal sealed class Branch(bool isObject, params IEnumerable<Member> members) : Node
{
    public bool IsObject => isObject;

    public List<Member> Members { get; } = [.. members];

    public static Branch Object(params IEnumerable<(string Name, Node Value)> members) =>
        new(isObject: true, members.Select(member => new Member(member.Name, member.Value)));

    public static Branch Array(params IEnumerable<Node> items) => new(isObject: false, items.Select(item => new Member("", item)));

    public static Branch Reference(string reference) => Object(("reference", Leaf.Text(reference)));

    public Node? this[string name] => Members.Find(member => member.Name == name).Value;

    public string? TextOf(string name) => (this[name] as Leaf)?.Value;

    /// <summary>Puts a value in the place of the first member of the name, or behind the last member.</summary>
    public void Set(string name, Node value)
    {
        int index = Members.FindIndex(member => member.Name == name);
        if (index < 0)
        {
            Members.Add(new(name, value));
        }
        else
        {
            Members[index] = new(name, value);
        }
    }

    public override Node Clone() => new Branch(isObject, Members.Select(member => member with { Value = member.Value.Clone() }));
}

/// <summary>A member of an object, or an item of an array.</summary>
internal readonly record struct Member(string Name, Node Value);
