using System.Globalization;
using System.Text;

namespace Apatite.Fuzz.Documents;

/// <summary>
/// Writes a document as FHIR XML: members in their order, which in the seeds is that of the specification, the type of a
/// resource as an element. Written without an XML library, which would refuse what is broken.
/// </summary>
internal static class XmlForm
{
    public static byte[] Write(Document document)
    {
        StringBuilder output = new();
        string type = document.Root.TextOf("resourceType") ?? "Bundle";
        output.Append(CultureInfo.InvariantCulture, $"<{type} xmlns=\"http://hl7.org/fhir\">");
        WriteMembers(document.Root, output);
        output.Append(CultureInfo.InvariantCulture, $"</{type}>");
        return Encoding.UTF8.GetBytes(output.ToString());
    }

    private static void WriteMembers(Branch branch, StringBuilder output)
    {
        bool isResource = branch["resourceType"] is Leaf;
        foreach (Member member in branch.Members)
        {
            if (member.Name != "resourceType" && (isResource || !IsAttribute(member)))
            {
                Write(branch.IsObject ? member.Name : "item", member.Value, output);
            }
        }
    }

    private static void Write(string name, Node node, StringBuilder output)
    {
        switch (node)
        {
            case Branch { IsObject: false } array:
                foreach (Member item in array.Members)
                {
                    Write(name, item.Value, output);
                }

                break;
            case Branch branch:
                WriteObject(name, branch, output);
                break;
            case Leaf leaf when name == "div":
                output.Append(leaf.Value);
                break;
            case Leaf { IsText: false, Value: "null" }:
                output.Append(CultureInfo.InvariantCulture, $"<{name}/>");
                break;
            case Leaf leaf:
                output.Append('<').Append(name);
                WriteAttribute("value", leaf.Value, output);
                output.Append("/>\n");
                break;
        }
    }

    private static void WriteObject(string name, Branch branch, StringBuilder output)
    {
        output.Append('<').Append(name);
        if (branch.TextOf("resourceType") is { } type)
        {
            output.Append(CultureInfo.InvariantCulture, $"><{type}>");
            WriteMembers(branch, output);
            output.Append(CultureInfo.InvariantCulture, $"</{type}></{name}>\n");
            return;
        }

        foreach (Member attribute in branch.Members.Where(IsAttribute))
        {
            WriteAttribute(attribute.Name, ((Leaf)attribute.Value).Value, output);
        }

        output.Append('>');
        WriteMembers(branch, output);
        output.Append(CultureInfo.InvariantCulture, $"</{name}>\n");
    }

    // In data types these two are attributes of XML.
    private static bool IsAttribute(Member member) => member is { Name: "id" or "url", Value: Leaf };

    private static void WriteAttribute(string name, string value, StringBuilder output)
    {
        output.Append(CultureInfo.InvariantCulture, $" {name}=\"");
        foreach (char character in value)
        {
            if (character is '"' or '&' or '<' || char.IsControl(character))
            {
                output.Append(CultureInfo.InvariantCulture, $"&#{(int)character};");
            }
            else
            {
                output.Append(character);
            }
        }

        output.Append('"');
    }
}
