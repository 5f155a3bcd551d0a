using System.Text.Json.Nodes;

namespace RlsDomain.Fhir.Tests.Doctor;

/// <summary>An error that integrations make, and how the doctor must call it.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Rules">The rules, any one of which must find it.</param>
/// <param name="Plant">Plants the error in a resource of a bundle; false where it has no place there.</param>
internal sealed record Corruption(string Name, string[] Rules, Func<JsonObject, JsonArray, bool> Plant)
{
    public override string ToString() => Name;
}
