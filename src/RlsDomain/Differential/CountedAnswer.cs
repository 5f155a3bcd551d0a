namespace RlsDomain.Differential;

/// <summary>A recorded answer as it counts: beside stronger ones that it travels with it has a smaller weight.</summary>
/// <param name="Finding">The finding, by its index.</param>
/// <param name="IsPresent">Whether the finding is present.</param>
/// <param name="Weight">What its log likelihood is multiplied by: 1, or less.</param>
internal readonly record struct CountedAnswer(int Finding, bool IsPresent, double Weight);
