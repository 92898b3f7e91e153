using System.Security.Cryptography;
using System.Text;

namespace Apatite.CdsHooks.Cards;

/// <summary>
/// Ids that follow from the record and the knowledge: the same call gives the same cards, so that feedback that comes late, twice
/// or to another instance of the host still names its card.
/// </summary>
internal sealed class StableId(byte[] record, string knowledgeVersion)
{
    private readonly byte[] _seed = SHA256.HashData([.. SHA256.HashData(record), .. Encoding.UTF8.GetBytes(knowledgeVersion)]);

    public Guid Of(params string[] names)
    {
        byte[] hash = SHA256.HashData([.. _seed, .. Encoding.UTF8.GetBytes(string.Join('\n', names))]);
        // RFC 9562, version 8: an id of one's own making.
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
