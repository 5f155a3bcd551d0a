using RlsDomain.Cases;

namespace RlsDomain.Screening.Input;

/// <summary>What a row says.</summary>
/// <param name="Id">The id; null when it cannot be read.</param>
/// <param name="Patient">The case; null when the row has a problem.</param>
/// <param name="Problems">What is wrong, each with the column; empty when nothing is.</param>
internal readonly record struct ReadPatient(string? Id, PatientCase? Patient, IReadOnlyList<(string? Column, string Message)> Problems);
