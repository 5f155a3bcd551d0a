using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using RlsDomain.Cases;
using RlsDomain.Labs;
using RlsDomain.Replay;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Replay;

public class TamperingTests
{
    private const int Tamperings = 10_000;

    [Fact]
    public void Verify_OfTenThousandTamperings_RefusesEachOne()
    {
        PatientCase[] patients = [Empty(), Classic(), Cramps(), Child()];
        Dictionary<string, int> kinds = [];
        foreach (PatientCase patient in patients)
        {
            byte[] honest = RlsAssessor.Default.Assess(patient).ToUtf8Json();
            ImmutableArray<Rederivation> rederived = [AssessmentVerifier.Default.Rederive(patient)];
            Assert.True(AssessmentVerifier.Verify(rederived, honest).IsExact);
            Tampering tampering = new(honest, seed: 2026);
            for (int i = 0; i < Tamperings / patients.Length; i++)
            {
                (byte[] changed, string what) = tampering.Next();
                Assert.False(AssessmentVerifier.Verify(rederived, changed).IsAccepted, $"{patient.Id}: {what}");
                kinds[what.Split(" at byte ")[0]] = kinds.GetValueOrDefault(what.Split(" at byte ")[0]) + 1;
            }
        }

        Assert.Equal(Tamperings, kinds.Values.Sum());
        Assert.All(
            (string[])["digit", "number as text", "letter", "flip", "property removed", "property twice", "property renamed", "values swapped", "item removed", "item twice", "items swapped"],
            kind => Assert.True(kinds.GetValueOrDefault(kind) > 10, $"only {kinds.GetValueOrDefault(kind)} of {kind}"));
    }

    [Fact]
    public void Verify_OfEachRoundedNumber_AllowsTwoUnitsOfTheTwelfthDecimalAndNotThree()
    {
        PatientCase patient = Cramps();
        ImmutableArray<Rederivation> rederived = [AssessmentVerifier.Default.Rederive(patient)];
        RederivedAssessment again = rederived[0].In(Setting.PrimaryCare);
        string honest = again.Rederived.GetRawText();
        MatchCollection numbers = Regex.Matches(honest, "\"(probability|prior|weight|together|probabilityOfNone|informationGainBits|ifPresent|ifAbsent|sameDecisionProbability)\": (?<number>-?[0-9.]+)(?=[,\\s])");
        Assert.True(numbers.Count > 100);
        foreach (Group number in numbers.Select(match => match.Groups["number"]))
        {
            AssertUnits(honest, number, rederived, units: 2, isAccepted: true);
            AssertUnits(honest, number, rederived, units: 3, isAccepted: false);
            AssertUnits(honest, number, rederived, units: -3, isAccepted: false);
        }
    }

    [Fact]
    public void Verify_OfAChangedLastDigit_SaysThatTheLibraryWritesAnother()
    {
        PatientCase patient = Classic();
        Assessment assessment = RlsAssessor.Default.Assess(patient);
        string none = assessment.Differential.ProbabilityOfNone.ToString("F12", System.Globalization.CultureInfo.InvariantCulture);
        string last = none[^1] == '9' ? none[..^1] + '8' : none[..^1] + (char)(none[^1] + 1);
        VerificationReport report = AssessmentVerifier.Default.Verify(patient, assessment.ToJson().Replace($"\"probabilityOfNone\": {none.TrimEnd('0')}", $"\"probabilityOfNone\": {last}", StringComparison.Ordinal));
        Assert.True(report.IsAccepted);
        Assert.False(report.IsExact);
        Assert.Equal("$.probabilityOfNone", Assert.Single(report.LastPlaces).Path);
    }

    [Fact]
    public void RoundedNumbers_AreAllThatTheFormatHolds() =>
        Assert.Equal(
            typeof(Assessment).Assembly.GetTypes()
                .Where(type => type.Namespace == "RlsDomain" && type.Name.EndsWith("Document", StringComparison.Ordinal))
                .SelectMany(type => type.GetProperties())
                .Where(property => property.PropertyType == typeof(double))
                .Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..])
                .Distinct().Where(name => !RoundedNumbers.Has(name)),
            []);

    private static void AssertUnits(string honest, Group number, ImmutableArray<Rederivation> rederived, int units, bool isAccepted)
    {
        decimal changed = decimal.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture) + (units * 0.000000000001m);
        string text = string.Concat(honest.AsSpan(0, number.Index), changed.ToString(System.Globalization.CultureInfo.InvariantCulture), honest.AsSpan(number.Index + number.Length));
        VerificationReport report = AssessmentVerifier.Verify(rederived, Encoding.UTF8.GetBytes(text));
        Assert.True(report.IsAccepted == isAccepted, $"{number.Value} as {changed}: {string.Join(' ', report.Differences)}");
        Assert.False(report.IsExact);
    }

    private static PatientCase Empty() => PatientCase.Create("empty").Build();

    private static PatientCase Classic() => PatientCase.Create("classic").Aged(54).Sex(Sex.Female)
        .With(Finding.UrgeToMoveLegs, Finding.BeginsOrWorsensAtRest, Finding.ReliefWithMovement)
        .Lab(Analyte.Ferritin, 18, Unit.NanogramPerMilliliter)
        .Takes("mirtazapine")
        .Irls(3, 3, 2, 3, 2, 3, 2, 3, 2, null)
        .Build();

    private static PatientCase Cramps() => PatientCase.Create("cramps").Aged(71).Sex(Sex.Male)
        .With(Finding.PainfulMuscleContraction).Without(Finding.UrgeToMoveLegs)
        .Build();

    private static PatientCase Child() => PatientCase.Create("child").Aged(9)
        .With(Finding.LegPain).PlmIndexPerHour(7)
        .Build();
}
