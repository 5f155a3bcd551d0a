using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>Gathers what is known of a person, and makes a <see cref="PatientCase"/> of it once it fits together.</summary>
/// <remarks>Each method changes this builder and returns it. What is never said stays unknown.</remarks>
public sealed partial class PatientCaseBuilder
{
    private CaseValues _values;

    internal PatientCaseBuilder(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _values.Id = id;
    }

    internal PatientCaseBuilder(PatientCase patient)
    {
        _values = new()
        {
            Id = patient.Id,
            AgeYears = patient.AgeYears,
            Sex = patient.Sex,
            PregnancyTrimester = patient.PregnancyTrimester,
            Findings = patient.Findings,
            RiskFactors = patient.RiskFactors,
            SymptomFrequencyPerWeek = patient.SymptomFrequencyPerWeek,
            SymptomDurationMonths = patient.SymptomDurationMonths,
            LifetimeEpisodes = patient.LifetimeEpisodes,
            PlmIndexPerHour = patient.PlmIndexPerHour,
        };
        foreach (LabResult lab in patient.Labs)
        {
            _values.Labs.Add(lab);
        }

        foreach (MedicationEntry medication in patient.Medications)
        {
            _values.Medications.Add(medication);
        }

        if (patient.Irls is { } irls)
        {
            Irls(irls);
        }
    }

    /// <summary>Gives the case another id.</summary>
    /// <param name="id">The id that answers repeat; <see cref="Build"/> refuses an empty one.</param>
    public PatientCaseBuilder WithId(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        _values.Id = id;
        return this;
    }

    /// <summary>Sets the age in years, from 0 to 130; a child of six months is 0.5.</summary>
    /// <param name="years">The age, from 0 to <see cref="CaseLimits.OldestAgeYears"/>, both included; it may have a fraction.</param>
    public PatientCaseBuilder Aged(decimal years)
    {
        _values.AgeYears = years;
        return this;
    }

    /// <summary>Sets the recorded sex.</summary>
    /// <param name="sex">The sex.</param>
    public PatientCaseBuilder Sex(Sex sex)
    {
        ArgumentNullException.ThrowIfNull(sex);
        _values.Sex = sex;
        return this;
    }

    /// <summary>Sets the trimester of pregnancy, 1 to 3.</summary>
    /// <param name="trimester">The trimester: 1, 2 or 3.</param>
    public PatientCaseBuilder PregnantInTrimester(int trimester)
    {
        _values.PregnancyTrimester = trimester;
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
    /// <param name="lab">The value as reported.</param>
    public PatientCaseBuilder Lab(LabResult lab)
    {
        ArgumentNullException.ThrowIfNull(lab);
        _values.Labs.Add(lab);
        return this;
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
    /// <param name="medication">The medication as listed; its ATC code is taken in upper case.</param>
    public PatientCaseBuilder Takes(MedicationEntry medication)
    {
        ArgumentNullException.ThrowIfNull(medication);
        _values.Medications.Add(medication with { Atc = medication.Atc?.ToUpperInvariant() });
        return this;
    }

    /// <summary>Sets the ten answers to the IRLS, each 0 to 4, in the order of the scale; null is an item not answered.</summary>
    /// <param name="answers">Ten answers; <see cref="Build"/> refuses another number of them.</param>
    public PatientCaseBuilder Irls(params ReadOnlySpan<int?> answers)
    {
        IrlsEntry entry = default;
        foreach (int? answer in answers)
        {
            entry.Add(answer);
        }

        _values.Irls = entry;
        return this;
    }

    /// <summary>Sets the answers to the IRLS.</summary>
    /// <param name="answers">The ten answers; any may be blank.</param>
    public PatientCaseBuilder Irls(IrlsAnswers answers) => Irls(answers.ToImmutableArray().AsSpan());

    /// <summary>Sets on how many days a week the leg symptoms come, untreated, on average.</summary>
    /// <param name="days">The days, 0 to 7; more are taken as times, up to <see cref="CaseLimits.MostTimesAWeek"/>, with a warning.</param>
    public PatientCaseBuilder SymptomsPerWeek(decimal days)
    {
        _values.SymptomFrequencyPerWeek = days;
        return this;
    }

    /// <summary>Sets how long the leg symptoms have lasted, in months.</summary>
    /// <param name="months">The months, from 0 to <see cref="CaseLimits.LongestDurationMonths"/>, both included.</param>
    public PatientCaseBuilder SymptomsForMonths(decimal months)
    {
        _values.SymptomDurationMonths = months;
        return this;
    }

    /// <summary>Sets the number of episodes in life so far.</summary>
    /// <param name="episodes">The number, from 0 to <see cref="CaseLimits.MostLifetimeEpisodes"/>, both included.</param>
    public PatientCaseBuilder LifetimeEpisodes(decimal episodes)
    {
        _values.LifetimeEpisodes = episodes;
        return this;
    }

    /// <summary>Sets the periodic limb movements per hour of sleep, from a recording.</summary>
    /// <param name="index">The movements an hour, from 0 to <see cref="CaseLimits.HighestPlmIndexPerHour"/>, both included.</param>
    public PatientCaseBuilder PlmIndexPerHour(decimal index)
    {
        _values.PlmIndexPerHour = index;
        return this;
    }
}
