using System.Text.RegularExpressions;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Reading;
using RlsDomain.Fhir.Terminology;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;
using CodeSystem = Hl7.Fhir.Model.CodeSystem;
using Condition = RlsDomain.Vocabulary.Condition;

namespace RlsDomain.Fhir.Tests.Terminology;

public class FhirTerminologyTests
{
    /// <summary>When this variable is 1 the committed files are made anew, and the comparison then holds.</summary>
    private const string WriteVariable = "RLSDOMAIN_WRITE";

    private static readonly string s_committed = RepositoryFiles.Path("src/RlsDomain.Fhir/Terminology/Files");

    [Fact]
    public void CommittedFiles_AreThoseOfTheVocabulary()
    {
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            FhirTerminology.WriteTo(s_committed);
        }

        string fresh = Directory.CreateTempSubdirectory("rlsdomain-terminology").FullName;
        try
        {
            string[] names = [.. FhirTerminology.WriteTo(fresh)];
            Assert.Equal(names.Order(StringComparer.Ordinal), Directory.EnumerateFiles(s_committed).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
            Assert.All(names, name => Assert.True(
                File.ReadAllText(Path.Combine(s_committed, name)).ReplaceLineEndings("\n") == File.ReadAllText(Path.Combine(fresh, name)),
                $"{name} is not what the vocabulary gives; renew it: run these tests with {WriteVariable}=1."));
        }
        finally
        {
            Directory.Delete(fresh, recursive: true);
        }
    }

    [Fact]
    public void CommittedFiles_AreReadByTheStrictParser() => Assert.All(
        Directory.EnumerateFiles(s_committed),
        file => Assert.Equal(Path.GetFileName(file), FhirTerminology.FileNameOf(new FhirJsonDeserializer().DeserializeResource(File.ReadAllText(file)))));

    [Fact]
    public void CodeSystems_HoldEveryTermOnce()
    {
        Assert.Equal(Finding.All.Select(term => term.Code), CodesOf(FhirSystems.Findings));
        Assert.Equal(RiskFactor.All.Select(term => term.Code), CodesOf(FhirSystems.RiskFactors));
        Assert.Equal(Condition.All.Select(term => term.Code), CodesOf(FhirSystems.Conditions));
        Assert.Equal(Analyte.All.Select(term => term.Code), CodesOf(FhirSystems.Analytes));
        Assert.Equal(["present", "absent"], CodesOf(FhirSystems.Presence));
        Assert.Contains("age-years", CodesOf(FhirSystems.Measures));
        Assert.All(All<CodeSystem>(), system => Assert.Equal(system.Concept.Count, system.Concept.Select(concept => concept.Code).Distinct(StringComparer.Ordinal).Count()));
        Assert.All(All<CodeSystem>(), system => Assert.Equal(system.Count, system.Concept.Count));
    }

    [Fact]
    public void EachSystem_HasAValueSetOfItsOwn() => Assert.Equal(
        All<CodeSystem>().Select(system => (system.ValueSet, system.Url)),
        All<ValueSet>().Select(set => (set.Url, set.Compose!.Include.Single().System)));

    [Fact]
    public void Urls_AreNamesOfThisLibraryAndNoAddresses() => Assert.All(FhirTerminology.Resources(), resource =>
        Assert.Matches($"\"url\":\"{Regex.Escape(FhirSystems.Own)}{resource.TypeName}:{resource.Id}\"", new FhirJsonSerializer().SerializeToString(resource)));

