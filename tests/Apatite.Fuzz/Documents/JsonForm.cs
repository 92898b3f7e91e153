using System.Globalization;
using System.Text;

namespace Apatite.Fuzz.Documents;

/// <summary>Writes a document as JSON, which is as good or bad as the document is.</summary>
internal static class JsonForm
{
    public static byte[] Write(Document document)
    {
        StringBuilder output = new();
        Write(document.Root, output);
        return Encoding.UTF8.GetBytes(output.ToString());
    }

    private static void Write(Node node, StringBuilder output)
    {
        switch (node)
        {
            case Leaf { IsText: true } text:
                WriteText(text.Value, output);
                break;
            case Leaf literal:
                output.Append(literal.Value);
                break;
            case Branch branch:
                output.Append(branch.IsObject ? '{' : '[');
                for (int i = 0; i < branch.Members.Count; i++)
                {
                    output.Append(i == 0 ? "" : ",\n");
                    if (branch.IsObject)
                    {
                        WriteText(branch.Members[i].Name, output);
                        output.Append(':');
                    }

                    Write(branch.Members[i].Value, output);
                }

                output.Append(branch.IsObject ? '}' : ']');
                break;
        }
    }

    private static void WriteText(string text, StringBuilder output)
    {
        output.Append('"');
        foreach (char character in text)
        {
            if (character is '"' or '\\')
            {
                output.Append('\\').Append(character);
            }
            else if (char.IsControl(character) || char.IsSurrogate(character))
            {
                output.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                output.Append(character);
            }
        }

        output.Append('"');
    }
}
