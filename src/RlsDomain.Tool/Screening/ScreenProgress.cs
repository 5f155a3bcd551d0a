using RlsDomain.Screening;
using Spectre.Console;
using static System.FormattableString;

namespace RlsDomain.Tool.Screening;

/// <summary>Shows a person how far a screening has come, on standard error, where that is a screen.</summary>
internal static class ScreenProgress
{
    private const double Whole = 1;

    internal static ScreeningSummary Over(Terminal terminal, Func<IProgress<ScreeningProgress>?, ScreeningSummary> run)
    {
        if (!terminal.HasErrorScreen)
        {
            return run(null);
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        void ShowCursor(object? sender, ConsoleCancelEventArgs cancel) => console.Cursor.Show(); // The bar hides it.
        Console.CancelKeyPress += ShowCursor;
        try
        {
            return new Progress(console, TimeProvider.System)
                .AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
                .Start(context => run(new Bar(context.AddTask("Assessing", autoStart: true, maxValue: Whole), TimeProvider.System)));
        }
        finally
        {
            Console.CancelKeyPress -= ShowCursor;
        }
    }

    /// <summary>Moves the bar, and says how many rows a second are done in this run.</summary>
    private sealed class Bar(ProgressTask task, TimeProvider clock) : IProgress<ScreeningProgress>
    {
        private readonly long _start = clock.GetTimestamp();

        public void Report(ScreeningProgress value)
        {
            double rate = (value.Rows - value.RowsDoneBefore) / Math.Max(clock.GetElapsedTime(_start).TotalSeconds, 0.001);
            task.Description = Invariant($"{value.Rows:#,0} rows, {rate:#,0} a second");
            task.Value = value.Fraction;
        }
    }
}
