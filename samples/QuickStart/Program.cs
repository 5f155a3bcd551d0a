// <QuickStart>
using RlsDomain;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

PatientCase patient = PatientCase.Create("anna-2026-11")
    .Aged(54).Sex(Sex.Female)
    .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement)
    .Without(Finding.VisibleMuscleSpasm)
    .Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter)
    .Takes("mirtazapine")
    .Irls(3, 3, 2, 3, 2, 3, 2, 3, 2, 2)
    .Build();

Assessment assessment = RlsAssessor.Default.Assess(patient);
// </QuickStart>

Console.WriteLine($"Leading: {assessment.Differential.Leading.DisplayName}");
Console.WriteLine(FormattableString.Invariant($"Probability: {assessment.Differential.ProbabilityOf(assessment.Differential.Leading):0.00}"));
Console.WriteLine($"Severity: {assessment.Irls?.Band?.DisplayName}");
foreach (var contributor in assessment.Contributors)
{
    Console.WriteLine($"Contributor: {contributor.Code}: {contributor.Detail} [{string.Join(", ", contributor.SourceIds)}]");
}

Console.WriteLine($"Ask next: {assessment.Differential.NextQuestions[0].Finding.DisplayName}");
