using System.Text;
using System.Text.Json;
using Apatite.Model;
using Apatite.Rules;

namespace Apatite.Reporting.Tests;

/// <summary>Whatever is written, it is written in one way.</summary>
public class AssessmentWriterTests
{
    private static readonly Dictionary<string, AssessmentWriter> Writers = new AssessmentWriter[]
    {
        new AssessmentJsonWriter(), new AssessmentFhirWriter(), new TextReportWriter(), new MarkdownReportWriter(), new HtmlReportWriter(),
        new NarrativeReportWriter(),
    }.ToDictionary(writer => writer.GetType().Name);

    public static TheoryData<string> Names => [.. Writers.Keys];

    private static Assessment Assessment { get; } = Cases.Sample("seed-2");

    [Fact]
    public void EveryWriter_IsTried() => Assert.Equal(
        typeof(AssessmentWriter).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(AssessmentWriter))).Select(type => type.Name).Order(),
        Writers.Keys.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryWay_GivesTheSameBytes(string name)
    {
        AssessmentWriter writer = Writers[name];
        string expected = writer.Serialize(Assessment);
        using StringWriter text = new();
        using MemoryStream stream = new();
        using MemoryStream later = new();

        writer.Write(text, Assessment);
        writer.Write(stream, Assessment);
        await writer.WriteAsync(later, Assessment);

        Assert.Equal(expected, text.ToString());
        Assert.Equal(Encoding.UTF8.GetBytes(expected), stream.ToArray());
        Assert.Equal(stream.ToArray(), later.ToArray());
        Assert.True(stream.CanWrite && later.CanWrite);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task WhatIsMissing_IsNamed_AndWritingCanBeEnded(string name)
    {
        AssessmentWriter writer = Writers[name];
        using MemoryStream stream = new();

        Assert.Throws<ArgumentNullException>("assessment", () => writer.Serialize(null!));
        Assert.Throws<ArgumentNullException>("writer", () => writer.Write((TextWriter)null!, Assessment));
        Assert.Throws<ArgumentNullException>("stream", () => writer.Write((Stream)null!, Assessment));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => writer.WriteAsync(null!, Assessment));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writer.WriteAsync(stream, Assessment, new CancellationToken(canceled: true)));
        Assert.Equal(0, stream.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void English_IsTheDefault(string name) => Assert.Same(Language.English, Writers[name].Language);

    [Fact]
    public void Json_IsOneLine_UnlessAskedOtherwise()
    {
        Assert.DoesNotContain('\n', new AssessmentJsonWriter().Serialize(Assessment));
        Assert.DoesNotContain('\n', new AssessmentFhirWriter().Serialize(Assessment));
        Assert.Contains('\n', new AssessmentJsonWriter { Indented = true }.Serialize(Assessment));
        Assert.Contains('\n', new AssessmentFhirWriter { Indented = true }.Serialize(Assessment));
    }

    [Fact]
    public void Json_IsAValueOfOtherJson()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WritePropertyName("native");
            new AssessmentJsonWriter().Write(json, Assessment);
            json.WritePropertyName("fhir");
            new AssessmentFhirWriter().Write(json, Assessment);
            json.WriteEndObject();
        }

        using JsonDocument written = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(new AssessmentJsonWriter().Serialize(Assessment), written.RootElement.GetProperty("native").GetRawText());
        Assert.Equal(new AssessmentFhirWriter().Serialize(Assessment), written.RootElement.GetProperty("fhir").GetRawText());
    }
}
