using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Doctor;

/// <summary>A resource under examination.</summary>
/// <param name="Place">The place among the resources.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Path">Its path in the document that it was parsed from, by which faults of form name it.</param>
/// <param name="Label">Its path for people.</param>
/// <param name="NameOf">Gives the path of an element below it.</param>
/// <param name="Faults">What is not FHIR in its form; only the value of an Observation is examined then.</param>
internal sealed record Subject(int Place, Resource Resource, string Path, string Label, Func<string, string> NameOf, ImmutableArray<FormFault> Faults)
{
    /// <summary>Gets whether the form is right, so that every element can be read.</summary>
    internal bool IsSound => Faults.IsEmpty;
}

/// <summary>A suspicion: what is wrong, and how the resource would be if what was probably meant were sent.</summary>
/// <param name="Subject">The resource.</param>
/// <param name="Element">The element below it.</param>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Problem">What is wrong, as a sentence.</param>
/// <param name="Intention">What was probably meant, as a sentence; null when nothing points to it.</param>
/// <param name="Mend">Changes a copy of the resource to what was probably meant; null when nothing points to it.</param>
internal sealed record Suspicion(Subject Subject, string Element, string Rule, string Problem, string? Intention = null, Action<Resource>? Mend = null);

/// <summary>The resources of one patient, and what is examined about them.</summary>
internal sealed class Examination
{
    private readonly List<Suspicion> _suspicions = [];

    internal Examination(ImmutableArray<Subject> subjects, DoctorOptions options)
    {
        Subjects = [.. subjects.Where(subject => subject.IsSound)];
        Options = options;
        Labs = [.. subjects.Select(subject => LabEntry.Of(subject)).OfType<LabEntry>()];
        Patient = Subjects.Select(subject => subject.Resource).OfType<Patient>().FirstOrDefault();
    }

    /// <summary>Gets the resources whose form is right.</summary>
    internal ImmutableArray<Subject> Subjects { get; }

    internal DoctorOptions Options { get; }

    /// <summary>Gets the laboratory values among the resources.</summary>
    internal ImmutableArray<LabEntry> Labs { get; }

    /// <summary>Gets the person; null when no resource describes one.</summary>
    internal Patient? Patient { get; }

    internal IReadOnlyList<Suspicion> Suspicions => _suspicions;

    internal void Add(Suspicion suspicion) => _suspicions.Add(suspicion);

    /// <summary>Says whether something was found about an element of a resource, or about any where it is empty.</summary>
    internal bool HasSuspicion(Subject subject, string element = "") => _suspicions.Exists(suspicion =>
        suspicion.Subject == subject && (element.Length == 0 || suspicion.Element.StartsWith(element, StringComparison.Ordinal)));

    /// <summary>Gets the day from which on dates are in the future.</summary>
    internal string AsOf => FhirDates.Text(Options.AsOf);
}
