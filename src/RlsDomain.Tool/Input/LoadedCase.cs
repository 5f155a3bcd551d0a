using RlsDomain.Cases;

namespace RlsDomain.Tool.Input;

/// <summary>A case and the file that it came from.</summary>
internal sealed record LoadedCase(string File, CaseRecord Record);
