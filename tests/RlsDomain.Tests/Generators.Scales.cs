using FsCheck;
using FsCheck.Fluent;
using RlsDomain.Scales;

namespace RlsDomain.Tests;

/// <content>Answers to scales.</content>
public static partial class Generators
{
    /// <summary>Makes answers that are complete a third of the time, and otherwise blank anywhere.</summary>
    public static Arbitrary<IrlsAnswers> IrlsAnswerSets() =>
        (from blanks in Gen.Elements(0, 10, 50)
         from draws in Gen.Choose(0, 99).ListOf(IrlsAnswers.ItemCount)
         from answers in Gen.Choose(0, IrlsAnswers.HighestAnswer).ListOf(IrlsAnswers.ItemCount)
         select IrlsAnswers.From([.. draws.Zip(answers, (draw, answer) => draw < blanks ? (int?)null : answer)])).ToArbitrary();
}
