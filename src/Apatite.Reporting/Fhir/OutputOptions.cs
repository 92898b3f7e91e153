using Apatite.Model;
using Hl7.Fhir.Model;

namespace Apatite.Reporting.Fhir;

/// <summary>Into whose record an assessment is written, when, and after which earlier run; the writer says what each means.</summary>
internal sealed record OutputOptions(Language Language, string? Patient, string? Encounter, DateTimeOffset? Recorded, Bundle? Previous);
