using System.Collections.Immutable;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Medications;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Cases;

public class PatientCaseBuilderTests
{
    [Fact]
    public void Build_ExampleOfTheFrontDoor_HoldsWhatWasGiven()
    {
        PatientCase patient = PatientCase.Create("anna-2026-11")
            .Aged(54).Sex(Sex.Female)
            .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement)
            .Without(Finding.VisibleMuscleSpasm)
            .Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter)
            .Takes("mirtazapine")
            .Irls(3, 3, 2, 3, 2, 3, 2, 3, 2, 2)
            .Build();

        Assert.Equal("anna-2026-11", patient.Id);
        Assert.Equal("anna-2026-11", patient.ToString());
        Assert.Equal(Presence.Present, patient.Findings[Finding.ReliefWithMovement]);
        Assert.Equal(Presence.Absent, patient.Findings[Finding.VisibleMuscleSpasm]);
        Assert.Equal(Presence.NotRecorded, patient.Findings[Finding.LegPain]);
        Assert.Equal(18, Assert.Single(patient.Labs).Value);
        Assert.Equal("mirtazapine", Assert.Single(patient.Medications).Name);
        Assert.Equal(IrlsAnswers.From(3, 3, 2, 3, 2, 3, 2, 3, 2, 2), patient.Irls);
        Assert.Null(patient.PregnancyTrimester);
        Assert.Empty(patient.Notices);
    }

    [Fact]
    public void Build_SeveralMistakes_ThrowsOneExceptionThatListsThem()
    {
        PatientCaseBuilder builder = PatientCase.Create(" ")
            .Aged(decimal.MaxValue).PregnantInTrimester(0).SymptomsForMonths(5)
            .With(Finding.LegPain).Without(Finding.LegPain)
            .Lab(Analyte.TransferrinSaturation, 18, Unit.NanogramPerMilliliter)
            .Lab(new LabResult { Analyte = Analyte.Iron, Value = 1, Unit = Unit.MicrogramPerDeciliter, Loinc = "1-1", TakenOn = DateOnly.MinValue })
            .Takes(new MedicationEntry())
            .Irls(5, null);
        PatientCaseException exception = Assert.Throws<PatientCaseException>(builder.Build);
        Assert.Equal(
            ["$.id", "$.age", "$.pregnancyTrimester", "$.findings.leg-pain", "$.irls", "$.irls[0]", "$.labs[0].unit", "$.labs[1].loinc", "$.labs[1].takenOn", "$.medications[0]"],
            exception.Issues.Select(issue => issue.Path));
        Assert.StartsWith("The case has 10 error(s):", exception.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<ArgumentException>(exception);
    }

    [Fact]
    public void NotRecorded_AfterAnAnswer_TakesItBackSoThatTheOtherCanBeGiven()
    {
        PatientCase patient = PatientCase.Create("a").With(Finding.LegPain).With(RiskFactor.Anemia).Build();
        PatientCase changed = patient.ToBuilder()
            .NotRecorded(Finding.LegPain).Without(Finding.LegPain)
            .NotRecorded(RiskFactor.Anemia)
            .Build();
        Assert.Equal(Presence.Absent, changed.Findings[Finding.LegPain]);
        Assert.Equal(Presence.NotRecorded, changed.RiskFactors[RiskFactor.Anemia]);
        Assert.Equal(Presence.Present, patient.Findings[Finding.LegPain]);
    }

    [Fact]
    public void Takes_AtcInLowerCase_IsKeptInUpperCase() =>
        Assert.Equal("N06AX11", PatientCase.Create("a").Takes(new MedicationEntry { Atc = "n06ax11" }).Build().Medications[0].Atc);

    [Theory]
    [InlineData("N")]
    [InlineData("N06")]
    [InlineData("N06A")]
    [InlineData("N06AX")]
    [InlineData("N06AX11")]
    public void Takes_AtcOfEachLevel_IsAccepted(string atc) =>
        Assert.True(PatientCase.Create("a").Takes(new MedicationEntry { Atc = atc }).TryBuild(out _, out _));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("N0")]
    [InlineData("N06AX1")]
    [InlineData("N06AX112")]
    [InlineData("NN6AX11")]
    [InlineData("N06AX1\u0661")]
    public void Takes_AtcOfNoLevel_IsRefused(string atc) =>
        Assert.False(PatientCase.Create("a").Takes(new MedicationEntry { Atc = atc }).TryBuild(out _, out _));

    [Fact]
    public void Build_BothEndsOfEveryRange_AreAccepted()
    {
        PatientCase low = PatientCase.Create("a").Aged(0).SymptomsPerWeek(0).SymptomsForMonths(0).LifetimeEpisodes(0).PlmIndexPerHour(0)
            .PregnantInTrimester(1).Takes("x", new DateOnly(1900, 1, 1)).Lab(Analyte.Ferritin, 0, Unit.MicrogramPerLiter).Build();
        PatientCase high = PatientCase.Create("a").Aged(130).SymptomsPerWeek(168).SymptomsForMonths(1572).LifetimeEpisodes(1_000_000).PlmIndexPerHour(300)
            .PregnantInTrimester(3).Takes("x", new DateOnly(2200, 1, 1)).Irls(0, 4, null, 0, 4, null, 0, 4, null, 0).Build();
        Assert.Equal(["pregnancy-at-unusual-age"], low.Notices.Select(notice => notice.Code));
        Assert.Equal(["pregnancy-at-unusual-age", "frequency-above-days-a-week"], high.Notices.Select(notice => notice.Code));
    }

    [Fact]
    public void Equals_SameContentInOtherObjects_IsTrueAndTheOrderOfLabsCounts()
    {
        PatientCaseBuilder Start() => PatientCase.Create("a").Aged(18.0m);
        PatientCase one = Start().Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter).Lab(Analyte.Iron, 60, Unit.MicrogramPerDeciliter).Build();
        PatientCase same = Start().Lab(Analyte.Ferritin, 18.0m, Unit.NanogramPerMilliliter).Lab(Analyte.Iron, 60, Unit.MicrogramPerDeciliter).Build();
        PatientCase swapped = Start().Lab(Analyte.Iron, 60, Unit.MicrogramPerDeciliter).Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter).Build();
        Assert.Equal(one, same);
        Assert.Equal(one.ToJson(), same.ToJson());
        Assert.NotEqual(one, swapped);
        Assert.False(one.Equals(null));
        Assert.False(one == null);
    }

    [Fact]
    public void Create_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => PatientCase.Create(null!));
        Assert.Throws<ArgumentNullException>(() => PatientCase.Create("a").Sex(null!));
        Assert.Throws<ArgumentNullException>(() => PatientCase.Create("a").With((Finding)null!));
        Assert.Throws<ArgumentNullException>(() => PatientCase.Create("a").Takes((string)null!));
    }

    [Fact]
    public void TryBuild_CalledTwice_GivesTheSame()
    {
        PatientCaseBuilder builder = PatientCase.Create("a").With(Finding.UrgeToMoveLegs, Finding.SymptomsOutsideLegsOnly);
        Assert.True(builder.TryBuild(out PatientCase? first, out ImmutableArray<CaseIssue> _));
        Assert.True(builder.TryBuild(out PatientCase? second, out ImmutableArray<CaseIssue> issues));
        Assert.Equal(first, second);
        Assert.Single(issues);
    }

    [Theory]
    [InlineData("1.234567890123456789012345678", true)]
    [InlineData("1.2345678901234567890123456789", false)]
    [InlineData("1.2000000000000000000000000000", true)]
    public void TryBuild_OfANumber_AcceptsWhatItCanReadAgain(string number, bool accepted)
    {
        decimal value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        PatientCaseBuilder[] builders = [PatientCase.Create("a").Lab(Analyte.Ferritin, value, Unit.NanogramPerMilliliter), PatientCase.Create("a").Aged(value)];
        Assert.All(builders, builder =>
        {
            Assert.Equal(accepted, builder.TryBuild(out PatientCase? patient, out ImmutableArray<CaseIssue> issues));
            if (patient is null)
            {
                Assert.Equal("number-not-representable", Assert.Single(issues).Code);
                return;
            }

            Assert.Equal(patient, PatientCase.Parse(patient.ToJson()));
        });
    }

    [Fact]
    public void CaseRecord_OfNoPatient_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("Patient", () => new CaseRecord(null!, null, null));
        CaseRecord record = new(PatientCase.Create("a").Build(), null, null);
        Assert.Throws<ArgumentNullException>("Patient", () => record with { Patient = null! });
    }

    [Fact]
    public void ExpectedDiagnosis_OfListsThatWereNeverMade_HasEmptyOnes()
    {
        ExpectedDiagnosis expected = new() { Also = default, Contributors = default };
        Assert.Equal("{\"id\":\"a\",\"expected\":{}}", new CaseRecord(PatientCase.Create("a").Build(), null, expected).ToJson());
    }
}
