using Microsoft.ML.Data;
using RlsDomain.Vocabulary;

namespace RlsDomain.Benchmarks.NaiveBayes;

/// <summary>A patient's findings as ML.NET and RulesEngine take them: two numbers a finding, 1 for present and 1 for absent.</summary>
public sealed class FindingRow
{
    /// <summary>Twice the number of findings: an attribute asks for a constant.</summary>
    public const int Width = 160;

    /// <summary>The number of classes, for the same reason.</summary>
    public const int ClassCount = 23;

    [VectorType(Width)]
    public float[] Features { get; set; } = new float[Width];

    [KeyType(ClassCount)]
    public uint Label { get; set; }

    /// <summary>Gets the scores that rules write.</summary>
    [NoColumn]
    public double[] Scores { get; } = new double[ClassCount];

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
