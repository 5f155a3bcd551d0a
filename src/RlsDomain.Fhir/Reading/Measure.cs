using System.Collections.Immutable;

namespace RlsDomain.Fhir.Reading;

/// <summary>A number of a case that is no laboratory value, by the code of this library's own system.</summary>
/// <param name="Code">The code.</param>
/// <param name="Display">The name to show.</param>
/// <param name="Unit">The UCUM unit in which the number is given.</param>
internal sealed record Measure(string Code, string Display, string Unit)
{
    internal static readonly Measure Age = new("age-years", "Age in years", "a");
    internal static readonly Measure Frequency = new("symptom-frequency-per-week", "Days a week with leg symptoms, untreated", "/wk");
    internal static readonly Measure Duration = new("symptom-duration-months", "Months since the leg symptoms began", "mo");
    internal static readonly Measure Episodes = new("lifetime-episodes", "Episodes of leg symptoms in life", "1");
    internal static readonly Measure MovementIndex = new("plm-index-per-hour", "Periodic limb movements an hour of sleep", "/h");
    internal static readonly Measure Trimester = new("pregnancy-trimester", "Trimester of pregnancy", "1");
    internal static readonly Measure IrlsTotal = new("irls-total", "IRLS total", "{score}");
    internal static readonly Measure IrlsSymptoms = new("irls-symptom-severity", "IRLS symptom severity", "{score}");
    internal static readonly Measure IrlsImpact = new("irls-symptom-impact", "IRLS symptom impact", "{score}");

    /// <summary>Gets those that a case holds.</summary>
    internal static ImmutableArray<Measure> Read { get; } = [Age, Frequency, Duration, Episodes, MovementIndex, Trimester];

    /// <summary>Gets those that only an answer holds.</summary>
    internal static ImmutableArray<Measure> Written { get; } = [IrlsTotal, IrlsSymptoms, IrlsImpact];

    internal static Measure? Find(string code) => Read.FirstOrDefault(measure => measure.Code == code);
}
