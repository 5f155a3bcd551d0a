using System.Collections.Immutable;
using System.Text;
using RlsDomain.Benchmarks.Bounds;
using RlsDomain.Benchmarks.Measuring;
using static System.FormattableString;

namespace RlsDomain.Benchmarks.Report;

/// <summary>Writes <c>docs/performance.md</c>.</summary>
internal sealed class Page
{
    internal const string File = "docs/performance.md";
    internal const string ChartFolder = "docs/performance";
    private const string ColdStart = "benchmarks/results/cold-start.md";

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Section> _sections;
    private readonly ImmutableDictionary<Type, ImmutableArray<(string Parameters, TimingTable Table)>> _benchmarks;
    private readonly Remarks _remarks = Remarks.Read();

    private Page(ImmutableArray<Section> sections, ImmutableDictionary<Type, ImmutableArray<(string Parameters, TimingTable Table)>> benchmarks) =>
        (_sections, _benchmarks) = (sections, benchmarks);

    /// <summary>Writes the page and its pictures.</summary>
    /// <param name="sections">What was measured in turns.</param>
    /// <param name="benchmarks">What BenchmarkDotNet measured, by class.</param>
    /// <param name="effort">How long was measured; a draft says of itself that it is one.</param>
    /// <param name="day">The day of the run.</param>
    internal static void Write(ImmutableArray<Section> sections, ImmutableDictionary<Type, ImmutableArray<(string Parameters, TimingTable Table)>> benchmarks, Effort effort, DateOnly day)
    {
        string folder = Repository.Path(ChartFolder);
        Directory.CreateDirectory(folder);
        foreach (Chart chart in sections.SelectMany(section => section.Charts))
        {
            System.IO.File.WriteAllText(Path.Combine(folder, chart.File), chart.Draw());
        }

        System.IO.File.WriteAllText(Repository.Path(File), new Page(sections, benchmarks).Text(effort, day));
    }

    private string Text(Effort effort, DateOnly day)
    {
        Line("# Performance");
        Line();
        if (effort == Effort.Draft)
        {
            Line("**A draft, to look at the form of the page: its figures mean nothing.**");
            Line();
        }

        Line("What does an answer cost, against what a programmer would write or take instead? This page is written by");
        Line("`dotnet run -c Release --project benchmarks/RlsDomain.Benchmarks -- all`; with `--check` in place of `all` a short run");
        Line(Invariant($"fails when a figure is worse than its bound by more than {Bound.Slack:0%}. Nothing on it is edited by hand but the remarks."));
        Line();
        Line(Invariant($"- Measured {day:yyyy-MM-dd} on {Machine.Describe()}."));
        Line("- Every peer gets the same input, and its output is compared with ours before it is timed. Patients are made up.");
        Line("- Peers have their turns one after another in each round, and the median over the rounds counts, so other load meets");
        Line("  all alike. Ratios within a run hold on other machines; times do not.");
        Line("- BenchmarkDotNet measures the same code a second time, each peer in a process of its own; its tables stand below ours.");
        Line();
        Bounds();
        foreach (Section section in _sections)
        {
            Write(section);
        }

        AppendColdStart();
        AppendNotReached();
        return _text.ToString().TrimEnd('\n') + "\n";
    }

    private ImmutableArray<Figure> Figures =>
        [.. AllBounds.All.SelectMany(bound => _sections.SelectMany(section => section.Figures).Where(figure => figure.Bound == bound))];

    private void Bounds()
    {
        Line("## Bounds");
        Line();
        Line("| bound | what | promised | measured | |");
        Line("| --- | --- | ---: | ---: | --- |");
        foreach (Bound bound in AllBounds.All)
        {
            Figure? figure = Figures.FirstOrDefault(figure => figure.Bound == bound);
            Line($"| {bound.Name} | {bound.What} | {bound.Text} | {(figure is null ? "not measured" : Show(figure))} | {(figure is null ? "" : figure.IsMet ? "reached" : "**not reached**")} |");
        }

        Line();
    }

