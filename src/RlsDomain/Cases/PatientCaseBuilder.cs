using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>Gathers what is known of a person, and makes a <see cref="PatientCase"/> of it once it fits together.</summary>
/// <remarks>Each method changes this builder and returns it. What is never said stays unknown.</remarks>
public sealed partial class PatientCaseBuilder
{
    private readonly List<(int Place, LabResult Lab)> _labs = [];
    private readonly List<(int Place, MedicationEntry Entry)> _medications = [];
    private string _id;
    private decimal? _ageYears;
    private Sex? _sex;
    private int? _trimester;
    private decimal?[]? _irls;
    private int _irlsCount;
    private decimal? _frequency;
    private decimal? _duration;
    private decimal? _episodes;
    private decimal? _plmIndex;

    internal PatientCaseBuilder(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _id = id;
    }

    internal PatientCaseBuilder(PatientCase patient)
        : this(patient.Id)
    {
        _ageYears = patient.AgeYears;
        _sex = patient.Sex;
        _trimester = patient.PregnancyTrimester;
        _findings = patient.Findings;
        _riskFactors = patient.RiskFactors;
        _labs.AddRange(patient.Labs.Select((lab, place) => (place, lab)));
        _medications.AddRange(patient.Medications.Select((entry, place) => (place, entry)));
        _frequency = patient.SymptomFrequencyPerWeek;
        _duration = patient.SymptomDurationMonths;
        _episodes = patient.LifetimeEpisodes;
        _plmIndex = patient.PlmIndexPerHour;
        if (patient.Irls is { } irls)
        {
            Irls(irls);
        }
    }

    /// <summary>Gives the case another id.</summary>
    public PatientCaseBuilder WithId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _id = id;
        return this;
    }

    /// <summary>Sets the age in years, from 0 to 130; a child of six months is 0.5.</summary>
    public PatientCaseBuilder Aged(decimal years)
    {
        _ageYears = years;
        return this;
    }

    /// <summary>Sets the recorded sex.</summary>
    public PatientCaseBuilder Sex(Sex sex)
    {
        ArgumentNullException.ThrowIfNull(sex);
        _sex = sex;
        return this;
    }

    /// <summary>Sets the trimester of pregnancy, 1 to 3.</summary>
    public PatientCaseBuilder PregnantInTrimester(int trimester)
    {
        _trimester = trimester;
        return this;
    }

    /// <summary>Adds a laboratory value.</summary>
    /// <param name="analyte">What was measured.</param>
    /// <param name="value">The value in <paramref name="unit"/>, 0 or above.</param>
    /// <param name="unit">A unit in which the analyte is reported.</param>
    /// <param name="takenOn">The day of the sample; null when not known.</param>
    public PatientCaseBuilder Lab(Analyte analyte, decimal value, Unit unit, DateOnly? takenOn = null)
    {
        ArgumentNullException.ThrowIfNull(analyte);
        ArgumentNullException.ThrowIfNull(unit);
        return Lab(new LabResult { Analyte = analyte, Value = value, Unit = unit, TakenOn = takenOn });
    }

    /// <summary>Adds a laboratory value.</summary>
    public PatientCaseBuilder Lab(LabResult lab)
    {
        ArgumentNullException.ThrowIfNull(lab);
        return Lab(lab, _labs.Count);
    }

    /// <summary>Adds a medication by its generic or brand name.</summary>
    /// <param name="name">The name as written; an unknown one is kept, and the answer says that it was not recognised.</param>
    /// <param name="startedOn">The day on which it was started; null when not known.</param>
    public PatientCaseBuilder Takes(string name, DateOnly? startedOn = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Takes(new MedicationEntry { Name = name, StartedOn = startedOn });
    }

    /// <summary>Adds a medication, by name, ATC or RxNorm.</summary>
    public PatientCaseBuilder Takes(MedicationEntry medication)
    {
        ArgumentNullException.ThrowIfNull(medication);
        return Takes(medication, _medications.Count);
    }

    /// <summary>Sets the ten answers to the IRLS, each 0 to 4, in the order of the scale; null is an item not answered.</summary>
    public PatientCaseBuilder Irls(params ReadOnlySpan<int?> answers)
    {
        decimal?[] copy = new decimal?[answers.Length];
        for (int i = 0; i < copy.Length; i++)
        {
            copy[i] = answers[i];
        }

        return Irls(copy, copy.Length);
    }

    /// <summary>Sets the answers to the IRLS.</summary>
    public PatientCaseBuilder Irls(IrlsAnswers answers) => Irls(answers.ToImmutableArray().AsSpan());

    /// <summary>Sets on how many days a week the leg symptoms come, untreated, on average.</summary>
    public PatientCaseBuilder SymptomsPerWeek(decimal days)
    {
        _frequency = days;
        return this;
    }

    /// <summary>Sets how long the leg symptoms have lasted, in months.</summary>
    public PatientCaseBuilder SymptomsForMonths(decimal months)
    {
        _duration = months;
        return this;
    }

    /// <summary>Sets the number of episodes in life so far.</summary>
    public PatientCaseBuilder LifetimeEpisodes(decimal episodes)
    {
        _episodes = episodes;
        return this;
    }

    /// <summary>Sets the periodic limb movements per hour of sleep, from a recording.</summary>
    public PatientCaseBuilder PlmIndexPerHour(decimal index)
    {
        _plmIndex = index;
        return this;
    }

    /// <summary>Makes the case.</summary>
    /// <exception cref="PatientCaseException">A value is out of range, or values do not fit together; the exception lists every error.</exception>
    public PatientCase Build() => TryBuild(out PatientCase? patient, out ImmutableArray<CaseIssue> issues) ? patient : throw new PatientCaseException(issues);

    /// <summary>Makes the case, or says why it cannot be made.</summary>
    /// <param name="patient">The case; null when there is an error.</param>
    /// <param name="issues">Every error and warning; a valid case may have warnings.</param>
    public bool TryBuild([NotNullWhen(true)] out PatientCase? patient, out ImmutableArray<CaseIssue> issues)
    {
        IssueList list = new();
        patient = Finish(list);
        issues = list.ToImmutable();
        return patient is not null;
    }

    /// <summary>Adds a lab that stands at a place of its list, which may hold others that could not be read.</summary>
    internal PatientCaseBuilder Lab(LabResult lab, int place)
    {
        _labs.Add((place, lab));
        return this;
    }

    /// <summary>Adds a medication that stands at a place of its list, which may hold others that could not be read.</summary>
    internal PatientCaseBuilder Takes(MedicationEntry medication, int place)
    {
        _medications.Add((place, medication with { Atc = medication.Atc?.ToUpperInvariant() }));
        return this;
    }

    /// <summary>Sets answers as a file gives them, which may be fractions, and says how many there were.</summary>
    internal PatientCaseBuilder Irls(decimal?[] answers, int count)
    {
        _irls = answers;
        _irlsCount = count;
        return this;
    }
}
