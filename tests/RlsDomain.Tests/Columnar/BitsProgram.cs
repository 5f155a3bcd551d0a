using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using RlsDomain.Columnar;
using RlsDomain.Differential;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Columnar;

/// <summary>What this assembly does when it is run as a program: it prints a digest of the bits of many answers.</summary>
/// <remarks>A process has one vector width, so <see cref="VectorWidthTests"/> starts one for each.</remarks>
public static class BitsProgram
{
    private const int Rows = 500;

    public static void Main()
    {
        Console.WriteLine(Widest());
        Console.WriteLine(Convert.ToHexString(SHA256.HashData(Answers())));
    }

    private static string Widest() =>
        Vector256.IsHardwareAccelerated ? "256" : Vector128.IsHardwareAccelerated ? "128" : "none";

    private static byte[] Answers()
    {
        CaseSimulator simulator = new(DifferentialModel.Default, Setting.PrimaryCare, 11, 0, Finding.All.Length);
        double[] numbers = new double[2 * Rows * Condition.All.Length];
        Span<double> left = numbers;
        for (ulong row = 0; row < Rows; row++)
        {
            DifferentialModel.Default.Classify(
                simulator.Draw(row).Patient, Setting.PrimaryCare, left[..Condition.All.Length], left.Slice(Condition.All.Length, Condition.All.Length));
            left = left[(2 * Condition.All.Length)..];
        }

        DifferentialResult explained = DifferentialModel.Default.Classify(simulator.Draw(Rows).Patient);
        double[] more =
        [
            .. explained.NextQuestions.Select(question => question.InformationGainBits),
            .. explained.Explain(Condition.RestlessLegsSyndrome).Findings.Select(weight => weight.Weight),
            explained.StabilityOver(2).SameDecisionProbability,
        ];
        return [.. MemoryMarshal.AsBytes<double>(numbers), .. MemoryMarshal.AsBytes<double>(more), .. IrlsScores()];
    }

    private static byte[] IrlsScores()
    {
        byte[] answers = new Random(4).GetItems<byte>([0, 1, 2, 3, 4, 4, 255], (Rows * IrlsAnswers.ItemCount) + 1);
        byte[] scores = new byte[4 * Rows];
        ReadOnlySpan<byte> Item(int item) => answers.AsSpan((item - 1) * Rows, Rows);
        Span<byte> Scores(int column) => scores.AsSpan(column * Rows, Rows);
        IrlsColumns.Score(
            new(Item(1), Item(2), Item(3), Item(4), Item(5), Item(6), Item(7), Item(8), Item(9), Item(10)),
            new() { Totals = Scores(0), Bands = Scores(1), SymptomSums = Scores(2), ImpactSums = Scores(3) });
        return scores;
    }
}
