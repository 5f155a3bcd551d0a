using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace RlsDomain.Tool;

/// <summary>Where the program reads and writes, and what the screen can show.</summary>
internal sealed class Terminal : IDisposable
{
    /// <summary>The width of a page that goes to a file, and the widest of one that goes to a screen.</summary>
    internal const int WidestPage = 100;

    private const int NarrowestPage = 50;

    // EPIPE as .NET reports it on Unix, and the two codes of Windows for a pipe without a reader.
    private static readonly int[] s_closedPipe = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>Gets standard input, as bytes.</summary>
    internal required Stream Input { get; init; }

    /// <summary>Gets standard output.</summary>
    internal required TextWriter Output { get; init; }

    /// <summary>Gets standard error.</summary>
    internal required TextWriter Error { get; init; }

    /// <summary>Gets the width of pages, in characters.</summary>
    internal int Width { get; init; } = WidestPage;

    /// <summary>Gets whether pages may have colours.</summary>
    internal bool HasColour { get; init; }

    /// <summary>Gets whether a long run shows its progress on standard error.</summary>
    internal bool ShowsProgress { get; init; }

    /// <summary>Gets whether standard error is a screen.</summary>
    internal bool HasErrorScreen { get; init; }

    /// <summary>Gets whether a person can be asked.</summary>
    internal bool IsInteractive { get; init; }

    /// <summary>Gives the streams of this process, in UTF-8 without a byte order mark and with line feeds, everywhere the same.</summary>
    internal static Terminal OfProcess() => new()
    {
        Input = Console.OpenStandardInput(),
        Output = Writer(OpenOutput(), autoFlush: false),
        Error = Writer(Console.OpenStandardError(), autoFlush: true),
        Width = ScreenWidth(),
        HasColour = !Console.IsOutputRedirected && SupportsColour(),
        ShowsProgress = Console.IsOutputRedirected && !Console.IsErrorRedirected,
        HasErrorScreen = !Console.IsErrorRedirected,
        IsInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected,
    };

    /// <summary>Says whether an error of writing means that nobody reads any more.</summary>
    internal static bool IsClosedPipe(IOException exception) => s_closedPipe.Contains(exception.HResult);

    /// <inheritdoc/>
    public void Dispose()
    {
        Input.Dispose();
        Error.Dispose();
    }

    /// <summary>
    /// Opens standard output. The stream of Console swallows a closed pipe, and the work would go on for nobody; over a
    /// pipe of Unix the plain handle reports it.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            FileStream stream = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!stream.CanSeek)
            {
                return stream;
            }
        }

        return Console.OpenStandardOutput(); // A file may be shared with standard error: only this stream moves on with it.
    }

    private static StreamWriter Writer(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { NewLine = "\n", AutoFlush = autoFlush };

    private static int ScreenWidth()
    {
        if (Console.IsOutputRedirected)
        {
            return WidestPage;
        }

        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8; // A Windows screen reads bytes by its code page.
        }

        return Math.Clamp(Console.WindowWidth - 1, NarrowestPage, WidestPage);
    }

    /// <summary>Asks Spectre.Console, which honours NO_COLOR and switches escape sequences on where Windows needs it.</summary>
    private static bool SupportsColour() =>
        Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && AnsiConsole.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };
}
