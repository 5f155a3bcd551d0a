using Hl7.Fhir.Model;

namespace RlsDomain.Fhir.Writing;

/// <summary>The library as a Device: FHIR names the software that wrote a resource so. It is no medical device.</summary>
internal static class DeviceWriter
{
    internal static Device Of() => new()
    {
        Status = Device.FHIRDeviceStatus.Active,
        DeviceName = [new() { Name = "RlsDomain", Type = DeviceNameType.ModelName }],
        Version = [new() { Value = Assessment.LibraryVersion }],
        Note = [Coded.Note("A software library for decision support. It is not a medical device.")],
    };
}