    private static string Show(Figure figure) => figure.Bound.Unit == "bytes" ? Numbers.Bytes(figure.Value) : Numbers.Short(figure.Value);

    private void Write(Section section)
    {
        Line($"## {section.Question}");
        Line();
        Line(section.Intro);
        Line();
        if (section.Text.Length > 0)
        {
            Line(section.Text);
        }

        foreach (TimingTable table in section.Tables)
        {
            Line($"{table.Caption}:");
            Line();
            Write(table);
        }

        foreach (GrowthTable growth in section.Growth)
        {
            Write(growth);
        }

        foreach (Chart chart in section.Charts)
        {
            Line($"![{chart.Text}](performance/{chart.File})");
            Line();
        }

        if (section.Benchmarks is not null && _benchmarks.TryGetValue(section.Benchmarks, out var measured))
        {
            foreach ((string parameters, TimingTable table) in measured)
            {
                Line($"BenchmarkDotNet, `{section.Benchmarks.Name}`{(parameters.Length == 0 ? "" : $", {parameters}")}:");
                Line();
                Write(table);
            }
        }
    }

    private void Write(TimingTable table)
    {
        Line("| peer | time | ratio | bytes |");
        Line("| --- | ---: | ---: | ---: |");
        foreach (Timing timing in table.Timings)
        {
            string ratio = timing.Name == table.Baseline ? "**1**" : Numbers.Short(table.RatioOf(timing));
            Line($"| {timing.Name} | {Numbers.Time(timing.Nanoseconds)} | {ratio} | {Numbers.Bytes(timing.Bytes)} |");
        }

        Line();
    }

    private void Write(GrowthTable table)
    {
        Line($"{table.Caption}:");
        Line();
        Line($"| {table.Along} | {string.Join(" | ", table.Peers)} |");
        Line($"| ---: |{string.Concat(table.Peers.Select(_ => " ---: |"))}");
        foreach ((long at, ImmutableArray<double> nanoseconds) in table.Rows)
        {
            Line(Invariant($"| {at:#,0} | {string.Join(" | ", nanoseconds.Select(time => double.IsFinite(time) ? Numbers.Time(time) : ""))} |"));
        }

        Line();
    }

    /// <summary>Takes in the table of starts, which a program of its own measures and writes.</summary>
    private void AppendColdStart()
    {
        string path = Repository.Path(ColdStart);
        Line("## Cold start");
        Line();
        if (!System.IO.File.Exists(path))
        {
            Line($"Not measured: `{ColdStart}` is written by a program of its own, and is not there.");
            Line();
            return;
        }

        string[] lines = System.IO.File.ReadAllText(path).ReplaceLineEndings("\n").Trim().Split('\n');
        foreach (string line in lines.SkipWhile(line => line.StartsWith("# ", StringComparison.Ordinal) || line.Length == 0))
        {
            Line(line.StartsWith('#') ? "#" + line : line);
        }

        Line();
    }

    private void AppendNotReached()
    {
        Line("## What was not reached");
        Line();
        Figure[] missed = [.. Figures.Where(figure => !figure.IsMet)];
        foreach (Figure figure in missed)
        {
            Line($"- **{figure.Bound.Name}**: {Show(figure)}, promised {figure.Bound.Text}. {_remarks[figure.Bound.Name] ?? "No remark yet."}");
        }

        foreach (Bound bound in AllBounds.All.Where(bound => Figures.All(figure => figure.Bound != bound)))
        {
            Line($"- **{bound.Name}**: not measured. {_remarks[bound.Name]}".TrimEnd());
        }

        if (missed.Length == 0)
        {
            Line("Every bound that was measured was reached in this run.");
        }

        Line();
        if (_remarks[Remarks.General] is { } general)
        {
            Line("## Remarks");
            Line();
            Line(general);
        }
    }

    private void Line(string text = "") => _text.Append(text).Append('\n');
}
