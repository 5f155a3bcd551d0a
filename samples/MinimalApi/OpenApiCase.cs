using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using RlsDomain.Vocabulary;

namespace MinimalApi;

/// <summary>Says in the OpenAPI document what a case is: the library's own JSON Schema, docs/schemas/case.schema.json.</summary>
internal static class OpenApiCase
{
    /// <summary>Puts the schema of a case and the known settings into the description of an endpoint.</summary>
    internal static async Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        await using Stream schema = typeof(OpenApiCase).Assembly.GetManifestResourceStream("case.schema.json")!;
        operation.RequestBody!.Content!["application/json"].Schema =
            await OpenApiModelFactory.LoadAsync<OpenApiSchema>(schema, OpenApiSpecVersion.OpenApi3_1, context.Document!, "json", token: cancellation);

        OpenApiParameter setting = operation.Parameters!.OfType<OpenApiParameter>().Single();
        setting.Description = $"Where the person is seen, {Setting.PrimaryCare.Code} if not said.";
        setting.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. Setting.All.Select(known => known.Code)] };
    }
}
