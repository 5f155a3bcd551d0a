namespace RlsDomain.Benchmarks.Bounds;

/// <summary>On which side of its limit a figure has to be.</summary>
internal enum Sense
{
    AtLeast,
    AtMost,
}
