namespace RlsDomain.Benchmarks.Measuring;

/// <summary>Refuses to time what does not give the same answers.</summary>
internal static class Agreement
{
    internal static void Of(string peer, ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, double tolerance)
    {
        if (expected.Length != actual.Length)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{peer}: {actual.Length} numbers where {expected.Length} are expected, so it is not timed."));
        }

        for (int i = 0; i < expected.Length; i++)
        {
            if (!(Math.Abs(expected[i] - actual[i]) <= tolerance))
            {
                throw new InvalidOperationException(FormattableString.Invariant($"{peer}: {actual[i]:R} at place {i} where {expected[i]:R} is expected, so it is not timed."));
            }
        }
    }

    internal static void Of<T>(string peer, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{peer}: {actual} where {expected} is expected, so it is not timed."));
        }
    }
}
