using RlsDomain.Medications;

namespace RlsDomain.Courses;

/// <summary>One dose of a usual day. Equal by content; immutable.</summary>
public sealed record DrugDose
{
    internal DrugDose()
    {
    }

    /// <summary>Gets the medication, by name or code, before it is recognised.</summary>
    public MedicationEntry Medication { get; internal init; } = new();

    /// <summary>Gets the amount of the dose in milligrams, above 0.</summary>
    public decimal Milligrams { get; internal init; }

    /// <summary>Gets the clock time at which it is taken; null when not recorded.</summary>
    public TimeOnly? At { get; internal init; }
}
