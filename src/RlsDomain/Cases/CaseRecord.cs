namespace RlsDomain.Cases;

/// <summary>One entry of a case file: the patient, and beside the patient what only an evaluation may read.</summary>
/// <remarks>Equal when the three parts are; immutable.</remarks>
/// <param name="Patient">The case.</param>
/// <param name="Source">Where it was published; null when the file does not say.</param>
/// <param name="Expected">What the source says it is; null when the file does not say.</param>
public sealed record CaseRecord(PatientCase Patient, CaseSource? Source, ExpectedDiagnosis? Expected)
{
    /// <summary>Gets the case.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PatientCase Patient { get; init => field = value ?? throw new ArgumentNullException(nameof(Patient)); } =
        Patient ?? throw new ArgumentNullException(nameof(Patient));

    /// <summary>Gives the entry in the case format, on one line.</summary>
    public string ToJson() => CaseWriter.ToJson(this);
}
