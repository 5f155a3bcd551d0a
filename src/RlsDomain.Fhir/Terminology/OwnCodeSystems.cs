using System.Collections.Immutable;
using System.Globalization;
using Hl7.Fhir.Model;
using RlsDomain.Criteria;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Writing;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;
using CodeSystem = Hl7.Fhir.Model.CodeSystem;
using Condition = RlsDomain.Vocabulary.Condition;
using Measure = RlsDomain.Fhir.Reading.Measure;

namespace RlsDomain.Fhir.Terminology;

/// <summary>The code systems of this library, whole, and a value set that holds all of each.</summary>
internal static class OwnCodeSystems
{
    internal const string Publisher = "RlsDomain maintainers";

    internal static ImmutableArray<CodeSystem> All() =>
    [
        Of<Finding>(FhirSystems.Findings, "Finding", "Findings", "What a person with restless legs reports or an examination shows."),
        Of<RiskFactor>(FhirSystems.RiskFactors, "RiskFactor", "Risk factors", "What makes restless legs syndrome or a condition like it more or less likely."),
        Of<Condition>(FhirSystems.Conditions, "Condition", "Conditions", "Restless legs syndrome, and what is told apart from it."),
        Of<Analyte>(FhirSystems.Analytes, "Analyte", "Analytes", "What a laboratory measured; for values whose LOINC code is not known."),
        Of<CriteriaSet>(FhirSystems.CriteriaSets, "CriteriaSet", "Sets of criteria", "Published sets of criteria, each answered by itself."),
        Of<IrlsBand>(FhirSystems.IrlsBands, "IrlsBand", "Bands of the IRLS", $"{IrlsScale.Bands.Text} Sources: {string.Join(", ", IrlsScale.Bands.SourceIds)}.{Marks.Sentence(Marks.Of(IrlsScale.Bands.Verified))}"),
        Make(FhirSystems.Measures, "Measure", "Measures", "Numbers that are no laboratory values.", [.. Measure.Read.Concat(Measure.Written).Select(ConceptOf)]),
        Make(FhirSystems.Presence, "Presence", "Presence", "Values of findings and risk factors. What was not recorded has no code here: it is never the same as absent.", Presences()),
        Make(FhirSystems.Criteria, "Criterion", "Criteria", "Published criteria in this project's own words, with how each was checked.", [.. KnowledgeBase.Default.Criteria.DistinctBy(row => row.Id, StringComparer.Ordinal).Select(ConceptOf)]),
        Make(FhirSystems.Verdicts, "Verdict", "Verdicts", "Answers to criteria, under three-valued logic.", Verdicts()),
        Make(FhirSystems.IssueKinds, "IssueKind", "Kinds of issues", "What a DetectedIssue of an answer is about.", [ConceptOf(IssueWriter.RedFlag), ConceptOf(IssueWriter.MedicationTrigger)]),
        Make(FhirSystems.IrlsAnswers, "IrlsAnswer", "Answers to an item of the IRLS", "0 to 4, higher is worse. The wording of the answers belongs to the licensed instrument.", IrlsAnswerConcepts()),
    ];

    /// <summary>Gives the value set of everything in a code system.</summary>
    internal static ValueSet ValueSetOf(CodeSystem system) => new()
    {
        Id = system.Id,
        Url = system.ValueSet,
        Name = system.Name,
        Title = system.Title,
        Status = PublicationStatus.Active,
        Publisher = Publisher,
        Description = system.Description,
        Compose = new() { Include = [new() { System = system.Url }] },
    };

    /// <summary>Gets the name of the value set of a code system of this library.</summary>
    internal static string ValueSetUrlOf(string system) => system.Replace("CodeSystem:", "ValueSet:", StringComparison.Ordinal);

    private static CodeSystem Of<T>(string url, string name, string title, string description)
        where T : CodedTerm<T>, ICodedTerm<T> => Make(url, name, title, description, [.. T.All.Select(ConceptOf)]);

    /// <summary>No version: codes are added, and none is renamed or used again.</summary>
    private static CodeSystem Make(string url, string name, string title, string description, List<CodeSystem.ConceptDefinitionComponent> concepts) => new()
    {
        Id = url[(url.LastIndexOf(':') + 1)..],
        Url = url,
        Name = "RlsDomain" + name,
        Title = "RlsDomain: " + title,
        Status = PublicationStatus.Active,
        Publisher = Publisher,
        Description = description,
        CaseSensitive = true,
        ValueSet = ValueSetUrlOf(url),
        Content = CodeSystemContentMode.Complete,
        Count = concepts.Count,
        Concept = concepts,
    };

    private static CodeSystem.ConceptDefinitionComponent ConceptOf<T>(T term)
        where T : CodedTerm<T>, ICodedTerm<T> => Concept(term.Code, term.DisplayName, term.Description);

    private static CodeSystem.ConceptDefinitionComponent ConceptOf(Measure measure) => Concept(measure.Code, measure.Display, $"{measure.Display}; in the UCUM unit {measure.Unit}");

    private static CodeSystem.ConceptDefinitionComponent ConceptOf(Coding coding) => Concept(coding.Code!, coding.Display!, null);

    private static CodeSystem.ConceptDefinitionComponent ConceptOf(CriterionText row) =>
        Concept(row.Id, row.Name, $"{row.Statement} Sources: {string.Join(", ", row.SourceIds)}.{Marks.Sentence(Marks.Of(row.Verified))}");

    private static List<CodeSystem.ConceptDefinitionComponent> Presences() =>
    [
        Concept(Presence.Present.Code(), "Present", "Asked or examined, and there"),
        Concept(Presence.Absent.Code(), "Absent", "Asked or examined, and not there"),
    ];

    private static List<CodeSystem.ConceptDefinitionComponent> Verdicts() =>
    [
        Concept(Verdict.Met.Code(), "Met", "What is recorded meets it"),
        Concept(Verdict.NotMet.Code(), "Not met", "What is recorded rules it out"),
        Concept(Verdict.Undetermined.Code(), "Undetermined", "What is recorded leaves it open"),
    ];

    private static List<CodeSystem.ConceptDefinitionComponent> IrlsAnswerConcepts() =>
    [
        .. Enumerable.Range(0, IrlsAnswers.HighestAnswer + 1).Select(answer => new CodeSystem.ConceptDefinitionComponent
        {
            Extension = [CaseResources.OrdinalOf(answer)],
            Code = answer.ToString(CultureInfo.InvariantCulture),
            Display = answer.ToString(CultureInfo.InvariantCulture),
        }),
    ];

    private static CodeSystem.ConceptDefinitionComponent Concept(string code, string display, string? definition) =>
        new() { Code = code, Display = display, Definition = definition };
}
