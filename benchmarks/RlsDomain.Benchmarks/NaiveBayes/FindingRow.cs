using Microsoft.ML.Data;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.NaiveBayes;

/// <summary>A patient's findings as ML.NET and RulesEngine take them: two numbers a finding, 1 for present and 1 for absent.</summary>
public sealed class FindingRow
{
    public float[] Features { get; set; } = new float[Width];

    public uint Label { get; set; }

    /// <summary>Gets the scores that rules write.</summary>
    [NoColumn]
    public double[] Scores { get; } = new double[NaiveBayesTable.Classes];

    /// <summary>Gets how many numbers a row has.</summary>
    internal static int Width => 2 * Finding.All.Length;

    /// <summary>Writes a score; a rule has to be true, so it always is.</summary>
    public bool Write(int index, double score)
    {
        Scores[index] = score;
        return true;
    }

    internal static FindingRow Of(PresenceSet<Finding> findings)
    {
        FindingRow row = new();
        foreach (Finding finding in Finding.All)
        {
            row.Features[2 * finding.Index] = findings[finding] == Presence.Present ? 1 : 0;
            row.Features[(2 * finding.Index) + 1] = findings[finding] == Presence.Absent ? 1 : 0;
        }

        return row;
    }
}
