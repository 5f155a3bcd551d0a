using RlsDomain.Fhir.Doctor;

namespace RlsDomain.Fhir.Tests.Doctor;

/// <summary>What the doctor says of each finding, and the other forms that data come in.</summary>
public class CodeDoctorTests
{
    private static readonly DoctorOptions s_options = new() { AsOf = new(2026, 11, 30) };

    [Fact]
    public void Examine_UnitThatHidesIronDeficiency_SaysThatTheAssessmentWouldChange()
    {
        string bundle = Bundles.Of(
            Bundles.Patient(),
            Bundles.Own("finding", "urge-to-move-legs", "\"valueBoolean\": true"),
            Bundles.Lab("2502-3", "12", "1"));

        DoctorFinding finding = Assert.Single(CodeDoctor.Examine(bundle, s_options).Findings);

        Assert.Equal(("percent-fraction", "Bundle.entry[2].resource.value.code"), (finding.Rule, finding.Path));
        Assert.Equal("Probably 12 % is meant.", finding.Intention);
        Assert.Equal(AssessmentImpact.Changes, finding.Impact);
        Assert.Contains(finding.Changes, change => change.Contains("iron-deficiency", StringComparison.Ordinal));
    }

    [Fact]
    public void Examine_UnitWithTheSameMeaning_SaysThatTheAssessmentWouldStay()
    {
        string bundle = Bundles.Of(Bundles.Patient(), Bundles.Lab("2276-4", "150", "ng/mL"), Bundles.Lab("718-7", "140", "g/dL", "2024-01-01"));

        DoctorFinding finding = Assert.Single(CodeDoctor.Examine(bundle, s_options).Findings);

        Assert.Equal((AssessmentImpact.None, true), (finding.Impact, finding.Changes.IsEmpty)); // Too old to count either way.
    }

    [Fact]
    public void Examine_WithoutTrial_LeavesTheImpactOpen()
    {
        DoctorReport report = CodeDoctor.Examine(Bundles.Of(Bundles.Lab("2502-3", "12", "1")), s_options with { TriesImpact = false });

        Assert.Equal(AssessmentImpact.Unknown, Assert.Single(report.Findings).Impact);
    }

    [Theory]
    [InlineData("1", true)] // The limit of a sensitive method, and not a unit.
    [InlineData("40", false)]
    public void Examine_ReferenceRange_IsSuspiciousFromAFactorOfEightOn(string high, bool isClean)
    {
        string range = $$""", "referenceRange": [ { "high": { "value": {{high}}, "unit": "mg/L" } } ]""";

        DoctorReport report = CodeDoctor.Examine(Bundles.Of(Bundles.Lab("1988-5", "2", "mg/L", "2026-09-01", range)), s_options);

        Assert.Equal(isClean, report.IsClean);
    }

    [Fact]
    public void ExamineNdjson_TwoPersons_AreExaminedApart()
    {
        string Line(string text) => text.ReplaceLineEndings(" ");
        string lines = string.Join('\n',
            Line(Bundles.Patient()),
            Line(Bundles.Patient().Replace("p1", "p2", StringComparison.Ordinal)),
            "",
            Line(Bundles.Lab("3034-6", "250", "mg/dL", "2026-09-01", ", \"subject\": { \"reference\": \"Patient/p1\" }")),
            Line(Bundles.Lab("3034-6", "25", "mg/dL", "2026-09-01", ", \"subject\": { \"reference\": \"Patient/p2\" }")),
            "{ broken");

        DoctorReport report = CodeDoctor.ExamineNdjson(lines, s_options);

        DoctorFinding finding = Assert.Single(report.Findings); // One value each is no history, and two persons no duplicate.
        Assert.Equal("not-fhir", finding.Rule);
        Assert.StartsWith("line 6: ", finding.Path, StringComparison.Ordinal);
        Assert.Equal(4, report.ExaminedCount);
    }

    [Theory]
    [InlineData("patient,loinc,value,unit,date\na,2276-4,18,ng/mL,2026-09-01\n", "")]
    [InlineData("loinc;value;unit\n2276-4;18,5;ng/mL\n", "line 2, value: decimal-comma")]
    [InlineData("analyte\tvalue\tunit\ntransferrin-saturation\t0.18\t%\n", "line 2, value: percent-fraction")]
    [InlineData("analyte,value,unit\nferritine,18,ng/mL\n", "line 2, analyte: unknown-analyte")]
    [InlineData("loinc,value,unit,date\n2276-4,18,ng/mL,31.12.2025\n", "line 2, date: date-not-iso")]
    [InlineData("loinc,value,unit,date\n2276-4,18,ng/mL,2027-12-31\n", "line 2, date: date-in-future")]
    [InlineData("loinc,value,unit\n2276-5,18,ng/mL\n", "line 2, loinc: loinc-check-digit")]
    [InlineData("loinc,text,value,unit\n2276-4,Hemoglobin,18,ng/mL\n", "line 2, loinc: loinc-other-test")]
    [InlineData("loinc,value,unit\n2276-4,18,ng/ml\n", "line 2, unit: unit-not-ucum")]
    [InlineData("loinc,value,unit\n2276-4,<5,ng/mL\n", "")]
    [InlineData("patient,loinc,value,unit,date\na,718-7,14,g/dL,2026-09-01T08:00\na,718-7,9,g/dL,2026-09-01T08:00\nb,718-7,11,g/dL,2026-09-01T08:00\n", "line 3, value: duplicate-different")]
    public void ExamineLabCsv_EachError_IsNamedByLineAndColumn(string csv, string expected)
    {
        DoctorReport report = CodeDoctor.ExamineLabCsv(csv, s_options);

        Assert.Null(report.Problem);
        Assert.Equal(expected, string.Join("|", report.Findings.Select(finding => $"{finding.Path}: {finding.Rule}")));
    }

    [Theory]
    [InlineData("", "header")]
    [InlineData("loinc,valeu\n", "valeu")]
    [InlineData("loinc,unit\n", "value is missing")]
    [InlineData("value,unit\n", "loinc or analyte")]
    [InlineData("loinc,value,value\n", "twice")]
    [InlineData("loinc,value\n2276-4,18,5\n", "Line 2 has 3 fields")]
    public void ExamineLabCsv_WithoutFormThatCanBeRead_SaysWhy(string csv, string says)
    {
        DoctorReport report = CodeDoctor.ExamineLabCsv(csv, s_options);

        Assert.Contains(says, report.Problem, StringComparison.Ordinal);
        Assert.False(report.IsClean);
    }

    [Theory]
    [InlineData("2276-4", true)]
    [InlineData("718-7", true)]
    [InlineData("98979-8", true)]
    [InlineData("2276-5", false)]
    [InlineData("718-8", false)]
    [InlineData("2276", false)]
    [InlineData("-4", false)]
    public void IsLoinc_ByLuhn_KnowsTheCodes(string code, bool isLoinc) => Assert.Equal(isLoinc, CheckDigits.IsLoinc(code));

    [Theory]
    [InlineData("32914008", true)]
    [InlineData("38341003", true)]
    [InlineData("441829007", true)]
    [InlineData("38341004", false)]
    [InlineData("83341003", false)] // Neighbours exchanged.
    [InlineData("G25.81", false)]
    [InlineData("12345", false)]
    public void IsSnomed_ByVerhoeff_KnowsTheCodes(string code, bool isSnomed) => Assert.Equal(isSnomed, CheckDigits.IsSnomed(code));
}
