using System.Text;
using RlsDomain;
using RlsDomain.AotProbe;
using RlsDomain.Cases;
using RlsDomain.Comparison;
using RlsDomain.Courses;
using RlsDomain.Interviews;
using RlsDomain.Knowledge;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

// The folder of the samples is the argument; everything goes to standard output.
string samples = args[0];
using StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
Console.SetOut(output);

Console.WriteLine($"IRLS {IrlsScore.FromAnswers(3, 3, 2, 3, 2, 3, 2, 3, 2, 2).Total} {IrlsScore.FromAnswers(3, null, 2, 3, 2, 3, 2, 3, 2, 2).PossibleBands.Length}");
Vocabularies.Write();

foreach (string file in new[] { "rowley-ats-rls-35f", "medznat-ida-35m", "example-irls-two-blank" })
{
    CaseReadResult read = CaseReader.Read(File.ReadAllBytes(Path.Combine(samples, "cases", file + ".json")));
    foreach (CaseRecord record in read.Records)
    {
        Assessment assessment = RlsAssessor.Default.Assess(record.Patient);
        Console.WriteLine(record.Patient.ToJson());
        Console.WriteLine(assessment.ToJson());
        Console.WriteLine($"accepted {AssessmentVerifier.Default.Verify(record.Patient, assessment.ToJson()).IsAccepted}");
    }
}

foreach (CaseIssue issue in CaseReader.Read("""{ "id": "x", "age": -1, "findings": { "urge-to-move-leg": "present" }, "labs": [{ "analyte": "ferritin", "value": 18, "unit": "%" }] }""").Issues)
{
    Console.WriteLine(issue);
}

SymptomDiary diary = DiaryReader.Read(File.ReadAllBytes(Path.Combine(samples, "diaries", "augmentation.json"))).Diary!;
DiaryReview review = DiaryReviewer.Default.Review(diary);
Console.WriteLine($"diary {review.DiaryId}: {review.EntryCount} entries, {review.Irls}, {review.OnsetTrend}, {review.Augmentation}");

AnswerSheet sheet = AnswerSheet.Parse(File.ReadAllText(Path.Combine(samples, "interviews", "classic-rls.json")));
Interview interview = Interview.Start(sheet.Start, new InterviewOptions { SettledAt = 0.95 }).Answer(sheet);
Console.WriteLine(interview.ToTranscript().ToJson());
Console.WriteLine($"same {Interview.Replay(InterviewTranscript.Parse(interview.ToTranscript().ToJson())).IsSame}");

KnowledgeBase shipped = KnowledgeBase.Parse(KnowledgeBase.ShippedFiles());
KnowledgeBase local = shipped.WithOverlay(Directory.EnumerateFiles(Path.Combine(samples, "knowledge", "local-iron-line"), "*.json")
    .ToDictionary(file => Path.GetFileName(file), file => (ReadOnlyMemory<byte>)File.ReadAllBytes(file), StringComparer.Ordinal));
Console.WriteLine($"{shipped.Sha256} {shipped.Sha256 == KnowledgeBase.Default.Sha256} {local.Sha256}");
Console.WriteLine(string.Join("; ", KnowledgeDiff.Between(shipped, local).Rows.Select(row => $"{row.File} {row.Key} {row.Kind.Code}")));
Console.WriteLine($"{KnowledgeExport.ToCsv(local).Count} files, {KnowledgeExport.ToMarkdown(local).Length} characters");
foreach (SeedStatement statement in shipped.SeedStatements.Take(3))
{
    Console.WriteLine(statement.Id);
}

Console.WriteLine(string.Join(' ', shipped.CodesOf(Condition.RestlessLegsSyndrome).Select(row => row.Code)));