    [Fact]
    public void ConditionMap_HoldsEveryRowOfTheTableWithItsMark()
    {
        ConceptMap map = All<ConceptMap>().Single(one => one.Id == "condition");
        Assert.Equal(
            KnowledgeBase.Default.Terminology.Select(row => $"{row.System.Canonical} {row.Condition.Code} {row.Code}").Order(StringComparer.Ordinal),
            map.Group.SelectMany(group => group.Element.SelectMany(element => element.Target.Select(target => $"{group.Target} {element.Code} {target.Code}"))).Order(StringComparer.Ordinal));
        Assert.All(KnowledgeBase.Default.Terminology, row =>
        {
            ConceptMap.TargetElementComponent target = map.Group.Single(group => group.Target == row.System.Canonical)
                .Element.Single(element => element.Code == row.Condition.Code).Target.Single(one => one.Code == row.Code);
            Assert.Equal(!row.Verified.IsVerified, target.Comment!.Contains($"Mark: {row.Verified.Code}.", StringComparison.Ordinal));
            Assert.True(target.Equivalence != ConceptMapEquivalence.Equivalent || row.Use == TerminologyUse.Primary);
        });
    }

    [Fact]
    public void AnalyteMap_LeadsToCodesThatAreReadAsTheAnalyte()
    {
        ConceptMap.GroupComponent group = All<ConceptMap>().Single(one => one.Id == "analyte").Group.Single();
        Assert.All(group.Element, element => Assert.All(element.Target, target => Assert.Equal(element.Code, LabCodes.FindAnalyte(target.Code!)!.Code)));
        Assert.Equal(
            LabTable.Default.Conversions.Where(row => row.Loinc is not null).Select(row => row.Loinc).Concat(LabCodes.Also.Select(row => row.Loinc)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            group.Element.SelectMany(element => element.Target).Select(target => target.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RiskFactorMap_LeadsToCodesThatAreReadAsTheRiskFactor()
    {
        ConceptMap map = All<ConceptMap>().Single(one => one.Id == "risk-factor");
        Assert.All(map.Group, group => Assert.All(group.Element, element => Assert.All(element.Target, target => Assert.True(
            ConditionCodes.RiskFactorsOf(group.Target!, target.Code!).Any(factor => factor.Code == element.Code) || ConditionCodes.Ambiguous.Any(row => row.Code == target.Code),
            $"{element.Code} {group.Target} {target.Code}"))));
    }

    [Fact]
    public void Maps_SayWhoseCodesTheyName() => Assert.All(All<ConceptMap>(), map =>
        Assert.All(map.Group.Select(group => group.Target), target => Assert.Contains(
            target == FhirSystems.SnomedCt ? "SNOMED International" : target == FhirSystems.Loinc ? "Regenstrief" : "World Health Organization",
            map.Copyright,
            StringComparison.Ordinal)));

    [Fact]
    public void Questionnaire_HasTenItemsThatAreReadAndNoWording()
    {
        Questionnaire irls = Assert.Single(All<Questionnaire>());
        QuestionnaireResponse response = new()
        {
            Questionnaire = irls.Url,
            Status = QuestionnaireResponse.QuestionnaireResponseStatus.Completed,
            Item = [.. irls.Item.Select((item, i) => new QuestionnaireResponse.ItemComponent { LinkId = item.LinkId, Answer = [new() { Value = item.AnswerOption[i % 5].Value }] })],
        };

        FhirReadResult read = FhirCaseReader.Read(response, new FhirReadOptions { AsOf = new(2026, 11, 30) });

        Assert.Equal(new int?[] { 0, 1, 2, 3, 4, 0, 1, 2, 3, 4 }, read.Patient!.Irls!.Value.ToImmutableArray());
        Assert.All(irls.Item, item => Assert.Matches(@"^IRLS item \d+ \(wording: see the licensed instrument\)$", item.Text));
        Assert.All(irls.Item.SelectMany(item => item.AnswerOption), option => Assert.Null(((Coding)option.Value!).Display));
    }

    private static IEnumerable<T> All<T>()
        where T : Resource => FhirTerminology.Resources().OfType<T>();

    private static IEnumerable<string?> CodesOf(string system) => All<CodeSystem>().Single(one => one.Url == system).Concept.Select(concept => concept.Code);
}
