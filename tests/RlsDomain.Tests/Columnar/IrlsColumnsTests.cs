using FsCheck.Xunit;
using RlsDomain.Columnar;
using RlsDomain.Scales;

namespace RlsDomain.Tests.Columnar;

public class IrlsColumnsTests
{
    private const int Rows = 1_000;

    /// <summary>Every answer, the first faulty one, blanks, and bytes whose sums would pass 255.</summary>
    private static readonly byte[] s_bytes = [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 2, 3, 4, 2, 3, 4, 5, 127, 128, 255];

    [Property]
    public void Score_OfAnyColumns_IsTheScoreOfEachPatient(int seed)
    {
        foreach (int rows in (int[])[0, 1, 31, 32, 63, 64, 65, 127, 128, 200])
        {
            HoldToTheScaleForOne(rows, seed, s_bytes);
        }
    }

    [Fact]
    public void Score_OfEveryTotal_IsTheScoreOfEachPatient() => HoldToTheScaleForOne(Rows, 1, [0, 1, 2, 3, 4]);

    [Fact]
    public void Score_ByScalars_IsTheScoreByVectors()
    {
        byte[][] items = Items(Rows, 7, s_bytes);
        byte[][] whole = Room(Rows);
        int unscored = IrlsColumns.Score(Columns(items), Scores(whole));
        byte[][] single = Room(Rows);
        int unscoredSingly = 0;
        for (int row = 0; row < Rows; row++)
        {
            // One row is less than a vector.
            unscoredSingly += IrlsColumns.Score(
                Columns(items).Slice(row, 1),
                new() { Totals = single[0].AsSpan(row), Bands = single[1].AsSpan(row), SymptomSums = single[2].AsSpan(row), ImpactSums = single[3].AsSpan(row) });
        }

        Assert.Equal(unscored, unscoredSingly);
        Assert.InRange(unscored, 1, Rows - 1);
        Assert.Equal(whole, single);
    }

    [Fact]
    public void Score_WithAMask_SaysWhichPatientsHaveNone()
    {
        byte[][] items = Items(Rows, 3, s_bytes);
        byte[][] room = Room(Rows);
        ulong[] mask = new ulong[RowMask.WordsFor(Rows)];
        Array.Fill(mask, ulong.MaxValue);
        int unscored = IrlsColumns.Score(Columns(items), new() { Totals = room[0], Bands = room[1], SymptomSums = room[2], ImpactSums = room[3], Scored = mask });
        int[] rows = new int[Rows];
        Assert.Equal(unscored, RowMask.CopyUnset(mask, Rows, rows));
        int[] expected = [.. Enumerable.Range(0, Rows).Where(row => items.Any(item => item[row] > IrlsAnswers.HighestAnswer))];
        Assert.Equal(expected, rows[..unscored]);
        Assert.All(expected, row => Assert.False(RowMask.IsSet(mask, row)));
        Assert.Equal(expected[..2], FirstTwo(mask));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-64)]
    [InlineData(-65)]
    [InlineData(int.MinValue)]
    [InlineData(128)]
    public void IsSet_OfARowThatTheMaskDoesNotHave_IsRefused(int row) =>
        Assert.Throws<IndexOutOfRangeException>(() => RowMask.IsSet([ulong.MaxValue, ulong.MaxValue], row));

    [Fact]
    public void Score_OnceWarm_AllocatesNothing()
    {
        byte[][] items = Items(Rows, 5, s_bytes);
        byte[][] room = Room(Rows);
        IrlsColumns.Score(Columns(items), Scores(room));
        long before = GC.GetAllocatedBytesForCurrentThread();
        IrlsColumns.Score(Columns(items), Scores(room));
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Columns_OfTwoLengths_AreRefusedByItem()
    {
        byte[][] items = Items(8, 1, s_bytes);
        items[6] = new byte[7];
        ArgumentException refused = Assert.Throws<ArgumentException>(() => Columns(items).RowCount);
        Assert.Equal("The columns hold one answer a patient: that of item 1 has 8, that of item 7 has 7.", refused.Message);
    }

    [Theory]
    [InlineData(0, "The column of totals has room for 7 patients; there are 8.")]
    [InlineData(1, "The column of bands has room for 7 patients; there are 8.")]
    [InlineData(2, "The column of symptom sums has room for 7 patients; there are 8.")]
    [InlineData(3, "The column of impact sums has room for 7 patients; there are 8.")]
    public void Score_WithTooShortAColumn_WritesNothing(int column, string message)
    {
        byte[][] items = Items(8, 1, [1]);
        byte[][] room = Room(8);
        room[column] = new byte[7];
        ArgumentException refused = Assert.Throws<ArgumentException>(() => IrlsColumns.Score(Columns(items), Scores(room)));
        Assert.Equal(message, refused.Message);
        Assert.All(room, bytes => Assert.All(bytes, b => Assert.Equal(0, b)));
    }

    [Fact]
    public void Score_WithTooShortAMask_SaysHowManyWordsAreNeeded()
    {
        byte[][] items = Items(65, 1, [1]);
        byte[][] room = Room(65);
        ArgumentException refused = Assert.Throws<ArgumentException>(() =>
            IrlsColumns.Score(Columns(items), new() { Totals = room[0], Bands = room[1], SymptomSums = room[2], ImpactSums = room[3], Scored = new ulong[1] }));
        Assert.StartsWith("A mask over 65 rows needs 2 words of 64 bits; there are 1.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Row_OutsideTheRows_IsRefused()
    {
        byte[][] items = Items(3, 1, [1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns(items).Row(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns(items).Row(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns(items)[11].Length);
    }

    private static void HoldToTheScaleForOne(int rows, int seed, byte[] bytes)
    {
        byte[][] items = Items(rows, seed, bytes);
        byte[][] room = Room(rows);
        int unscored = IrlsColumns.Score(Columns(items), Scores(room));
        int expectedUnscored = 0;
        for (int row = 0; row < rows; row++)
        {
            IrlsScore score = IrlsScore.FromAnswers(Array.ConvertAll(items, item => item[row] <= 4 ? (int?)item[row] : null));
            byte[] expected = score.Total is { } total
                ? [(byte)total, (byte)score.Band!.Index, (byte)score.SymptomSum!, (byte)score.ImpactSum!]
                : [255, 255, 255, 255];
            expectedUnscored += score.IsComplete ? 0 : 1;
            Assert.Equal(expected, Array.ConvertAll(room, column => column[row]));
        }

        Assert.Equal(expectedUnscored, unscored);
    }

    private static int[] FirstTwo(ulong[] mask)
    {
        int[] rows = new int[2];
        Assert.Equal(2, RowMask.CopyUnset(mask, Rows, rows));
        return rows;
    }

    private static byte[][] Items(int rows, int seed, byte[] bytes)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, IrlsAnswers.ItemCount).Select(_ => random.GetItems(bytes, rows))];
    }

    private static byte[][] Room(int rows) => [new byte[rows], new byte[rows], new byte[rows], new byte[rows]];

    private static IrlsAnswerColumns Columns(byte[][] items) =>
        new(items[0], items[1], items[2], items[3], items[4], items[5], items[6], items[7], items[8], items[9]);

    private static IrlsScoreColumns Scores(byte[][] room) => new() { Totals = room[0], Bands = room[1], SymptomSums = room[2], ImpactSums = room[3] };
}
