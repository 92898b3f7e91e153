using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using Apatite.CdsHooks.Problems;

namespace Apatite.CdsHooks.Prefetch;

/// <summary>
/// Puts the parts of a record into one Bundle for the reader, byte for byte as they came, so that its account of every resource
/// is the account of the call.
/// </summary>
internal static class RecordBundle
{
    public static byte[] Assemble(IEnumerable<PrefetchItem> items)
    {
        ArrayBufferWriter<byte> bytes = new(32 * 1024);
        bytes.Write("""{"resourceType":"Bundle","type":"collection","entry":["""u8);
        bool isFirst = true;
        foreach (JsonElement content in items.SelectMany(item => item.Content))
        {
            Add(bytes, content, ref isFirst);
        }

        bytes.Write("]}"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void Add(ArrayBufferWriter<byte> bytes, JsonElement content, ref bool isFirst)
    {
        if (!content.GetProperty("resourceType").ValueEquals("Bundle"))
        {
            Separate(bytes, ref isFirst);
            bytes.Write("""{"resource":"""u8);
            bytes.Write(JsonMarshal.GetRawUtf8Value(content));
            bytes.Write("}"u8);
        }
        else if (content.TryGetProperty("entry", out JsonElement entries))
        {
            if (entries.ValueKind != JsonValueKind.Array)
            {
                throw Refusal.BadRequest("prefetch-not-fhir", "Bundle.entry is no array.");
            }

            foreach (JsonElement entry in entries.EnumerateArray())
            {
                Separate(bytes, ref isFirst);
                bytes.Write(JsonMarshal.GetRawUtf8Value(entry));
            }
        }
    }

    private static void Separate(ArrayBufferWriter<byte> bytes, ref bool isFirst)
    {
        if (!isFirst)
        {
            bytes.Write(","u8);
        }

        isFirst = false;
    }
}
