namespace RlsDomain.Screening;

/// <summary>Assesses many patients from a file, one row a patient.</summary>
/// <remarks>
/// Rows are read, assessed and written in blocks, so the memory does not grow with the file. What is done is safe against
/// a kill at any moment: the same request later goes on from the last finished block, and the output has the same bytes as
/// without the kill. It is decision support for professionals; never a diagnosis by itself. Safe to share between threads.
/// </remarks>
public sealed class Screener
{
    private static readonly Lazy<Screener> s_default = new(() => new(RlsAssessor.Default));

    private readonly RlsAssessor _assessor;

    /// <summary>Makes a screener of an assessor, which may have a host's own knowledge.</summary>
    /// <param name="assessor">What assesses each row.</param>
    public Screener(RlsAssessor assessor)
    {
        ArgumentNullException.ThrowIfNull(assessor);
        _assessor = assessor;
    }

    /// <summary>Gets the screener of the shipped knowledge; made once, on first use.</summary>
    public static Screener Default => s_default.Value;

    /// <summary>Assesses every row of the input and writes the output. It works on the calling thread and its helpers until all is done.</summary>
    /// <param name="request">What is screened, and how.</param>
    /// <param name="progress">Told after each block; null when nobody asks.</param>
    /// <param name="cancellation">Ends the work at the next border of a block; a later run goes on from there.</param>
    /// <exception cref="ScreeningException">A file cannot be screened: a header with errors, a file that is none of its kind, an earlier run of other work.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="OperationCanceledException">The work was ended; what was done is kept.</exception>
    public ScreeningSummary Run(ScreeningRequest request, IProgress<ScreeningProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using ScreeningRun run = new(_assessor, request, cancellation);
        return run.Finish(progress);
    }
}
