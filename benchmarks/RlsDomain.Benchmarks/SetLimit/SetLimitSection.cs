using System.Collections.Immutable;
using System.Text;
using RlsDomain.Benchmarks.Measuring;
using RlsDomain.Benchmarks.Patients;
using RlsDomain.Benchmarks.Report;
using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;
using static System.FormattableString;

namespace RlsDomain.Benchmarks.SetLimit;

/// <summary>What it costs in truth, not in time, that sets of more than three conditions are left out.</summary>
internal static class SetLimitSection
{
    private const int Drawn = 100;
    private const int LargestLimit = 4;

    /// <summary>The development cases lie beside the repository, so a clone alone does not have them.</summary>
    private const string Development = "../shared/cases/published-dev.json";

    private static readonly ImmutableArray<string> s_published = ["tests/cases/published-second.json", "tests/cases/published-third.json"];

    /// <summary>Compares the limits. It is no matter of time, so a short run leaves it out.</summary>
    internal static Section Measure(Effort effort) => new()
    {
        Question = "How far the limit of three conditions is from all sets",
        Intro = "The model adds up sets of at most three conditions. Here it is held against all sets of any size, some four million, walked one by one: "
            + "the largest difference of the probability of a condition in each case, primary care.",
        Text = effort.WithGrowth ? Compare(effort == Effort.Draft ? 2 : int.MaxValue) : "",
    };

    private static string Compare(int most)
    {
        EverySet every = new(KnowledgeBase.Default);
        ImmutableArray<DifferentialModel> models = [.. Enumerable.Range(1, LargestLimit).Select(largest => Models.Of(largest, tempered: true).Fast)];
        StringBuilder text = new();
        text.Append("| cases | sets of at most | median | largest | above 0.1 | same condition most probable |\n| --- | ---: | ---: | ---: | ---: | ---: |\n");
        List<LimitedCase> published = [];
        foreach ((string name, IEnumerable<PatientCase> cases) in Groups())
        {
            ImmutableArray<(PatientCase Patient, double[] OverEverySet)> exact =
                [.. cases.Take(most).AsParallel().AsOrdered().Select(patient => (patient, every.Classify(patient, Setting.PrimaryCare)))];
            for (int limit = 1; limit <= LargestLimit; limit++)
            {
                ImmutableArray<LimitedCase> limited = [.. exact.Select(one => LimitedCase.Of(models[limit - 1], one.OverEverySet, one.Patient, Setting.PrimaryCare))];
                text.Append(Row(name, limit, limited));
                published.AddRange(limit == Models.ShippedLargest && !name.StartsWith("drawn", StringComparison.Ordinal) ? limited : []);
            }
        }

        return text.Append('\n').Append(Notice(published)).ToString();
    }

    private static IEnumerable<(string Name, IEnumerable<PatientCase> Cases)> Groups()
    {
        if (File.Exists(Repository.Path(Development)))
        {
            yield return ("development cases", Read(Development));
        }

        yield return ("two further sets of published cases", s_published.SelectMany(Read));
        CaseSimulator simulator = new(DifferentialModel.Default, Setting.PrimaryCare, seed: 5, fewestFindings: 5, mostFindings: 40);
        yield return ("drawn from the model, 5 to 40 findings", Enumerable.Range(0, Drawn).Select(number => simulator.Draw((ulong)number).Patient));
    }

    private static IEnumerable<PatientCase> Read(string file) =>
        CaseReader.Read(File.ReadAllBytes(Repository.Path(file))).Records.Select(record => record.Patient);

    private static string Row(string name, int limit, ImmutableArray<LimitedCase> cases)
    {
        double[] errors = [.. cases.Select(one => one.Error).Order()];
        return Invariant($"| {name} | {limit} | {errors[errors.Length / 2]:0.000} | {errors[^1]:0.000} | {errors.Count(error => error > 0.1)} of {errors.Length} | {cases.Count(one => one.HasTheSameFirst)} of {errors.Length} |\n");
    }

    /// <summary>Says how well the sign that an answer gives tells of the error.</summary>
    private static string Notice(List<LimitedCase> published)
    {
        double limit = (double)KnowledgeBase.Default[RuleNumber.SetLimitNotice];
        LimitedCase[] noticed = [.. published.Where(one => one.LargestSets >= limit)];
        LimitedCase[] others = [.. published.Where(one => one.LargestSets < limit)];
        return Invariant($"""
            Where the sets of three hold {limit:0.0} of the probability or more, an answer says so in a notice. Of the {published.Count} published cases
            that is {noticed.Length}, with errors from {Least(noticed):0.000} to {Most(noticed):0.000}; in the other {others.Length} the largest error is {Most(others):0.000}.

            """);
    }

    private static double Least(LimitedCase[] cases) => cases.Length == 0 ? 0 : cases.Min(one => one.Error);

    private static double Most(LimitedCase[] cases) => cases.Length == 0 ? 0 : cases.Max(one => one.Error);
}
