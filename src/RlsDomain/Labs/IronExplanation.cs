using RlsDomain.Vocabulary;

namespace RlsDomain.Labs;

/// <summary>Writes the reasons of an iron assessment as sentences.</summary>
internal static class IronExplanation
{
    internal static string Write(IronAssessment iron, LabFacts facts)
    {
        List<string> sentences = [];
        AddValues(iron, facts, sentences);
        foreach (IronLine line in iron.Lines)
        {
            AddLine(line, sentences);
        }

        sentences.Add($"Together: {Sentence.Inside(iron.Outcome.Description)}.");
        if (iron.SourcesDisagree)
        {
            sentences.Add("The sources disagree for these values; the line that says not to give iron goes first, and a clinician decides.");
        }

        if (iron.SeedAndGuidelineDiffer)
        {
            sentences.Add("The seed article and the guideline differ here.");
        }

        AddOpen(iron, sentences);
        if (iron.InflammationWarning is { } warning)
        {
            sentences.Add(Sentence.Start(warning));
        }

        return string.Join(" ", sentences);
    }

    private static void AddValues(IronAssessment iron, LabFacts facts, List<string> sentences)
    {
        string[] values = [.. new[] { Analyte.Ferritin, Analyte.TransferrinSaturation }
            .Where(analyte => facts[analyte] is not null)
            .Select(analyte => LabText.Value(analyte, facts[analyte]!.Value, facts.UnitOf(analyte))
                + (iron.SaturationIsEstimated && analyte == Analyte.TransferrinSaturation ? " (estimated)" : ""))];
        if (values.Length > 0)
        {
            sentences.Add(Sentence.Start(LabText.AllOf(values)) + ".");
        }
    }

    /// <summary>Says of a line what holds; of the line of evidence also that it does not, which is what counts there.</summary>
    private static void AddLine(IronLine line, List<string> sentences)
    {
        LabThreshold row = line.Row;
        bool isLimit = row.Role == IronRole.EvidenceLimit;
        if (line.Verdict == Verdict.Undetermined || isLimit != (line.Verdict == Verdict.NotMet) || row.Role == IronRole.Inflammation)
        {
            return;
        }

        string source = row.SourceId + (row.Verification.IsVerified ? "" : $", {row.Verification.DisplayName.ToLowerInvariant()}");
        sentences.Add(isLimit
            ? $"Not met: {row.Condition} ({source}); {row.Note}."
            : $"Met: {row.Condition} ({row.Population}; {source}): {row.Meaning}.");
    }

    private static void AddOpen(IronAssessment iron, List<string> sentences)
    {
        foreach (Analyte analyte in iron.Missing)
        {
            sentences.Add(analyte == Analyte.TransferrinSaturation
                ? "Transferrin saturation is missing; it is needed before iron."
                : $"{Sentence.Start(LabText.Name(analyte))} is missing.");
        }

        if (!iron.Assumed.IsEmpty)
        {
            sentences.Add($"Assumed, since it is not recorded: {LabText.AllOf([.. iron.Assumed.Select(population => population.DisplayName.ToLowerInvariant())])}.");
        }
    }
}
