using RlsDomain.Vocabulary;

namespace RlsDomain.Differential;

/// <summary>A recorded answer and how much it counts.</summary>
/// <param name="Answer">The answer, as <see cref="Of"/> numbers it.</param>
/// <param name="Weight">How much it counts: 1, or less where it travels with stronger ones.</param>
internal readonly record struct WeightedAnswer(int Answer, double Weight)
{
    /// <summary>Gets the number of answers there are: two for each finding.</summary>
    internal static int Count => 2 * Finding.All.Length;

    /// <summary>Gives the number of an answer: present and absent of each finding in turn.</summary>
    internal static int Of(int finding, bool isPresent) => (2 * finding) + (isPresent ? 0 : 1);
}
