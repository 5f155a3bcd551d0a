using System.Collections.Immutable;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Doctor;

/// <summary>What is not FHIR, and what the reader refuses, where no other check has said more.</summary>
internal static class FormChecks
{
    internal static void Run(Examination examination, ImmutableArray<Subject> subjects, FhirReadResult read)
    {
        for (int i = 0; i < subjects.Length; i++)
        {
            Subject subject = subjects[i];
            if (examination.HasSuspicion(subject))
            {
                continue;
            }

            if (!subject.IsSound)
            {
                foreach (FormFault fault in subject.Faults)
                {
                    examination.Add(new(subject, fault.Path[subject.Path.Length..].TrimStart('.'), "not-fhir", fault.Message));
                }
            }
            else if (read.Notes[i] is { Use: ResourceUse.Refused } note)
            {
                examination.Add(new(subject, note.Path[read.Notes[i].Path.IndexOf(']', StringComparison.Ordinal)..].TrimStart(']', '.'), note.Code, note.Message));
            }
        }
    }
}
