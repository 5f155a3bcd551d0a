using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Fhir.Writing;
using RlsDomain.Knowledge;
using CodeSystem = RlsDomain.Vocabulary.CodeSystem;
using Condition = RlsDomain.Vocabulary.Condition;

namespace RlsDomain.Fhir.Terminology;

/// <summary>The map from conditions to ICD-10-CM, ICD-11 and SNOMED CT, from the table of terminology.</summary>
internal static class ConditionMap
{
    internal static ConceptMap Make() => MapParts.Make(
        "condition",
        "ConditionMap",
        "Conditions in public code systems",
        "From the table of terminology of the knowledge. The equivalence follows from the use of a row, and is no statement of the code system: a primary code that was verified, and to which nothing was noted, counts as equivalent; a code beside the primary one as inexact; every other as related. The comment has the use, the mark and the source of the row.",
        $"{MapParts.SnomedNotice} {MapParts.IcdNotice}",
        KnowledgeBase.Default.Version,
        CodeSystem.All.Select(system => MapParts.Group<Condition>(FhirSystems.Conditions, system.Canonical, condition => TargetsOf(condition, system))));

    private static IEnumerable<ConceptMap.TargetElementComponent> TargetsOf(Condition condition, CodeSystem system) =>
        KnowledgeBase.Default.CodesOf(condition).Where(row => row.System == system).Select(row => new ConceptMap.TargetElementComponent
        {
            Code = row.Code,
            Equivalence = EquivalenceOf(row),
            Comment = $"Use: {row.Use.Code}{(row.When is { } when ? $", {when}" : "")}. Source: {string.Join(", ", row.SourceIds)}.{Marks.Sentence(Marks.Of(row.Verified))}{(row.Note is { } note ? $" Note: {note}" : "")}",
        });

    private static ConceptMapEquivalence EquivalenceOf(TerminologyMapping row) =>
        row.Use == TerminologyUse.Beside ? ConceptMapEquivalence.Inexact
        : row.Use == TerminologyUse.Primary && row.Verified.IsVerified && row is { When: null, Note: null } ? ConceptMapEquivalence.Equivalent
        : ConceptMapEquivalence.Relatedto;
}
