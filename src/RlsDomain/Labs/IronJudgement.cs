using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>
/// Holds the iron studies against the lines, in this order: lines that say not to give iron, the
/// end-stage line, the child line, the adult lines, and the seed's line as a statement of its own.
/// </summary>
internal sealed class IronJudgement
{
    private readonly LabTable _table;
    private readonly LabFacts _facts;
    private readonly List<IronLine> _lines = [];

    private IronJudgement(LabTable table, LabFacts facts) => (_table, _facts) = (table, facts);

    internal static IronAssessment Make(LabTable table, LabFacts facts, bool saturationIsEstimated) =>
        new IronJudgement(table, facts).Assess(saturationIsEstimated);

    private IronAssessment Assess(bool saturationIsEstimated)
    {
        Verdict bySaturation = Verdict.NotMet;
        Verdict byFerritin = Verdict.NotMet;
        foreach (LabThreshold row in _table.LinesOf(IronRole.DoNotGive))
        {
            ref Verdict verdict = ref row.Analyte == Analyte.TransferrinSaturation ? ref bySaturation : ref byFerritin;
            verdict = Kleene.Or(verdict, Ask(row));
        }

        byFerritin = Kleene.Or(byFerritin, Kleene.Not(Ask(IronRole.EvidenceLimit)));
        (LabThreshold main, Verdict names, IronOutcome outcome) = AskGuideline();
        if (bySaturation == Verdict.Met || byFerritin == Verdict.Met)
        {
            outcome = names == Verdict.Met && bySaturation != Verdict.Met ? IronOutcome.Conflict : IronOutcome.DoNotGive;
        }

        Verdict seed = Ask(IronRole.SeedLine);
        Verdict inflammation = AskInflammation();
        IronAssessment? assessment = null;
        assessment = new()
        {
            Outcome = outcome,
            Lines = [.. _lines],
            GuidelineNamesIron = names,
            DoNotGive = Kleene.Or(bySaturation, byFerritin),
            SeedLine = seed,
            Inflammation = inflammation,
            InflammationWarning = inflammation == Verdict.Met && _facts.JudgeOwn(main) == Verdict.NotMet ? WarnOfInflammation() : null,
            Missing = Missing(),
            Assumed = Assumed(),
            SaturationIsEstimated = saturationIsEstimated,
            SampleConditions = _table.SampleConditions,
            ExplanationOnce = new(() => IronExplanation.Write(assessment!, _facts)),
        };
        return assessment;
    }

    private ImmutableArray<Analyte> Missing()
    {
        ImmutableArray<Analyte> missing = _facts[Analyte.Ferritin] is null ? [Analyte.Ferritin] : [];
        return _facts[Analyte.TransferrinSaturation] is null ? missing.Add(Analyte.TransferrinSaturation) : missing;
    }

    /// <summary>Asks the line of the guideline for this person: whether it names iron, and how.</summary>
    private (LabThreshold Main, Verdict Names, IronOutcome Outcome) AskGuideline()
    {
        bool isChild = _facts.Fits(LabPopulation.Child) == Verdict.Met;
        if (_facts.EndStage != Verdict.Undetermined)
        {
            foreach (LabThreshold row in _table.LinesOf(IronRole.KidneyFailure))
            {
                _lines.Add(new(row, _facts.EndStage));
            }
        }

        if (isChild || _facts.EndStage == Verdict.Met)
        {
            IronRole role = isChild ? IronRole.ChildLine : IronRole.EndStageLine;
            Verdict verdict = Ask(role);
            IronOutcome named = isChild ? IronOutcome.OralOrIntravenous : IronOutcome.IntravenousIronSucrose;
            return (_table.LinesOf(role)[0], verdict, Outcome(verdict, named));
        }

        Verdict general = Ask(IronRole.AdultLine);
        Verdict intravenous = Ask(IronRole.IntravenousLine);
        IronOutcome outcome = general == Verdict.NotMet
            ? Outcome(intravenous, IronOutcome.IntravenousOnly)
            : Outcome(general, IronOutcome.OralOrIntravenous);
        return (_table.LinesOf(IronRole.AdultLine)[0], Kleene.Or(general, intravenous), outcome);
    }

    private static IronOutcome Outcome(Verdict verdict, IronOutcome named) => verdict switch
    {
        Verdict.Met => named,
        Verdict.NotMet => IronOutcome.NoIronByTheseLines,
        _ => IronOutcome.Undetermined,
    };

    private Verdict AskInflammation()
    {
        Verdict verdict = Verdict.NotMet;
        foreach (LabThreshold row in _table.LinesOf(IronRole.Inflammation))
        {
            Verdict whole = Kleene.Or(_facts.Judge(row), _facts.Context.Inflammation.ToVerdict()); // The row names both.
            verdict = Kleene.Or(verdict, whole);
            _lines.Add(new(row, whole));
        }

        return verdict;
    }

    private string WarnOfInflammation()
    {
        LabThreshold row = _table.LinesOf(IronRole.Inflammation)[0];
        string why = _facts.Judge(row) == Verdict.Met && _facts[row.Analyte] is { } value
            ? LabText.Value(row.Analyte, value, row.Unit)
            : "Inflammation or a febrile illness is recorded";
        return $"{why}: {row.Meaning} ({row.SourceId}).";
    }

    private ImmutableArray<LabPopulation> Assumed()
    {
        bool usesKidneys = _facts.Fits(LabPopulation.Child) != Verdict.Met;
        ImmutableArray<LabPopulation> assumed = _facts.Fits(LabPopulation.Adult) == Verdict.Undetermined ? [LabPopulation.Adult] : [];
        return usesKidneys && _facts.Fits(LabPopulation.NotEndStageRenalDisease) == Verdict.Undetermined
            ? assumed.Add(LabPopulation.NotEndStageRenalDisease)
            : assumed;
    }

    private Verdict Ask(IronRole role) => Ask(_table.LinesOf(role)[0]);

    private Verdict Ask(LabThreshold row)
    {
        Verdict verdict = _facts.Judge(row);
        _lines.Add(new(row, verdict));
        return verdict;
    }
}
