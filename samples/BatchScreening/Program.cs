using CsvHelper;
using RlsDomain.Screening;
using RlsDomain.Vocabulary;
using Spectre.Console;

// A CSV of patients in, a CSV of answers out: dotnet run -- patients.csv answers.csv
// Without arguments it takes the made-up patients beside the program, and writes answers.csv where it is started.
(string patients, string answers) = args is [string from, string to] ? (from, to) : (Path.Combine(AppContext.BaseDirectory, "patients.csv"), "answers.csv");

try
{
    // <BatchScreening>
    ScreeningRequest request = new()
    {
        InputPath = patients,
        OutputPath = answers,
        Setting = Setting.SleepClinic,
        Threads = 4,
    };
    ScreeningSummary summary = WithBar(bar => Screener.Default.Run(request, bar));
    // </BatchScreening>
    ShowAnswers(answers);
    return Show(summary);
}
catch (ScreeningException refused) // The header has errors, or a file is none of its kind: nothing was written.
{
    Console.Error.WriteLine(refused.Message);
    return 1;
}

static void ShowAnswers(string answers)
{
    using CsvReader rows = CsvReader.FromFile(answers, new CsvReaderOptions { Separator = ',' });
    while (rows.Read())
    {
        string contributors = rows.GetString("contributors") is { Length: > 0 } codes ? codes : "none found";
        Console.WriteLine($"{rows.GetString("id")}: {rows.GetString("condition-1")}, irlssg-2014 {rows.GetString("irlssg-2014")}, contributors: {contributors}");
    }
}

static int Show(ScreeningSummary summary)
{
    Console.WriteLine(FormattableString.Invariant($"{summary.Rows} rows, {summary.RowsNotAssessed} of them not assessed"));
    foreach (ScreeningIssue issue in summary.FirstIssues)
    {
        Console.WriteLine(issue);
    }

    return summary.RowsNotAssessed == 0 ? 0 : 1;
}

// Shows a bar on standard error where a person looks at it; in a pipe there is none.
static ScreeningSummary WithBar(Func<IProgress<ScreeningProgress>?, ScreeningSummary> run)
{
    if (Console.IsErrorRedirected)
    {
        return run(null);
    }

    IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
    return screen.Progress().AutoClear(true).Start(context => run(new Bar(context.AddTask("Assessing", maxValue: 1))));
}

internal sealed class Bar(ProgressTask task) : IProgress<ScreeningProgress>
{
    public void Report(ScreeningProgress value)
    {
        task.Description = FormattableString.Invariant($"{value.Rows} rows");
        task.Value = value.Fraction;
    }
}
