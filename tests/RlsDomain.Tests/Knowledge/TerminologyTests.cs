using System.Text.RegularExpressions;
using RlsDomain.Evidence;
using RlsDomain.Knowledge;
using RlsDomain.Vocabulary;

namespace RlsDomain.Tests.Knowledge;

public partial class TerminologyTests
{
    private static readonly KnowledgeBase s_knowledge = KnowledgeBase.Default;

    [Theory]
    [InlineData("restless-legs-syndrome", 1, 1, 1)]
    [InlineData("nocturnal-leg-cramps", 2, 2, 1)]
    [InlineData("peripheral-neuropathy", 3, 2, 1)]
    [InlineData("dystonia", 1, 2, 1)]
    [InlineData("anxiety-induced-restlessness", 3, 3, 1)]
    [InlineData("akathisia", 1, 1, 0)]
    [InlineData("periodic-limb-movement-disorder", 1, 1, 1)]
    [InlineData("positional-discomfort", 1, 1, 0)]
    [InlineData("habitual-foot-tapping", 2, 2, 0)]
    [InlineData("arthritis", 2, 3, 1)]
    [InlineData("myalgia", 2, 2, 2)]
    [InlineData("venous-insufficiency", 3, 3, 2)]
    [InlineData("leg-edema", 1, 1, 1)]
    [InlineData("peripheral-artery-disease", 2, 2, 1)]
    [InlineData("lumbosacral-radiculopathy", 3, 3, 1)]
    [InlineData("painful-legs-moving-toes", 1, 1, 0)]
    [InlineData("sleep-starts", 1, 0, 0)]
    [InlineData("propriospinal-myoclonus", 1, 1, 0)]
    [InlineData("growing-pains", 1, 1, 0)]
    [InlineData("adhd-hyperactivity", 3, 3, 1)]
    [InlineData("orthostatic-tremor", 1, 1, 0)]
    [InlineData("cramp-fasciculation", 2, 2, 0)]
    public void CodesOf_EachCondition_AreThoseOfTheReviewedTable(string condition, int icd10Cm, int icd11, int snomedCt)
    {
        ILookup<CodeSystem, TerminologyMapping> rows = s_knowledge.CodesOf(Condition.FromCode(condition)).ToLookup(row => row.System);

        Assert.Equal(
            (icd10Cm, icd11, snomedCt),
            (rows[CodeSystem.Icd10Cm].Count(), rows[CodeSystem.Icd11].Count(), rows[CodeSystem.SnomedCt].Count()));
    }

    [Fact]
    public void CodesOf_AllConditions_IsTheWholeTable() =>
        Assert.Equal(s_knowledge.Terminology, Condition.All.SelectMany(condition => s_knowledge.CodesOf(condition)));

    [Fact]
    public void CodesOf_RestlessLegsSyndrome_IsOneCodeASystem() => Assert.Equal(
        ["icd-10-cm G25.81 yes", "icd-11 7A80 yes", "snomed-ct 32914008 secondary"],
        s_knowledge.CodesOf(Condition.RestlessLegsSyndrome).Select(row => $"{row.System} {row.Code} {row.Verified}"));

    /// <summary>No code was found for these: they stay empty rather than guessed.</summary>
    [Fact]
    public void Terminology_ConditionsWithoutACode_AreTheGapsThatAreKnown()
    {
        IEnumerable<string> gaps =
            from system in CodeSystem.All
            from condition in Condition.All
            where !s_knowledge.CodesOf(condition).Any(row => row.System == system)
            select $"{system} {condition}";

        Assert.Equal(
            [
                "icd-11 sleep-starts",
                "snomed-ct akathisia",
                "snomed-ct positional-discomfort",
                "snomed-ct habitual-foot-tapping",
                "snomed-ct painful-legs-moving-toes",
                "snomed-ct sleep-starts",
                "snomed-ct propriospinal-myoclonus",
                "snomed-ct growing-pains",
                "snomed-ct orthostatic-tremor",
                "snomed-ct cramp-fasciculation",
            ],
            gaps);
    }

    [Fact]
    public void Terminology_OfEachConditionAndSystem_OpensWithItsOnlyPrimaryCode()
    {
        foreach (IGrouping<(Condition, CodeSystem), TerminologyMapping> rows in s_knowledge.Terminology.GroupBy(row => (row.Condition, row.System)))
        {
            Assert.DoesNotContain(TerminologyUse.Primary, rows.Skip(1).Select(row => row.Use));
        }
    }

