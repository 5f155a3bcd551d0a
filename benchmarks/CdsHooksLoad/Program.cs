using System.Globalization;
using CdsHooksLoad;

const int connections = 2;
TimeSpan warmUp = TimeSpan.FromSeconds(5);
TimeSpan duration = TimeSpan.FromSeconds(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10);

string requests = Path.Combine(AppContext.BaseDirectory, "../../../../../samples/CdsHooksService/requests");
using ServiceProcess service = await ServiceProcess.StartAsync(
[
    new("ASPNETCORE_ENVIRONMENT", "Development"),
    new("Authentication__Disabled", "true"),
    new("Limits__RequestsPerWindow", "1000000000"),
    new("Logging__LogLevel__Default", "Warning"),
]);
Console.WriteLine($"{Environment.ProcessorCount} processors, {connections} connections, {duration.TotalSeconds} s for each hook after {warmUp.TotalSeconds} s to warm up; client and service on one machine");
foreach (string hook in (string[])["patient-view", "order-select", "order-sign"])
{
    byte[] body = File.ReadAllBytes(Path.Combine(requests, $"{hook}.json"));
    await Load.RunAsync(service.Address, $"/cds-services/rls-{hook}", body, connections, warmUp);
    Console.WriteLine($"{hook}: {await Load.RunAsync(service.Address, $"/cds-services/rls-{hook}", body, connections, duration)}");
}
