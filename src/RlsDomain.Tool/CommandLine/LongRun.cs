using Spectre.Console;

namespace RlsDomain.Tool.CommandLine;

/// <summary>Works through many items on every core, in their order, and shows a person how far it has come.</summary>
internal static class LongRun
{
    private const int ShortRun = 100;

    /// <summary>
    /// Makes a result of each item and hands the results on in the order of the items; over more than a hundred with a
    /// progress bar on standard error, where somebody is there to see it.
    /// </summary>
    internal static void Over<T, TResult>(IReadOnlyCollection<T> items, Func<T, TResult> make, Terminal terminal, Action<IEnumerable<TResult>> use)
    {
        IEnumerable<TResult> results = items.Count == 1
            ? items.Select(make)
            : items.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(make);
        if (items.Count <= ShortRun || !terminal.ShowsProgress)
        {
            use(results);
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
                use(Counted(results, task));
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
