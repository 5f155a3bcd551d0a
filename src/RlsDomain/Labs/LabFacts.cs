using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>What lines are held against: one value an analyte, and the person.</summary>
internal sealed class LabFacts
{
    private readonly LabTable _table;
    private readonly decimal?[] _values;

    internal LabFacts(LabTable table, LabContext context, decimal?[] values)
    {
        (_table, _values, Context) = (table, values, context);
        EndStage = context.Dialysis.ToVerdict();
        foreach (LabThreshold row in table.LinesOf(IronRole.KidneyFailure))
        {
            EndStage = Kleene.Or(EndStage, Judge(row)); // The row reads "or dialysis".
        }
    }

    internal LabContext Context { get; }

    /// <summary>Gets whether the kidneys have failed: by dialysis, or by the line of kidney failure.</summary>
    internal Verdict EndStage { get; }

    internal decimal? this[Analyte analyte] => _values[analyte.Index];

    internal Unit UnitOf(Analyte analyte) => _table.CanonicalUnit(analyte);

    /// <summary>Gets whether the whole condition of a line holds.</summary>
    internal Verdict Judge(LabThreshold row) =>
        row.Judge(this[row.Analyte], row.Other is { } other ? this[other.Analyte] : null, Context.Trimester);

    /// <summary>Gets whether a line's own analyte lies on the side that is meant.</summary>
    internal Verdict JudgeOwn(LabThreshold row) => row.JudgeOwn(this[row.Analyte], Context.Trimester);

    /// <summary>Gets whether the person is one of a population.</summary>
    internal Verdict Fits(LabPopulation population)
    {
        if (population == LabPopulation.Adult)
        {
            return IsAdult;
        }

        if (population == LabPopulation.Child)
        {
            return Kleene.Not(IsAdult);
        }

        if (population == LabPopulation.Female)
        {
            return IsFemale;
        }

        if (population == LabPopulation.Male)
        {
            return Kleene.Not(IsFemale);
        }

        if (population == LabPopulation.Pregnant)
        {
            return IsPregnant;
        }

        return population == LabPopulation.NotPregnant ? Kleene.Not(IsPregnant)
            : population == LabPopulation.EndStageRenalDisease ? EndStage
            : Kleene.Not(EndStage);
    }

    private Verdict IsAdult => Context.AgeYears is { } age ? ((bool?)(age >= _table[LabNumber.AdultAge])).ToVerdict() : Verdict.Undetermined;

    private Verdict IsPregnant => Context.Trimester is not null ? Verdict.Met
        : Context.Pregnancy == Presence.NotRecorded && Context.Sex == Sex.Male ? Verdict.NotMet
        : Context.Pregnancy.ToVerdict();

    /// <summary>A sex recorded as neither leaves open which line is the person's own.</summary>
    private Verdict IsFemale => Context.Sex == Sex.Female ? Verdict.Met
        : Context.Sex == Sex.Male ? Verdict.NotMet
        : IsPregnant == Verdict.Met ? Verdict.Met
        : Verdict.Undetermined;
}
