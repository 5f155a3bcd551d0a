namespace RlsDomain.Screening.Input;

/// <summary>A column of the input: what it is called, and what its cells say of a patient.</summary>
/// <param name="name">The name in the header.</param>
internal abstract class InputColumn(string name)
{
    /// <summary>Gets the name in the header.</summary>
    internal string Name { get; } = name;

    /// <summary>Adds what a cell says. It is not empty, and has no spaces around it.</summary>
    internal abstract void Read(ReadOnlySpan<byte> cell, PatientDraft draft);
}
