using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Vocabulary;

public class SpellingTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ca", "ac", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("Ferritin", "fERRITIN", 0)]
    public void Distance_OfTwoWords_CountsTheErrors(string left, string right, int expected) => Assert.Equal(expected, Spelling.Distance(left, right));

    [Fact]
    public void Distance_OfTextsTooLongForTheStack_IsCountedToo() =>
        Assert.Equal(2, Spelling.Distance("x" + new string('a', 5000), new string('a', 5000) + "y"));

    [Property]
    public Property Distance_UnderALimit_IsExactUpToItAndAboveItBeyond() => Prop.ForAll(
        (from left in Words() from right in Words() from limit in Gen.Choose(0, 6) select (left, right, limit)).ToArbitrary(),
        pair =>
        {
            int exact = Plain(pair.left, pair.right);
            int limited = Spelling.Distance(pair.left, pair.right, pair.limit);
            Assert.Equal(exact, Spelling.Distance(pair.left, pair.right));
            Assert.True(exact <= pair.limit ? limited == exact : limited > pair.limit, $"{pair}: {exact}, {limited}");
        });

    [Property]
    public Property Nearest_OfManyWords_IsTheFirstOfTheLeastDistance() => Prop.ForAll(
        (from word in Words() from candidates in Words().ListOf() select (word, candidates)).ToArbitrary(),
        pair =>
        {
            string? expected = pair.word.Length == 0 ? null : pair.candidates
                .Where(candidate => Plain(pair.word, candidate) <= Math.Max(1, pair.word.Length / 3))
                .OrderBy(candidate => Plain(pair.word, candidate)).ThenBy(candidate => candidate, StringComparer.Ordinal)
                .FirstOrDefault();
            Assert.Equal(expected, Spelling.Nearest(pair.word, pair.candidates));
        });

    private static Gen<string> Words() => Gen.Elements('a', 'b', 'C', 'c', '-').ListOf().Select(letters => string.Concat(letters.Take(9)));

    /// <summary>The whole table, as a textbook has it.</summary>
    private static int Plain(string left, string right)
    {
        int[,] cost = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[left.Length, right.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
