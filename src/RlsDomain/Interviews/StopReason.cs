using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>Why an interview asks no more.</summary>
public sealed class StopReason : CodedTerm<StopReason>, ICodedTerm<StopReason>
{
    /// <summary>The first place is as likely to hold as the caller asked for.</summary>
    public static readonly StopReason Settled = new("settled", "Settled", "The first place is as likely to hold as was asked for");

    /// <summary>No question is left that may be asked, is not settled by another answer, and would tell anything.</summary>
    public static readonly StopReason NothingInformative = new("nothing-informative", "Nothing informative is left", "No question is left that may be asked and would tell anything");

    /// <summary>As many questions were asked as may be.</summary>
    public static readonly StopReason QuestionLimit = new("question-limit", "Question limit", "As many questions were asked as may be");

    private StopReason(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<StopReason> All { get; } = [Settled, NothingInformative, QuestionLimit];
}
