using Apatite.Model;
using Apatite.Model.Fhir;
using Apatite.Reporting;
using Apatite.Rules;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddApatiteRules();
WebApplication app = builder.Build();

app.MapPost("/differential", async (HttpRequest request, CaseReader reader, IDifferentialAssessor assessor) =>
{
    using MemoryStream body = new();
    await request.Body.CopyToAsync(body);
    Assessment assessment = assessor.Assess(reader.Read(body.ToArray()));
    return Results.Text(new AssessmentJsonWriter().Serialize(assessment), "application/json");
});
app.Run();
