using System.Text;
using RlsDomain.Cases;
using RlsDomain.Fuzz;

namespace RlsDomain.Tests.Cases;

/// <summary>A short run of <c>tests/Fuzz</c>; docs/quality.md has the figures of a long one.</summary>
public class CaseReaderFuzzTests
{
    private const ulong Seed = 20261130;

    private static readonly FuzzCorpus s_corpus = FuzzCorpus.Load();

    [Fact]
    public void Read_BrokenFiles_KeepsItsWord()
    {
        CaseChecker checker = new(DocumentedCodes.Load(), assessEvery: 100, writeEvery: 5_000);
        FuzzRun run = new(Seed, checker);
        run.Run(s_corpus, 0, 20_000);
        Assert.True(run.Failures.Count == 0, string.Join('\n', run.Failures.Select(failure => $"input {failure.Number} of seed {Seed}: {failure.Fault}")));
        Assert.Equal(20_000, checker.Accepted + checker.Refused + checker.Empty);
        Assert.True(checker.Accepted > 2_000, "Too few inputs are still cases for the run to say much.");
        Assert.True(checker.Codes.Count > 20, "Too few kinds of error were met for the run to say much.");
    }

    [Fact]
    public void Next_SameSeedAndNumber_GivesTheSameInput()
    {
        CaseMutator mutator = new(s_corpus);
        byte[][] inOrder = [.. Enumerable.Range(0, 50).Select(number => mutator.Next(FuzzRandom.ForInput(Seed, number)).ToArray())];
        Assert.Equal(inOrder[49], FuzzRun.Make(s_corpus, Seed, 49));
        Assert.NotEqual(inOrder[48], inOrder[49]);
    }

    [Fact]
    public void Load_Seeds_AreCasesWithoutAnError() =>
        Assert.All(s_corpus.Seeds, seed => Assert.False(CaseReader.Read(seed).HasErrors, Encoding.UTF8.GetString(seed)));

    /// <summary>A code that the page lacks stands for a fault of the reader.</summary>
    [Fact]
    public void Check_AnswerThatBreaksARule_IsAFailure()
    {
        HashSet<string> documented = DocumentedCodes.Load();
        Assert.Null(new CaseChecker(documented, 1, 1).Check("""{"id":"a","age":140}"""u8));
        Assert.True(documented.Remove("number-out-of-range"));
        Assert.NotNull(new CaseChecker(documented, 1, 1).Check("""{"id":"a","age":140}"""u8));
    }
}
