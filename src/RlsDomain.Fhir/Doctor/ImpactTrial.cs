using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Comparison;
using RlsDomain.Fhir.Reading;

namespace RlsDomain.Fhir.Doctor;

/// <summary>Assesses a person as sent, and again with what was probably meant.</summary>
internal sealed class ImpactTrial
{
    private readonly ImmutableArray<Subject> _subjects;
    private readonly DoctorOptions _options;
    private readonly Lazy<Assessment?> _assessment;

    internal ImpactTrial(ImmutableArray<Subject> subjects, ImmutableArray<DoctorEntry> entries, DoctorOptions options)
    {
        (_subjects, _options) = (subjects, options);
        FullUrls = [.. subjects.Select(subject => entries[subject.Place].FullUrl)];
        Before = Read(-1, null);
        _assessment = new(() => Assess(Before));
    }

    /// <summary>Gets what is read of the resources as they were sent; those that are not FHIR are left out, and have a note.</summary>
    internal FhirReadResult Before { get; }

    private ImmutableArray<string?> FullUrls { get; }

    internal DoctorFinding Judge(Suspicion suspicion)
    {
        DoctorFinding finding = new()
        {
            Rule = suspicion.Rule,
            Path = suspicion.Subject.NameOf(suspicion.Element),
            Problem = suspicion.Problem,
            Intention = suspicion.Intention,
        };
        if (!_options.TriesImpact || suspicion.Mend is not { } mend || _assessment.Value is not { } before)
        {
            return finding;
        }

        Resource copy = (Resource)suspicion.Subject.Resource.DeepCopy();
        mend(copy);
        if (Assess(Read(_subjects.IndexOf(suspicion.Subject), copy)) is not { } after)
        {
            return finding;
        }

        ImmutableArray<AnswerChange> changes = AssessmentComparison.Between(before, after);
        return finding with
        {
            Impact = changes.IsEmpty ? AssessmentImpact.None : AssessmentImpact.Changes,
            Changes = [.. changes.Select(Describe)],
        };
    }

    private static string Describe(AnswerChange change) =>
        $"{change.Part.DisplayName.ToLowerInvariant()}{(change.Code == change.Part.Code ? "" : " " + change.Code)}: {change.Before ?? "none"} -> {change.After ?? "none"}";

    private static Assessment? Assess(FhirReadResult read) => read.Patient is { } patient ? RlsAssessor.Default.Assess(patient) : null;

    /// <summary>Reads the resources, one of them exchanged.</summary>
    private FhirReadResult Read(int exchanged, Resource? by)
    {
        Bundle bundle = new() { Type = Bundle.BundleType.Collection };
        for (int i = 0; i < _subjects.Length; i++)
        {
            bundle.Entry.Add(new()
            {
                FullUrl = FullUrls[i],
                Resource = i == exchanged ? by : _subjects[i].IsSound ? _subjects[i].Resource : null,
            });
        }

        return FhirCaseReader.Read(bundle, new FhirReadOptions { AsOf = _options.AsOf });
    }
}
