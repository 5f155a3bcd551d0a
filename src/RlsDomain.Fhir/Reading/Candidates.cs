using System.Collections.Immutable;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Vocabulary;

namespace RlsDomain.Fhir.Reading;

/// <summary>A person that a Patient describes.</summary>
/// <param name="Place">The place of the resource in the document.</param>
/// <param name="Id">The id of the case that it was written from, else the logical id; null when it has neither.</param>
/// <param name="Age">The age in years; null when it is not known.</param>
/// <param name="Sex">The sex; null when it is not known.</param>
internal readonly record struct PatientCandidate(int Place, string? Id, decimal? Age, Sex? Sex);

/// <summary>A laboratory value that may be used.</summary>
internal readonly record struct LabCandidate(int Place, LabResult Lab);

/// <summary>A medication that counts.</summary>
internal readonly record struct MedicationCandidate(int Place, MedicationEntry Entry);

/// <summary>A finding or risk factor that is recorded.</summary>
internal readonly record struct PresenceCandidate<T>(int Place, T Term, Presence Presence, DateOnly? Day);

/// <summary>A number of the leg symptoms.</summary>
internal readonly record struct MeasureCandidate(int Place, Measure Measure, decimal Value, DateOnly? Day);

/// <summary>Answers to the IRLS.</summary>
internal readonly record struct IrlsCandidate(int Place, ImmutableArray<int?> Answers, DateOnly? Day);
