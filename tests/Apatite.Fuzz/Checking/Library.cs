using System.Text.Json;
using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Microsoft.Extensions.DependencyInjection;

namespace Apatite.Fuzz.Checking;

/// <summary>What is tested: from bytes to texts, as a host would do it.</summary>
internal sealed class Library
{
    private static readonly CaseReaderOptions Strict = new() { Strict = true };

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
    public Result Run(byte[] bytes, Bundle? bundle)
    {
        ClinicalCase clinicalCase = bundle is null ? _reader.Read(bytes) : _reader.Read(bundle);
        Assessment assessment = _assessor.Assess(clinicalCase);
        return new(clinicalCase.Input, assessment, AssessmentJson.Write(assessment, Language.English, indented: false), TextReport.Write(assessment, Language.French));
    }

    /// <exception cref="CaseFormatException">The input, or a resource of it, is refused.</exception>
    public InputAccount ReadStrictly(byte[] bytes, Bundle? bundle) => (bundle is null ? _reader.Read(bytes, Strict) : _reader.Read(bundle, Strict)).Input;
}

/// <summary>What came of an input that was not refused.</summary>
internal sealed record Result(InputAccount Account, Assessment Assessment, string Json, string Text);
