namespace RlsDomain.Tool;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    internal const int Success = 0;

    /// <summary>The input has errors, each printed with its place; what has them was not assessed.</summary>
    internal const int InputError = 1;

    /// <summary>The command line is wrong.</summary>
    internal const int WrongCommandLine = 2;
}
