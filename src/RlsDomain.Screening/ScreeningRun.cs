using RlsDomain.Screening.Input;
using RlsDomain.Screening.Output;
using RlsDomain.Screening.Resume;

namespace RlsDomain.Screening;

/// <summary>One screening, from its first block, or the one after the last finished, to the output.</summary>
internal sealed class ScreeningRun : IDisposable
{
    private readonly ScreeningRequest _request;
    private readonly CancellationToken _cancellation;
    private readonly RowSource _source;
    private readonly BlockAssessor _assessor;
    private readonly WorkFiles _files;
    private readonly DateTime _inputWritten;
    private Checkpoint _at;
    private PartialOutput? _partial;

    internal ScreeningRun(RlsAssessor assessor, ScreeningRequest request, CancellationToken cancellation)
    {
        (_request, _cancellation, _files) = (request, cancellation, new(request.OutputPath));
        TableFormats.Of(request.OutputPath);
        CheckPaths();
        _source = RowSource.Open(request.InputPath);
        try
        {
            _assessor = new(assessor, new(Header.Read(request.InputPath, _source)), request);
            _inputWritten = File.GetLastWriteTimeUtc(request.InputPath);
            _at = Fresh(assessor);
        }
        catch
        {
            _source.Dispose();
            throw;
        }
    }

    /// <summary>Does what is left to do.</summary>
    internal ScreeningSummary Finish(IProgress<ScreeningProgress>? progress)
    {
        Checkpoint? earlier = _request.Restarts ? null : FindEarlier();
        if (earlier is { IsComplete: true } && IsInPlace(earlier))
        {
            _files.Remove(); // Killed between the last rename and the removal of the checkpoint.
            return Summarize(earlier, earlier.Rows);
        }

        Begin(earlier);
        long before = _at.Rows;
        try
        {
            AssessBlocks(progress, before);
            CheckInputStayed();
        }
        catch (ScreeningException)
        {
            _partial!.Dispose();
            _files.Remove(); // The input has to change before it can be read, and then nothing can go on from here.
            throw;
        }

        _partial!.Dispose();
        PutInPlace();
        return Summarize(_at, before);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _partial?.Dispose();
        _source.Dispose();
    }

    private static ScreeningSummary Summarize(Checkpoint done, long before) => new()
    {
        Rows = done.Rows,
        RowsNotAssessed = done.RowsNotAssessed,
        RowsDoneBefore = before,
        FirstIssues = done.FirstIssues,
    };

