using static System.FormattableString;

namespace RlsDomain.Tool.Input;

/// <summary>Finds and reads the files that a command line names. A file is read when its turn comes, and no longer than allowed.</summary>
internal static class CaseFiles
{
    /// <summary>What stands for standard input on the command line.</summary>
    internal const string StandardInput = "-";

    /// <summary>What messages call standard input.</summary>
    internal const string StandardInputName = "standard input";

    private static readonly string s_tooLong =
        Invariant($"There are more than {InputFile.MaxBytes} bytes, the most that is read at once; split the cases over several files.");

    internal static IEnumerable<FileBytes> Read(IReadOnlyList<string> names, Stream standardInput)
    {
        bool isInputRead = false;
        foreach (string name in names)
        {
            if (name == StandardInput)
            {
                yield return isInputRead
                    ? FileBytes.Refused(StandardInputName, "It can be read once only, and the command line names it twice.")
                    : InputFile.ReadStream(StandardInputName, standardInput, s_tooLong);
                isInputRead = true;
            }
            else if (Directory.Exists(name))
            {
                foreach (FileBytes file in ReadFolder(name))
                {
                    yield return file;
                }
            }
            else
            {
                yield return ReadFile(name);
            }
        }
    }

    private static IEnumerable<FileBytes> ReadFolder(string folder)
    {
        string[] files;
        try
        {
            files = [.. Directory.EnumerateFiles(folder).Where(IsCaseFile).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [FileBytes.Refused(folder, $"The folder cannot be read: {exception.Message}")];
        }

        return files.Length > 0
            ? files.Select(ReadFile)
            : [FileBytes.Refused(folder, "The folder has no .json or .jsonl file; folders inside it are not searched.")];
    }

    private static bool IsCaseFile(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    private static FileBytes ReadFile(string path) =>
        File.Exists(path) ? InputFile.Open(path, s_tooLong) : FileBytes.Refused(path, "There is no file or folder with this name.");
}
