using RlsDomain.Cases;
using RlsDomain.Differential;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Differential;

/// <summary>What the differential works out from one sketch, worked out by classifying each changed case anew.</summary>
internal static class BruteForce
{
    /// <summary>Gives a case with a finding changed.</summary>
    internal static PatientCase With(PatientCase patient, Finding finding, Presence to)
    {
        PatientCaseBuilder builder = patient.ToBuilder().NotRecorded(finding);
        return (to == Presence.Present ? builder.With(finding) : builder.Without(finding)).Build();
    }

    /// <summary>Gives every change of as many findings as asked that puts another condition first, as text.</summary>
    internal static List<string> Counterfactuals(DifferentialModel model, PatientCase patient, int findings)
    {
        DifferentialResult now = model.Classify(patient);
        List<string> found = [];
        foreach (FindingChange first in Changes(now))
        {
            PatientCase once = With(patient, first.Finding, first.To);
            IEnumerable<(PatientCase Case, string Text)> changed = findings == 1
                ? [(once, Text(first))]
                : Changes(now).Where(second => second.Finding.Index > first.Finding.Index).Select(second => (With(once, second.Finding, second.To), Text(first) + " " + Text(second)));
            found.AddRange(changed.Select(one => (one.Text, Leading: Leading(model, one.Case))).Where(one => one.Leading != now.Leading).Select(one => $"{one.Text} -> {one.Leading.Code}"));
        }

        return found;
    }

    /// <summary>Gives counterfactuals as text.</summary>
    internal static List<string> Texts(IEnumerable<Counterfactual> counterfactuals) =>
        [.. counterfactuals.Select(one => $"{string.Join(' ', one.Changes.Select(Text))} -> {one.Leading.Code}")];

    /// <summary>Gives the chance that the first place holds: over every way of answering, the chance of the way under each set of conditions.</summary>
    internal static double SameDecision(DifferentialModel model, PatientCase patient, Finding[] questions)
    {
        Condition leading = model.Classify(patient).Leading;
        double[] sets = new double[model.PlaceCount];
        model.ScorePrior(patient, patient.Findings, Setting.PrimaryCare, sets);
        model.ScoreFindings(patient.Findings, sets);
        DifferentialModel.Normalize(sets);
        double same = 0;
        for (int way = 0; way < 1 << questions.Length; way++)
        {
            PatientCase answered = patient;
            double[] chances = [.. sets];
            for (int i = 0; i < questions.Length; i++)
            {
                bool isPresent = (way & (1 << i)) != 0;
                ReadOnlySpan<double> present = model.Answers.ProbabilityPresent(questions[i].Index);
                for (int set = 0; set < chances.Length; set++)
                {
                    chances[set] *= isPresent ? present[set] : 1 - present[set];
                }

                answered = With(answered, questions[i], isPresent ? Presence.Present : Presence.Absent);
            }

            same += model.Classify(answered).Leading == leading ? chances.Sum() : 0;
        }

        return same;
    }

    private static IEnumerable<FindingChange> Changes(DifferentialResult now) =>
        from finding in Finding.All
        from answer in new[] { Presence.Present, Presence.Absent }
        where now.Findings[finding] != answer
        select new FindingChange(finding, answer);

    private static string Text(FindingChange change) => $"{change.Finding.Code}={change.To.Code()}";

    private static Condition Leading(DifferentialModel model, PatientCase patient) => model.Classify(patient).Leading;
}
