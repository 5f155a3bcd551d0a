namespace RlsDomain.Tool.CommandLine;

/// <summary>The form of the output.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text = 0,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>FHIR R4, where a command writes it.</summary>
    Fhir,
}
