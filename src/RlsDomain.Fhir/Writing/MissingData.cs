using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Differential;
using RlsDomain.Fhir.Codes;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;
using Measure = RlsDomain.Fhir.Reading.Measure;

namespace RlsDomain.Fhir.Writing;

/// <summary>What an answer lacks: what a verdict waits for, and what would make it surer.</summary>
internal sealed class MissingData
{
    /// <summary>The number of questions written, as in the assessment format.</summary>
    private const int QuestionsWritten = 10;

    /// <summary>The inputs of a case that criteria name, and the measure that each is read from.</summary>
    private static readonly ImmutableArray<(string Input, Measure Measure)> s_measures =
    [
        ("age", Measure.Age),
        ("symptomFrequencyPerWeek", Measure.Frequency),
        ("symptomDurationMonths", Measure.Duration),
        ("plmIndexPerHour", Measure.MovementIndex),
    ];

    private readonly Assessment _assessment;

    internal MissingData(Assessment assessment) => _assessment = assessment;

    /// <summary>Gets the questions that would tell most, the most informative first.</summary>
    internal ImmutableArray<NextQuestion> Questions => [.. _assessment.Differential.NextQuestions.Take(QuestionsWritten)];

    /// <summary>
    /// Gets the status: required where a set of criteria is open or a value that the iron lines ask for is missing,
    /// requested where answers would only make the differential surer, success where nothing is missing.
    /// </summary>
    internal GuidanceResponse.GuidanceResponseStatus Status =>
        _assessment.Criteria.Any(result => result.Verdict == Verdict.Undetermined) || !_assessment.Labs.Iron.Missing.IsEmpty
            ? GuidanceResponse.GuidanceResponseStatus.DataRequired
            : Questions.IsEmpty ? GuidanceResponse.GuidanceResponseStatus.Success
            : GuidanceResponse.GuidanceResponseStatus.DataRequested;

    /// <summary>Gets what is missing: the questions, then the numbers that open criteria wait for, then the labs.</summary>
    internal IEnumerable<DataRequirement> Requirements()
    {
        foreach (NextQuestion question in Questions)
        {
            yield return ObservationOf([Coded.Coding(FhirSystems.Findings, question.Finding)]);
        }

        ImmutableArray<string> inputs = [.. _assessment.Criteria
            .Where(result => result.Verdict == Verdict.Undetermined)
            .SelectMany(result => result.Criteria)
            .SelectMany(criterion => criterion.OpenInputs)
            .Distinct(StringComparer.Ordinal)];
        foreach ((string input, Measure measure) in s_measures)
        {
            if (inputs.Contains(input) || (measure == Measure.Age && _assessment.Patient.AgeYears is null))
            {
                yield return ObservationOf([new(FhirSystems.Measures, measure.Code, measure.Display)]);
            }
        }

        foreach (Analyte analyte in _assessment.Labs.Iron.Missing)
        {
            yield return ObservationOf([Coded.Coding(FhirSystems.Analytes, analyte), .. LoincOf(analyte)]);
        }
    }

    /// <summary>One of the codes is enough.</summary>
    private static DataRequirement ObservationOf(List<Coding> codes) => new()
    {
        Type = FHIRAllTypes.Observation,
        CodeFilter = [new() { Path = "code", Code = codes }],
    };

    private IEnumerable<Coding> LoincOf(Analyte analyte) => _assessment.Knowledge.Labs.Conversions
        .Where(row => row.Analyte == analyte && row.Loinc is not null)
        .DistinctBy(row => row.Loinc, StringComparer.Ordinal)
        .Select(row => new Coding(FhirSystems.Loinc, row.Loinc!, row.LoincName));
}
