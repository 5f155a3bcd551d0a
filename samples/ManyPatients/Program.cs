using RlsDomain.Screening;
using RlsDomain.Vocabulary;

// Screens samples/screening/patients.csv, when it is run from the root of the repository, into answers.parquet.
// <ManyPatients>
ScreeningSummary summary = Screener.Default.Run(new ScreeningRequest
{
    InputPath = "samples/screening/patients.csv",
    OutputPath = "answers.parquet",
    Setting = Setting.SleepClinic,
    Threads = 4,
});
// </ManyPatients>

Console.WriteLine(FormattableString.Invariant($"{summary.Rows} rows, {summary.RowsNotAssessed} of them not assessed"));
foreach (ScreeningIssue issue in summary.FirstIssues)
{
    Console.WriteLine(issue);
}
