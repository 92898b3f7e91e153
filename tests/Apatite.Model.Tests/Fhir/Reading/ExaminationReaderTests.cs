using static Apatite.Model.Tests.Fhir.Record;

namespace Apatite.Model.Tests.Fhir.Reading;

/// <summary>Images, reports and procedures that say what was done.</summary>
public sealed class ExaminationReaderTests
{
    [Fact]
    public void A_study_says_that_images_were_made_and_where() => Assert.Equal(
        new ImagingExamination("ImagingStudy/s", Modality.Ct, ImagedRegion.Neck), Read(Study("available", "CT", "122494005")).Only<ImagingExamination>());

    [Theory]
    [InlineData("69536005", ImagedRegion.Head)]
    [InlineData("122495006", ImagedRegion.Thoracic)]
    [InlineData("84020006", ImagedRegion.Lumbar)]
    [InlineData("816094009", ImagedRegion.Other)]
    [InlineData("1", ImagedRegion.NotStated)]
    public void The_region_is_the_body_site_of_the_series(string site, ImagedRegion expected) =>
        Assert.Equal(expected, Read(Study("available", "MR", site)).Only<ImagingExamination>().Region);

    [Theory]
    [InlineData("cancelled", "cancelled")]
    [InlineData("entered-in-error", "entered-in-error")]
    [InlineData("registered", "not-done")]
    public void A_study_that_was_not_made_is_no_examination(string status, string reason) =>
        Assert.Equal(reason, Read(Study(status, "CT", "45048000")).IgnoredFor());

    [Fact]
    public void A_study_of_an_unknown_modality_is_rejected() => Assert.Equal("no-modality", Read(Study("available", "XX", "45048000")).RejectedFor());

    [Theory]
    [InlineData("CT", "ct")]
    [InlineData("NMR", "mri")]
    [InlineData("RX", "radiograph")]
    public void An_imaging_report_is_an_examination(string section, string modality) => Assert.Equal(
        new Modality(modality), Read(Report("http://terminology.hl7.org/CodeSystem/v2-0074", section)).Only<ImagingExamination>().Modality);

    [Fact]
    public void A_laboratory_report_is_the_container_of_its_results() =>
        Assert.Equal("container", Read(Report("http://terminology.hl7.org/CodeSystem/v2-0074", "LAB")).IgnoredFor());

    [Theory]
    [InlineData("completed", "277762005", "recent-spinal-procedure", Presence.Present)]
    [InlineData("completed", "302497006", "dialysis", Presence.Present)]
    [InlineData("not-done", "302497006", "dialysis", Presence.Absent)]
    public void A_procedure_is_history(string status, string code, string history, Presence presence) => Assert.Equal(
        new HistoryItem("Procedure/p", new History(history), presence), Read(Procedure(status, code)).Only<HistoryItem>());

    [Theory]
    [InlineData("entered-in-error", "entered-in-error")]
    [InlineData("preparation", "not-done")]
    public void A_procedure_that_was_not_done_is_none(string status, string reason) =>
        Assert.Equal(reason, Read(Procedure(status, "302497006")).IgnoredFor());

    [Fact]
    public void A_procedure_that_made_images_is_an_examination() =>
        Assert.Equal(Modality.Mri, Read(Procedure("completed", "113091000")).Only<ImagingExamination>().Modality);

    private static string Study(string status, string modality, string site) => $$"""
        {"resourceType":"ImagingStudy","id":"s","status":"{{status}}","started":"{{Now}}","subject":{"display":"p"},
         "modality":[{"system":"{{CodeSystems.Dicom}}","code":"{{modality}}"}],
         "series":[{"uid":"2.25.1","modality":{"system":"{{CodeSystems.Dicom}}","code":"{{modality}}"},"bodySite":{"system":"{{CodeSystems.Snomed}}","code":"{{site}}"} }]}
        """;

    private static string Report(string system, string section) => $$"""
        {"resourceType":"DiagnosticReport","id":"r","status":"final","effectiveDateTime":"{{Now}}","category":[{{Concept(system, section)}}],"code":{"text":"report"} }
        """;

    private static string Procedure(string status, string code) => $$"""
        {"resourceType":"Procedure","id":"p","status":"{{status}}","subject":{"display":"p"},"performedDateTime":"{{Now}}","code":{{Concept(CodeSystems.Snomed, code)}}}
        """;
}
