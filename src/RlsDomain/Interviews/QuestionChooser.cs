using System.Collections.Immutable;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>The questions that an interview may ask, in the order in which it would.</summary>
internal sealed class QuestionChooser
{
    private readonly InterviewOptions _options;
    private readonly Implications _implications;
    private readonly DifferentialResult _differential;
    private readonly UInt128 _closed;

    /// <summary>Makes the chooser.</summary>
    /// <param name="options">What may be asked, and its cost.</param>
    /// <param name="implications">What is settled already.</param>
    /// <param name="differential">What an answer would tell.</param>
    /// <param name="unknown">The findings that the person does not know.</param>
    internal QuestionChooser(InterviewOptions options, Implications implications, DifferentialResult differential, UInt128 unknown)
    {
        (_options, _implications, _differential) = (options, implications, differential);
        _closed = unknown | PresenceSet<Finding>.BitsOf(options.Excluded);
        Informative =
        [
            .. differential.NextQuestions
                .Where(question => IsOpen(question.Finding))
                .OrderByDescending(question => question.InformationGainBits / options.CostOf(question.Finding))
                .ThenByDescending(question => question.InformationGainBits)
                .ThenBy(question => question.Finding.Index),
        ];
    }

    /// <summary>Gets what may be asked and would tell something, the most for its cost first.</summary>
    internal ImmutableArray<NextQuestion> Informative { get; }

    /// <summary>Gives the next question about safety: the findings that alone raise a red flag at this age, in the order of the table.</summary>
    internal InterviewQuestion? Safety(KnowledgeBase knowledge, decimal? ageYears)
    {
        foreach (RedFlag flag in knowledge.RedFlags.Where(flag => flag.Pattern.Clauses.Length == 1))
        {
            if (flag.Pattern.Evaluate(default, ageYears) != Verdict.NotMet)
            {
                foreach (Finding finding in flag.Pattern.Clauses[0].Present.Where(IsOpen))
                {
                    return Ask(finding, StepReason.Safety);
                }
            }
        }

        return null;
    }

    /// <summary>Gives the most informative question for its cost; null when none is left.</summary>
    internal InterviewQuestion? Information() => Informative.IsEmpty ? null : Ask(Informative[0].Finding, StepReason.Information);

    /// <summary>Gives what an answer to a finding is expected to tell; 0 when nothing.</summary>
    internal double GainOf(Finding finding) =>
        _differential.NextQuestions.FirstOrDefault(question => question.Finding == finding).InformationGainBits;

    private InterviewQuestion Ask(Finding finding, StepReason reason) => new(finding, reason, GainOf(finding), _options.CostOf(finding));

    private bool IsOpen(Finding finding) => (_closed & PresenceSet<Finding>.BitOf(finding)) == UInt128.Zero && _implications.IsOpen(finding);
}
