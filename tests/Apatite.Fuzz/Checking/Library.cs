using System.Text.Json;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Fuzz.Checking;

/// <summary>What is tested: from bytes to JSON, as a host would do it.</summary>
internal sealed class Library
{
    private readonly FhirJsonDeserializer _lenient = new(new DeserializerSettings().UsingMode(DeserializationMode.Ostrich));
    private readonly CaseReader _reader;
    private readonly IDifferentialAssessor _assessor;

    public Library()
    {
        ServiceProvider services = new ServiceCollection().AddApatiteRules().BuildServiceProvider();
        _reader = services.GetRequiredService<CaseReader>();
        _assessor = services.GetRequiredService<IDifferentialAssessor>();
    }

    /// <summary>The Bundle that the SDK makes of the bytes when it is told to take everything; null when it makes none.</summary>
    public Bundle? Parse(byte[] json)
    {
        try
        {
            Utf8JsonReader reader = new(json);
            _lenient.TryDeserializeResource(ref reader, out Resource? resource, out _);
            return resource as Bundle;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <exception cref="CaseFormatException">The input is refused.</exception>
    public Result Run(byte[] bytes, Bundle? bundle, CaseReaderOptions options)
    {
        ClinicalCase clinicalCase = Read(bytes, bundle, options);
        Assessment assessment = _assessor.Assess(clinicalCase);
        return new(clinicalCase.ReadReport, assessment, new AssessmentJsonWriter().Serialize(assessment));
    }

    /// <exception cref="CaseFormatException">The input is refused.</exception>
    public ClinicalCase Read(byte[] bytes, Bundle? bundle, CaseReaderOptions options) =>
        bundle is null ? _reader.Read(bytes, options) : _reader.Read(bundle, options);
}

/// <summary>What came of an input that was not refused.</summary>
internal sealed record Result(ReadReport Account, Assessment Assessment, string Json);