    /// <summary>In these the only code found says something beside the condition, or a part of it.</summary>
    [Fact]
    public void Terminology_WithCodesButNoPrimaryOne_AreTheTwoThatAreKnown() => Assert.Equal(
        ["anxiety-induced-restlessness snomed-ct 197480006", "lumbosacral-radiculopathy snomed-ct 76107001"],
        s_knowledge.Terminology.GroupBy(row => (row.Condition, row.System))
            .Where(rows => rows.All(row => row.Use != TerminologyUse.Primary))
            .Select(rows => rows.Single().RowKey));

    [Fact]
    public void Terminology_EachRow_IsInTheOrderOfTheVocabularies() => Assert.Equal(
        s_knowledge.Terminology.OrderBy(row => row.Condition.Index).ThenBy(row => row.System.Index),
        s_knowledge.Terminology);

    [Fact]
    public void Terminology_EachCode_IsWellFormed() => Assert.All(s_knowledge.Terminology, row => Assert.True(IsWellFormed(row), row.RowKey));

    [Fact]
    public void Terminology_EachSystem_CitesItsRelease() => Assert.All(
        s_knowledge.Terminology,
        row => Assert.Equal(row.System == CodeSystem.Icd10Cm ? "ICD10CM-2021" : row.System == CodeSystem.Icd11 ? "ICD11-2022" : "SNOMED-3P", row.SourceIds.Single()));

    [Fact]
    public void Terminology_OfSnomedCt_IsNeverVerified() =>
        Assert.All(s_knowledge.Terminology.Where(row => row.System == CodeSystem.SnomedCt), row => Assert.False(row.Verified.IsVerified));

    [Fact]
    public void Terminology_CalledAJudgement_IsMarkedUnverified() => Assert.All(
        s_knowledge.Terminology.Where(row => row.Note?.Contains("a judgement", StringComparison.Ordinal) == true),
        row => Assert.Equal(Verification.Unverified, row.Verified));

    [Theory]
    [InlineData("icd-10-cm", "http://hl7.org/fhir/sid/icd-10-cm")]
    [InlineData("icd-11", "http://id.who.int/icd/release/11/mms")]
    [InlineData("snomed-ct", "http://snomed.info/sct")]
    public void Canonical_OfEachSystem_IsTheOneOfFhir(string system, string canonical) =>
        Assert.Equal(canonical, CodeSystem.FromCode(system).Canonical);

    [Theory]
    [InlineData("32914008", true)]
    [InlineData("32914009", false)]
    [InlineData("23914008", false)]
    public void Verhoeff_OfASnomedCtCode_FindsASlip(string code, bool expected) => Assert.Equal(expected, PassesVerhoeff(code));

    private static bool IsWellFormed(TerminologyMapping row) =>
        row.System == CodeSystem.Icd10Cm ? Icd10Cm().IsMatch(row.Code)
        : row.System == CodeSystem.Icd11 ? Icd11().IsMatch(row.Code)
        : SnomedCt().IsMatch(row.Code) && PassesVerhoeff(row.Code);

    [GeneratedRegex(@"\A[A-TV-Z][0-9][0-9AB](\.[0-9A-KXZ]{1,4})?\z")]
    private static partial Regex Icd10Cm();

    /// <summary>The letters I and O are not used, and the second place is a letter.</summary>
    [GeneratedRegex(@"\A[0-9A-HJ-NP-Z][A-HJ-NP-Z][0-9][0-9A-HJ-NP-Z](\.[0-9A-HJ-NP-Z]{1,2})?\z")]
    private static partial Regex Icd11();

    /// <summary>An identifier of a concept of the international edition: its partition is 00.</summary>
    [GeneratedRegex(@"\A[1-9][0-9]{2,14}00[0-9]\z")]
    private static partial Regex SnomedCt();

    /// <summary>Works in the dihedral group of ten: 0 to 4 are rotations, 5 to 9 reflections; each place permutes its digit once more.</summary>
    private static bool PassesVerhoeff(string digits)
    {
        int check = 0;
        for (int place = 0; place < digits.Length; place++)
        {
            int digit = digits[^(place + 1)] - '0';
            for (int times = place % 8; times > 0; times--)
            {
                digit = "1576283094"[digit] - '0';
            }

            check = Multiply(check, digit);
        }

        return check == 0;
    }

    private static int Multiply(int left, int right) => (left < 5, right < 5) switch
    {
        (true, true) => (left + right) % 5,
        (true, false) => 5 + ((left + right) % 5),
        (false, true) => 5 + ((left - right) % 5),
        (false, false) => (left - right + 5) % 5,
    };
}
