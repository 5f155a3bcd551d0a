using System.Globalization;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Scales;

/// <summary>Reads the answers of a test row: ten places between commas, an empty one blank.</summary>
internal static class IrlsText
{
    internal static IrlsAnswers Read(string answers) =>
        IrlsAnswers.From([.. answers.Split(',').Select(place => place.Length == 0 ? (int?)null : int.Parse(place, CultureInfo.InvariantCulture))]);
}
