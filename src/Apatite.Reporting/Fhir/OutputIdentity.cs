using System.Security.Cryptography;
using System.Text;
using Apatite.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>
/// Names every written resource by what it is about and not by what it says, so that a later run updates it. The ids are
/// name-based UUIDs of version 8 (RFC 9562, appendix B.2), made with SHA-256.
/// </summary>
/// <param name="record">Whose record it is: the patient and the encounter, or the content of an assessment of nobody known.</param>
internal sealed class OutputIdentity(string record)
{
    // A hash, since the identifiers travel and the record's name may tell who the patient is.
    private readonly string scope = Uuid(record);

    /// <summary>The business identifier of a resource.</summary>
    /// <param name="type">The type of the resource.</param>
    /// <param name="role">What tells it from others of its type, for example the id of the diagnosis.</param>
    public string Identifier(string type, string role) => $"{scope}/{type}/{role}".TrimEnd('/');

    /// <summary>The id of the resource with a business identifier.</summary>
    public static string Id(string identifier) => Uuid(identifier);

    /// <summary>Whether a business identifier is one of this record.</summary>
    public bool Includes(string identifier) => identifier.StartsWith($"{scope}/", StringComparison.Ordinal);

    public static string Uuid(string name)
    {
        Span<byte> bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{ApatiteIdentifiers.System}\n{name}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
