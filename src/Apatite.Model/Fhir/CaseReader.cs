using System.Text;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Validation;

namespace Apatite.Model.Fhir;

/// <summary>
/// Reads a FHIR R4 Bundle about one patient into facts. Bad input as a whole gives a <see cref="CaseFormatException"/>; a bad
/// resource in a good Bundle is rejected in the report of the case while the rest is read. Instances hold no state of a
/// reading and can be shared by threads.
/// </summary>
public sealed class CaseReader
{
    private const int ChunkSize = 81920;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly JsonBundle _json = new(new FhirJsonDeserializer(ParserSettings()));
    private readonly XmlBundle _xml = new(new FhirXmlDeserializer(ParserSettings()));

    private static readonly CaseReaderOptions DefaultOptions = new();

    private readonly LocalCodes _codes;

    /// <summary>A reader of the public terminologies and the project's own codes.</summary>
    public CaseReader()
        : this(LocalCodes.None)
    {
    }

    /// <summary>A reader that understands the codes of a house too.</summary>
    /// <param name="codes">The codes of the house.</param>
    public CaseReader(LocalCodes codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        _codes = codes;
    }

    /// <summary>Reads a Bundle that the caller has parsed.</summary>
    /// <param name="bundle">The Bundle, of any type.</param>
    /// <param name="options">How to read; the defaults of the input contract when null.</param>
    /// <exception cref="CaseFormatException">The Bundle as a whole cannot be read.</exception>
    public ClinicalCase Read(Bundle bundle, CaseReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        return CaseAssembly.Assemble(BundleObject.Content(bundle), options ?? DefaultOptions, _codes);
    }

    /// <summary>Reads a Bundle in JSON or XML.</summary>
    /// <param name="text">The text of the Bundle.</param>
    /// <param name="options">How to read; the defaults of the input contract when null.</param>
    /// <exception cref="CaseFormatException">The input as a whole cannot be read.</exception>
    public ClinicalCase Read(string text, CaseReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= DefaultOptions;

        // A character takes at least one byte, so that too long a text is not even encoded.
        CheckSize(text.Length, options);
        return Read(Encoding.UTF8.GetBytes(text), options);
    }

    /// <summary>Reads a Bundle in JSON or XML.</summary>
    /// <param name="stream">The Bundle in UTF-8; it is read to its end and left open.</param>
    /// <param name="options">How to read; the defaults of the input contract when null.</param>
    /// <exception cref="CaseFormatException">The input as a whole cannot be read.</exception>
    public ClinicalCase Read(Stream stream, CaseReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= DefaultOptions;
        using MemoryStream buffer = new();
        byte[] chunk = new byte[ChunkSize];
        while (stream.Read(chunk) is int count and > 0)
        {
            buffer.Write(chunk, 0, count);
            CheckSize(buffer.Length, options);
        }

        return Read(buffer.ToArray(), options);
    }

    /// <summary>Reads a Bundle in JSON or XML without holding a thread while its bytes come.</summary>
    /// <param name="stream">The Bundle in UTF-8; it is read to its end and left open.</param>
    /// <param name="options">How to read; the defaults of the input contract when null.</param>
    /// <param name="cancellationToken">Ends the reading of the stream early.</param>
    /// <exception cref="CaseFormatException">The input as a whole cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public async Task<ClinicalCase> ReadAsync(Stream stream, CaseReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= DefaultOptions;
        using MemoryStream buffer = new();
        byte[] chunk = new byte[ChunkSize];
        while (await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false) is int count and > 0)
        {
            buffer.Write(chunk, 0, count);
            CheckSize(buffer.Length, options);
        }

        return Read(buffer.ToArray(), options);
    }

    /// <summary>Reads a Bundle in JSON or XML.</summary>
    /// <param name="utf8">The Bundle in UTF-8.</param>
    /// <param name="options">How to read; the defaults of the input contract when null.</param>
    /// <exception cref="CaseFormatException">The input as a whole cannot be read.</exception>
    public ClinicalCase Read(byte[] utf8, CaseReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        options ??= DefaultOptions;
        CheckSize(utf8.Length, options);
        ReadOnlySpan<byte> text = utf8.AsSpan().StartsWith(ByteOrderMark) ? utf8.AsSpan(ByteOrderMark.Length) : utf8;
        bool isXml = text.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
        return CaseAssembly.Assemble(isXml ? _xml.Read(utf8, options.MaxDepth) : _json.Read(text, options.MaxDepth), options, _codes);
    }

    private static void CheckSize(long size, CaseReaderOptions options)
    {
        if (size > options.MaxBytes)
        {
            throw new CaseFormatException(CaseFormatReasons.TooLarge, $"The input is larger than {options.MaxBytes} bytes.");
        }
    }

    // NoOverflow reports what the typed model could not hold, without the cost of checking cardinalities and narratives, which
    // the facts do not depend on. It lets pass what its own rules call recoverable though an element is lost by it: a text
    // where an object belongs (a subject, a code), or a choice of a type that does not exist (valueBooleen).
    internal static DeserializerSettings ParserSettings() => new DeserializerSettings { AnnotateResourceParseExceptions = true }
        .UsingMode(DeserializationMode.NoOverflow)
        .Enforcing(
        [
            CodedValidationException.CHOICE_TYPE_NOT_ALLOWED_CODE,
            CodedValidationException.REPEATING_ELEMENT_CANNOT_CONTAIN_NULL_CODE,
            FhirJsonException.CHOICE_ELEMENT_MUST_HAVE_SUFFIX_CODE,
            FhirJsonException.NESTED_ARRAY_CODE,
            FhirJsonException.UNEXPECTED_PRIMITIVE_VALUE_FOR_NON_PRIMITIVE_CODE,
            FhirJsonException.UNEXPECTED_OBJECT_VALUE_FOR_PRIMITIVE_CODE,
            FhirJsonException.USE_OF_UNDERSCORE_WITH_NON_PRIMITIVE_CODE,
            FhirJsonException.UNDERSCORE_SHOULD_BE_OBJECT_CODE,
            FhirXmlException.CHOICE_ELEMENT_MUST_HAVE_SUFFIX_CODE,
            FhirXmlException.ELEMENT_SHOULD_HAVE_BEEN_AN_ATTRIBUTE_CODE,
            FhirXmlException.ATTRIBUTE_SHOULD_HAVE_BEEN_AN_ELEMENT_CODE,
            FhirXmlException.INCORRECT_ELEMENT_NAMESPACE_CODE,
        ]);
}
