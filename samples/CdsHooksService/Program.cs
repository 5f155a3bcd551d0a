using CdsHooksService;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
CdsSettings settings = CdsSettings.From(builder.Configuration);
string[] reasons = [.. settings.ReasonsNotToStart(builder.Environment)];
if (reasons.Length > 0)
{
    Console.Error.WriteLine("The service does not start.");
    Array.ForEach(reasons, Console.Error.WriteLine);
    return 2;
}

builder.AddCdsHooks(settings);
WebApplication app = builder.Build();
app.UseCdsHooks(settings);
await app.RunAsync();
return 0;
