using RlsDomain;
using RlsDomain.Cases;
using RlsDomain.Comparison;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

// A clinic's own prior and medication trigger, laid over the shipped tables. All numbers in the folder are made up.
string folder = args is [string given] ? given : Path.Combine(AppContext.BaseDirectory, "local-clinic");

PatientCase patient = PatientCase.Create("made-up")
    .Aged(54)
    .With(Finding.WorseInEveningOrNight, Finding.DifficultyStayingAsleep)
    .Takes("examplamine")
    .Build();

// <HostKnowledge>
Dictionary<string, ReadOnlyMemory<byte>> overlay = [];              // File name -> bytes; only the rows that differ.
foreach (string file in Directory.EnumerateFiles(folder, "*.json"))
{
    overlay[Path.GetFileName(file)] = File.ReadAllBytes(file);
}

KnowledgeBase local = KnowledgeBase.Default.WithOverlay(overlay);   // Checked like the shipped tables.
Assessment before = RlsAssessor.Default.Assess(patient);
Assessment after = new RlsAssessor(local).Assess(patient);
// </HostKnowledge>

Show(before);
Show(after);

Console.WriteLine("What differs:");
foreach (AnswerChange change in AssessmentComparison.Between(before, after))
{
    Console.WriteLine($"  {change}");
}

static void Show(Assessment assessment)
{
    var first = assessment.Differential.Ranking[0];
    Console.WriteLine($"Knowledge {assessment.Knowledge.Version}");
    Console.WriteLine(FormattableString.Invariant($"  first: {first.Condition.DisplayName}, mainly explains {first.Explains:0.000}, present {first.Probability:0.000}"));
    foreach (var contributor in assessment.Contributors)
    {
        Console.WriteLine($"  contributor: {contributor.Detail} [{string.Join(", ", contributor.SourceIds)}; {contributor.Mark ?? "read in the source"}]");
    }

    foreach (string notice in assessment.Notices)
    {
        Console.WriteLine($"  notice: {notice}");
    }
}
