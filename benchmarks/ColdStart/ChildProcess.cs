using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace RlsDomain.ColdStart;

/// <summary>Runs a program from start to exit and takes the time. Linux only.</summary>
/// <remarks>System.Diagnostics.Process waits on another thread, which takes as long as an empty program: it would flatter every ratio.</remarks>
internal static partial class ChildProcess
{
    private const int ReadWrite = 2;
    private const string Nowhere = "/dev/null";

    /// <summary>Runs a program with its output thrown away; gives the milliseconds from start to exit.</summary>
    /// <exception cref="InvalidOperationException">The program did not end with exit code 0.</exception>
    internal static double Milliseconds(string[] command)
    {
        string?[] arguments = [.. command, null];
        string?[] environment = [.. Variables(), null];
        IntPtr actions = Marshal.AllocHGlobal(256); // The structure of glibc has 80 bytes, that of musl as many.
        try
        {
            Check(InitializeActions(actions));
            for (int stream = 0; stream < 3; stream++)
            {
                Check(AddOpen(actions, stream, Nowhere, ReadWrite, 0));
            }

            long start = Stopwatch.GetTimestamp();
            Check(Spawn(out int child, command[0], actions, IntPtr.Zero, arguments, environment));
            int waited = WaitFor(child, out int status, 0);
            double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            return waited == child && status == 0 ? milliseconds
                : throw new InvalidOperationException($"{string.Join(' ', command)} ended with status {status:x}.");
        }
        finally
        {
            Marshal.FreeHGlobal(actions);
        }
    }

    private static IEnumerable<string> Variables() =>
        from System.Collections.DictionaryEntry variable in Environment.GetEnvironmentVariables()
        select $"{variable.Key}={variable.Value}";

    private static void Check(int error)
    {
        if (error != 0)
        {
            throw new Win32Exception(error);
        }
    }

    [LibraryImport("libc", EntryPoint = "posix_spawn", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Spawn(out int child, string path, IntPtr actions, IntPtr attributes, string?[] arguments, string?[] environment);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_init")]
    private static partial int InitializeActions(IntPtr actions);

    [LibraryImport("libc", EntryPoint = "posix_spawn_file_actions_addopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int AddOpen(IntPtr actions, int stream, string path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "waitpid")]
    private static partial int WaitFor(int child, out int status, int options);
}
