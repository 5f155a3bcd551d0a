using RlsDomain.Cases;
using RlsDomain.Courses;
using RlsDomain.Scales;

// IRLS scores over time. Without an argument it reviews the made-up diary below; with one, a diary file.
SymptomDiary? diary;
if (args is [string file])
{
    DiaryReadResult read = DiaryReader.Read(File.ReadAllBytes(file));
    foreach (CaseIssue issue in read.Issues)
    {
        Console.Error.WriteLine(issue);
    }

    diary = read.Diary;
}
else
{
    // <Diary>
    SymptomDiary anna = SymptomDiary.Create("anna")
        .On(new(2025, 1, 8)).IrlsTotal(26, IrlsMode.Interview).Onset(22).In(BodyPart.Legs).TakesNothing()
        .On(new(2025, 1, 15)).Takes("pramipexole", 0.125m, new(21, 0))
        .On(new(2025, 3, 10)).IrlsTotal(11, IrlsMode.Interview).Onset(22, 30)
        .On(new(2025, 7, 7)).IrlsTotal(29, IrlsMode.Interview).Onset(15, 30).In(BodyPart.Legs, BodyPart.Arms)
        .Build();
    // </Diary>
    diary = anna;
}

if (diary is null)
{
    return 1;
}

// <Review>
DiaryReview review = DiaryReviewer.Default.Review(diary, new DiaryReviewOptions
{
    Deviation = IrlsDeviation.FromPoints(6m, "a number made up to show the form"), // Bring your own, with its study.
});

foreach (IrlsPoint point in review.Irls.Points)
{
    string band = point.Irls.Total is { } total ? IrlsBand.ForTotal(total).DisplayName : "a blank answer, so no total";
    Console.WriteLine(FormattableString.Invariant($"{point.On:yyyy-MM-dd}  {point.Irls.Total,2}  {band}"));
}

foreach (string line in DiaryWording.Lines(review)) // Changes, outcomes, trend, ferritin and the watch for augmentation, with marks.
{
    Console.WriteLine(line);
}
// </Review>

return 0;