    private void CheckPaths()
    {
        if (!File.Exists(_request.InputPath))
        {
            throw new ScreeningException(_request.InputPath, Directory.Exists(_request.InputPath) ? "This is a folder, and a file is needed." : "There is no file with this name.");
        }

        if (Path.GetFullPath(_request.InputPath) == Path.GetFullPath(_request.OutputPath))
        {
            throw new ScreeningException(_request.OutputPath, "The output is the input; give it another name.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(_request.OutputPath)) is { } folder && !Directory.Exists(folder))
        {
            throw new ScreeningException(_request.OutputPath, "There is no such folder to write it in.");
        }
    }

    private void CheckInputStayed()
    {
        FileInfo input = new(_request.InputPath);
        if (!input.Exists || input.Length != _at.Input.Bytes || input.LastWriteTimeUtc != _inputWritten)
        {
            throw new ScreeningException(_request.InputPath, "The file changed while it was read, and the answers would be of two files.");
        }
    }

    private Checkpoint Fresh(RlsAssessor assessor) => new()
    {
        Format = Checkpoint.CurrentFormat,
        Library = Assessment.LibraryVersion,
        Build = $"{typeof(RlsAssessor).Module.ModuleVersionId:N}-{typeof(ScreeningRun).Module.ModuleVersionId:N}",
        Knowledge = assessor.Knowledge.Sha256,
        Setting = _request.Setting.Code,
        Input = InputIdentity.Of(_request.InputPath, _cancellation),
    };

    private Checkpoint? FindEarlier()
    {
        if (_files.FindCheckpoint() is not { } earlier)
        {
            return null;
        }

        return _at.DifferenceFrom(earlier) is { } difference ? throw _files.Refuse($"An earlier run was of {difference}") : earlier;
    }

    /// <summary>Says whether a finished CSV output already has its name.</summary>
    private bool IsInPlace(Checkpoint earlier)
    {
        if (File.Exists(_files.Partial) || !File.Exists(_request.OutputPath) || TableFormats.Of(_request.OutputPath) != TableFormat.Csv)
        {
            return false;
        }

        InputIdentity there = InputIdentity.Of(_request.OutputPath, _cancellation);
        return there == new InputIdentity(earlier.OutputBytes, earlier.OutputSha256);
    }

    private void Begin(Checkpoint? earlier)
    {
        if (earlier is not null)
        {
            _partial = PartialOutput.GoOn(_files.Partial, earlier.OutputBytes, earlier.OutputSha256, _cancellation)
                ?? throw _files.Refuse($"The rows of the earlier run, in {_files.Partial}, are not there or are not those that it wrote");
            _at = earlier;
            _source.GoTo(new(earlier.Rows, earlier.Line, earlier.Offset));
            return;
        }

        _partial = PartialOutput.Take(_files.Partial);
        File.Delete(_files.Checkpoint); // Only once no other run can be at work on it.
        _partial.Clear();
        _partial.Add(CsvText.Header());
    }

    private void AssessBlocks(IProgress<ScreeningProgress>? progress, long before)
    {
        if (_at.IsComplete)
        {
            return;
        }

        Task<RowBlock?> reading = ReadNext();
        while (true)
        {
            RowBlock? block = reading.GetAwaiter().GetResult();
            _cancellation.ThrowIfCancellationRequested();
            if (block is null)
            {
                Save(_at with { IsComplete = true });
                return;
            }

            reading = ReadNext(); // The next block is read while this one is assessed.
            AssessedBlock assessed;
            try
            {
                assessed = _assessor.Assess(block);
            }
            finally
            {
                Task.WaitAny(reading); // Nothing else may use the source, should the work end here.
            }

            Write(block, assessed);
            progress?.Report(new(_at.Rows, before, _at.RowsNotAssessed, _source.FractionAt(block.Next)));
        }
    }

    private Task<RowBlock?> ReadNext() => Task.Run(() => _source.Read(_request.BlockRows), CancellationToken.None);

    private void Write(RowBlock block, AssessedBlock assessed)
    {
        foreach (byte[] text in assessed.Texts)
        {
            _partial!.Add(text);
        }

        Save(_at with
        {
            Rows = block.Next.Rows,
            Line = block.Next.Line,
            Offset = block.Next.Offset,
            RowsNotAssessed = _at.RowsNotAssessed + assessed.NotAssessed,
            FirstIssues = [.. _at.FirstIssues.Concat(assessed.FirstIssues).Take(ScreeningSummary.MostIssues)],
        });
    }

    private void Save(Checkpoint checkpoint)
    {
        _partial!.Flush();
        _at = checkpoint with { OutputBytes = _partial.Length, OutputSha256 = _partial.Sha256 };
        _files.Save(_at);
    }

    private void PutInPlace()
    {
        if (TableFormats.Of(_request.OutputPath) == TableFormat.Csv)
        {
            File.Move(_files.Partial, _request.OutputPath, overwrite: true);
        }
        else
        {
            using (FileStream stream = new(_files.Assembling, FileMode.Create, FileAccess.ReadWrite))
            {
                ParquetOutput.Write(_files.Partial, stream, _cancellation);
                stream.Flush(flushToDisk: true);
            }

            File.Move(_files.Assembling, _request.OutputPath, overwrite: true);
        }

        _files.Remove();
    }
}
