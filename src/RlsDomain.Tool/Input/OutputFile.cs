namespace RlsDomain.Tool.Input;

/// <summary>Writes a file that a command line names. What cannot be written is a sentence and no exception.</summary>
internal static class OutputFile
{
    /// <summary>Writes a file, over one that is there; null, or what went wrong.</summary>
    internal static InputIssue? Write(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            File.WriteAllBytes(path, bytes);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new(path, null, Cases.CaseIssueSeverity.Error, $"The file cannot be written: {exception.Message}");
        }
    }
}
