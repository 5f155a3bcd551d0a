using System.Text;
using RlsDomain.Cases;
using static System.FormattableString;

namespace RlsDomain.Tool.Input;

/// <summary>Reads a file that a command line names, no longer than allowed. What cannot be read is a sentence and no exception.</summary>
internal static class InputFile
{
    /// <summary>The longest file that is read, in bytes: as long as a file of cases may be.</summary>
    internal const int MaxBytes = CaseReader.MaxBytes;

    private static readonly string s_tooLong = Invariant($"There are more than {MaxBytes} bytes, the most that is read at once.");

    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    internal static FileBytes Read(string name, Stream standardInput) =>
        name == CaseFiles.StandardInput ? ReadStream(CaseFiles.StandardInputName, standardInput, s_tooLong) : Read(name);

    /// <summary>Reads a file.</summary>
    internal static FileBytes Read(string path) =>
        File.Exists(path) ? Open(path, s_tooLong)
        : FileBytes.Refused(path, Directory.Exists(path) ? "This is a folder, and a file is needed." : "There is no file with this name.");

    /// <summary>Reads a file that is there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="tooLong">What to say of one that is longer than allowed.</param>
    internal static FileBytes Open(string path, string tooLong)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            return stream.CanSeek && stream.Length > MaxBytes ? FileBytes.Refused(path, tooLong) : ReadStream(path, stream, tooLong);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return FileBytes.Refused(path, $"The file cannot be read: {exception.Message}");
        }
    }

    internal static FileBytes ReadStream(string name, Stream stream, string tooLong)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MaxBytes)
            {
                return FileBytes.Refused(name, tooLong);
            }
        }

        return new(name, bytes.GetBuffer().AsMemory(0, (int)bytes.Length), null);
    }

    /// <summary>Gives the text of bytes in UTF-8; null when they are none.</summary>
    internal static string? FindText(FileBytes file)
    {
        try
        {
            using StreamReader reader = new(new MemoryStream(file.Utf8.ToArray()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
