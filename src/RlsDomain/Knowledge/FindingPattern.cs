using System.Collections.Immutable;
using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>A pattern of findings: every clause must hold, and a clause holds when any of its answers is recorded.</summary>
/// <remarks>Three-valued: what is not recorded leaves a pattern open. Compares its list by reference; immutable.</remarks>
public sealed record FindingPattern
{
    private const string AbsentPrefix = "not:";

    /// <summary>Gets the clauses, all of which must hold.</summary>
    /// <exception cref="ArgumentException">The list was never made.</exception>
    public required ImmutableArray<FindingClause> Clauses
    {
        get;
        init => field = !value.IsDefault ? value
            : throw new ArgumentException("The clauses are a list, and this one was never made; without clauses it is empty.", nameof(Clauses));
    }

    /// <summary>Gets the lowest age in completed years, included; null when age does not matter.</summary>
    public int? AgeFrom { get; init; }

    /// <summary>Gets the highest age in completed years, included; null when age does not matter.</summary>
    public int? AgeTo { get; init; }

    /// <summary>Evaluates the pattern in Kleene logic.</summary>
    /// <param name="findings">What is recorded.</param>
    /// <param name="ageYears">The age in years; null when not recorded, which leaves a pattern with an age open.</param>
    public Verdict Evaluate(PresenceSet<Finding> findings, decimal? ageYears)
    {
        Verdict verdict = EvaluateAge(ageYears);
        foreach (FindingClause clause in Clauses)
        {
            verdict = Kleene.And(verdict, clause.Evaluate(findings));
        }

        return verdict;
    }

    /// <summary>Gives the recorded findings that decide the pattern as it stands, in the order of the vocabulary.</summary>
    /// <remarks>For a pattern that is met, the answers that hold; for one that is not, those that rule a clause out; else none.</remarks>
    /// <param name="findings">What is recorded.</param>
    /// <param name="ageYears">The age in years; null when not recorded.</param>
    public ImmutableArray<Finding> Deciding(PresenceSet<Finding> findings, decimal? ageYears)
    {
        Verdict verdict = Evaluate(findings, ageYears);
        UInt128 bits = UInt128.Zero;
        foreach (FindingClause clause in Clauses)
        {
            if (verdict != Verdict.Undetermined && clause.Evaluate(findings) == verdict)
            {
                bits |= clause.Deciding(findings, verdict);
            }
        }

        return PresenceSet<Finding>.Members(bits);
    }

    internal static FindingPattern Read(RowReader row)
    {
        ImmutableArray<FindingClause> clauses = [.. row.TextLists("when").Select(texts => ReadClause(row, texts))];
        if (clauses.IsEmpty)
        {
            row.Report("\"when\" is a list of clauses, each a list of findings or not:finding; at least one is needed.");
        }

        return new()
        {
            Clauses = clauses,
            AgeFrom = row.OptionalInteger("ageFrom", 0, 150),
            AgeTo = row.OptionalInteger("ageTo", 0, 150),
        };
    }

    private static FindingClause ReadClause(RowReader row, ImmutableArray<string> texts)
    {
        UInt128 present = UInt128.Zero;
        UInt128 absent = UInt128.Zero;
        foreach (string text in texts)
        {
            bool isAbsent = text.StartsWith(AbsentPrefix, StringComparison.Ordinal);
            string code = isAbsent ? text[AbsentPrefix.Length..] : text;
            if (CodeLookup<Finding>.Find(code) is not { } finding)
            {
                row.Report(Suggestion.Of($"\"when\" holds {Quoted.Of(text)}, and there is no finding with this code", CodeLookup<Finding>.Nearest(code)));
            }
            else if (isAbsent)
            {
                absent |= PresenceSet<Finding>.BitOf(finding);
            }
            else
            {
                present |= PresenceSet<Finding>.BitOf(finding);
            }
        }

        return new(present, absent);
    }

    private Verdict EvaluateAge(decimal? ageYears) =>
        AgeFrom is null && AgeTo is null ? Verdict.Met
        : ageYears is not { } age ? Verdict.Undetermined
        : (AgeFrom is not { } from || age >= from) && (AgeTo is not { } to || age < to + 1) ? Verdict.Met
        : Verdict.NotMet;
}
