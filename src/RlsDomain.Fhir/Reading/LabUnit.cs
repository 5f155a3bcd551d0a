using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Labs;

namespace RlsDomain.Fhir.Reading;

/// <summary>The unit of a Quantity: its UCUM code, else its text where that is a UCUM code.</summary>
internal static class LabUnit
{
    internal static Unit? Find(Quantity quantity, out string problem)
    {
        problem = "";
        if (quantity.Code is { Length: > 0 } code && quantity.System is { Length: > 0 } system && system != FhirSystems.Ucum)
        {
            problem = $"The unit \"{CodeText.Clip(code)}\" is of the system {CodeText.Clip(system)}; units are UCUM codes ({FhirSystems.Ucum}).";
            return null;
        }

        string? text = quantity.Code is { Length: > 0 } ? quantity.Code : quantity.Unit;
        if (string.IsNullOrWhiteSpace(text))
        {
            problem = "The value has no unit; a UCUM code is needed.";
            return null;
        }

        if (Unit.FindCode(text) is { } unit)
        {
            return unit;
        }

        string described = Unit.DescribeUnknown(text);
        problem = char.ToUpperInvariant(described[0]) + described[1..];
        return null;
    }
}
