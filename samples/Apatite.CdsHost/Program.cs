using Apatite.CdsHost;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services.AddApatiteCdsHooks();
builder.Services.AddOpenApi();
builder.AddTelemetryExport();

WebApplication app = builder.Build();
if (!app.Environment.IsDevelopment())
{
    app.UseHsts();
}

app.UseApatiteCdsHooks();
app.UsePageFiles();
app.MapApatiteCdsHooks();
app.MapPage();
app.MapOpenApi();
await app.RunAsync();
