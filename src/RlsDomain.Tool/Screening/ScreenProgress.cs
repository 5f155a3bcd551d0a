using System.Globalization;
using RlsDomain.Screening;
using Spectre.Console;
using static System.FormattableString;

namespace RlsDomain.Tool.Screening;

/// <summary>Shows a person how far a screening has come, on standard error, where that is a screen.</summary>
internal static class ScreenProgress
{
    private const double Whole = 1;
    private const double ShortestTime = 0.001;

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
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
                .Start(context => run(new Bar(context.AddTask("Assessing", autoStart: true, maxValue: Whole), TimeProvider.System)));
        }
        finally
        {
            Console.CancelKeyPress -= ShowCursor;
        }
    }

    /// <summary>Says how far it has come, how many rows a second this run does, and how long the rest takes at that rate.</summary>
    internal static string Describe(ScreeningProgress value, TimeSpan elapsed)
    {
        double seconds = Math.Max(elapsed.TotalSeconds, ShortestTime);
        double rows = value.Rows - value.RowsDoneBefore;
        double fraction = value.Fraction * rows / Math.Max(value.Rows, 1); // Of the input, in this run.
        TimeSpan left = TimeSpan.FromSeconds(fraction > 0 ? Math.Ceiling(seconds * (Whole - value.Fraction) / fraction) : 0);
        string time = left.ToString(left.Days > 0 ? @"d\.hh\:mm\:ss" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
        return Invariant($"{value.Rows:#,0} rows, {rows / seconds:#,0} a second, {time} left");
    }

    /// <summary>Moves the bar.</summary>
    private sealed class Bar(ProgressTask task, TimeProvider clock) : IProgress<ScreeningProgress>
    {
        private readonly long _start = clock.GetTimestamp();

        public void Report(ScreeningProgress value)
        {
            task.Description = Describe(value, clock.GetElapsedTime(_start));
            task.Value = value.Fraction;
        }
    }
}
