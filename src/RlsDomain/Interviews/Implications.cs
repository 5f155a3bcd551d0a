using System.Collections.Immutable;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Interviews;

/// <summary>What follows from the answers given, by the table of implications.</summary>
internal sealed class Implications
{
    private readonly KnowledgeBase _knowledge;
    private PresenceSet<Finding> _known;

    private Implications(KnowledgeBase knowledge, PresenceSet<Finding> said) => (_knowledge, _known) = (knowledge, said);

    /// <summary>Gets what follows, in the order in which it was found: by definition first.</summary>
    internal ImmutableArray<ImpliedAnswer> Answers { get; private set; } = [];

    /// <summary>Draws every conclusion; what was said stays, and of conclusions that contradict each other the first does.</summary>
    internal static Implications Of(KnowledgeBase knowledge, PresenceSet<Finding> said)
    {
        Implications implications = new(knowledge, said);
        implications.Conclude(ImplicationBasis.Definition);
        implications.Conclude(ImplicationBasis.Judgement);
        return implications;
    }

    /// <summary>Says whether a finding is neither said nor settled, and what it is a detail of, if of anything, is there.</summary>
    internal bool IsOpen(Finding finding)
    {
        if (_known[finding] != Presence.NotRecorded)
        {
            return false;
        }

        bool isDetail = false;
        foreach (FindingImplication row in _knowledge.FindingImplications)
        {
            if (row.Kind == ImplicationKind.Detail && row.Then.Finding == finding)
            {
                if (Holds(row.If))
                {
                    return true;
                }

                isDetail = true;
            }
        }

        return !isDetail;
    }

    private void Conclude(ImplicationBasis basis)
    {
        int before;
        do
        {
            before = Answers.Length;
            foreach (FindingImplication row in _knowledge.FindingImplications.Where(row => row.Kind != ImplicationKind.Detail))
            {
                if (row.Basis == ImplicationBasis.Definition)
                {
                    Conclude(row, row.If, row.Then, basis);
                    Conclude(row, row.Then.Opposite, row.If.Opposite, basis); // Words that force it forwards force it backwards.
                }
                else if (basis == ImplicationBasis.Judgement)
                {
                    Conclude(row, row.If, row.Then, basis);
                }
            }
        }
        while (Answers.Length > before);
    }

    private void Conclude(FindingImplication row, FindingAnswer given, FindingAnswer follows, ImplicationBasis basis)
    {
        if (Holds(given) && _known[follows.Finding] == Presence.NotRecorded)
        {
            _known = _known.With(follows.Finding, follows.Presence);
            Answers = Answers.Add(new(follows.Finding, follows.Presence, basis, row));
        }
    }

    private bool Holds(FindingAnswer answer) => _known[answer.Finding] == answer.Presence;
}
