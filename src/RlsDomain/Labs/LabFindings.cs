using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>Finds the lines that a value meets.</summary>
internal static class LabFindings
{
    internal static ImmutableArray<LabFinding> Find(LabTable table, LabFacts facts, LabReading reading, int index, List<LabNotice> notices)
    {
        List<LabFinding> findings = [];
        List<LabFinding> dependOnSex = [];
        foreach (LabLine line in table.LinesOf(reading.Analyte))
        {
            LabThreshold row = line.Row;
            Verdict own = facts.JudgeOwn(row);
            Verdict whole = row.Other is { } other && other.Combination == LabCombination.And ? facts.Judge(row) : own;
            if (whole == Verdict.Met)
            {
                Add(facts, row, row.Code, line.Describe(reading.CanonicalValue, facts.Context.Trimester), findings, dependOnSex);
            }
            else if (whole == Verdict.Undetermined && row.Role is null && FitsSurely(facts, row))
            {
                notices.Add(new("lab-line-undetermined", index, $"{Sentence.Start(Describe(reading))}: whether the line \"{row.Condition}\" ({row.Population}) holds depends on {(own == Verdict.Met ? LabText.Name(row.Other!.Analyte) : "the trimester")}, which is not recorded."));
            }
        }

        foreach (LabLine line in table.AlternativesOf(reading.Analyte))
        {
            if (line.Row.Other is { Code: { } code } other && other.Bounds.Holds(reading.CanonicalValue))
            {
                Add(facts, line.Row, code, line.DescribeOther(), findings, dependOnSex);
            }
        }

        Settle(reading, index, dependOnSex, findings, notices);
        return [.. findings];
    }

    /// <summary>Keeps a line whose population fits, or is assumed to; one that depends on the sex waits.</summary>
    private static void Add(LabFacts facts, LabThreshold row, string code, string threshold, List<LabFinding> findings, List<LabFinding> dependOnSex)
    {
        List<LabPopulation> assumed = [];
        bool sexIsOpen = false;
        foreach (LabPopulation population in row.For)
        {
            Verdict fits = facts.Fits(population);
            if (fits == Verdict.Met)
            {
                continue;
            }

            bool isSex = population == LabPopulation.Female || population == LabPopulation.Male;
            if (fits == Verdict.NotMet || (!population.IsAssumed && !isSex))
            {
                return;
            }

            assumed.Add(population);
            sexIsOpen |= isSex;
        }

        (sexIsOpen ? dependOnSex : findings).Add(new() { Code = code, Threshold = threshold, Row = row, Assumed = [.. assumed] });
    }

    /// <summary>A value that the lines of both sexes hold for needs no sex; for one of them only, the answer stays open.</summary>
    private static void Settle(LabReading reading, int index, List<LabFinding> dependOnSex, List<LabFinding> findings, List<LabNotice> notices)
    {
        if (dependOnSex.Any(finding => finding.Assumed.Contains(LabPopulation.Female))
            && dependOnSex.Any(finding => finding.Assumed.Contains(LabPopulation.Male)))
        {
            findings.AddRange(dependOnSex);
            return;
        }

        foreach (LabFinding finding in dependOnSex)
        {
            notices.Add(new("lab-sex-undetermined", index, $"{Sentence.Start(Describe(reading))} is {finding.Threshold}, a line for \"{finding.Population}\" ({finding.Meaning}); whether it applies depends on the sex, which is not recorded."));
        }
    }

    private static bool FitsSurely(LabFacts facts, LabThreshold row) => row.For.All(population =>
        facts.Fits(population) is var fits && (fits == Verdict.Met || (fits == Verdict.Undetermined && population.IsAssumed)));

    private static string Describe(LabReading reading) =>
        LabText.Value(reading.Analyte, reading.CanonicalValue, reading.CanonicalUnit);
}
