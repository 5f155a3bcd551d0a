using Spectre.Console;

namespace RlsDomain.Tool.CommandLine;

/// <summary>Shows how far a long run has come, on standard error, when a person is there to see it.</summary>
internal static class LongRun
{
    private const int ShortRun = 100;

    /// <summary>Hands the items on, one by one, with a progress bar over them when there are more than a hundred.</summary>
    internal static void Over<T>(IReadOnlyCollection<T> items, Terminal terminal, Action<IEnumerable<T>> use)
    {
        if (items.Count <= ShortRun || !terminal.ShowsProgress)
        {
            use(items);
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        void ShowCursor(object? sender, ConsoleCancelEventArgs cancel) => console.Cursor.Show(); // The bar hides it.
        Console.CancelKeyPress += ShowCursor;
        try
        {
            new Progress(console, TimeProvider.System).AutoClear(true).Start(context =>
            {
                ProgressTask task = context.AddTask("Assessing", autoStart: true, maxValue: items.Count);
                use(Counted(items, task));
            });
        }
        finally
        {
            Console.CancelKeyPress -= ShowCursor;
        }
    }

    private static IEnumerable<T> Counted<T>(IEnumerable<T> items, ProgressTask task)
    {
        foreach (T item in items)
        {
            yield return item;
            task.Increment(1);
        }
    }
}
