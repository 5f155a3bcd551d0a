using Hl7.Fhir.Model;
using RlsDomain.Fhir.Codes;
using RlsDomain.Knowledge;

namespace RlsDomain.Fhir.Writing;

/// <summary>What the answer was made from and by: the digests of case and knowledge, the library, and the sources named.</summary>
internal static class ProvenanceWriter
{
    private const string AgentTypes = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    internal static void Add(AnswerParts parts, IEnumerable<ResourceReference> targets)
    {
        KnowledgeBase knowledge = parts.Assessment.Knowledge;
        parts.Draft.Add(
            new Provenance
            {
                Target = [.. targets.Select(target => (ResourceReference)target.DeepCopy())],
                RecordedElement = new(parts.Options.Recorded) { JsonValue = Coded.Text(parts.Options.Recorded) },
                Agent =
                [
                    new()
                    {
                        Type = Coded.Concept(new Coding(AgentTypes, "assembler", "Assembler")),
                        Who = parts.Author(),
                    },
                ],
                Entity =
                [
                    EntityOf(FhirSystems.CaseDigests, parts.Assessment.Patient.Sha256(), "The case in canonical form"),
                    EntityOf(FhirSystems.KnowledgeDigests, knowledge.Sha256, $"{knowledge.Name} {knowledge.Version}"),
                    .. parts.Cited.Named.Select(source => EntityOf(FhirSystems.Sources, source.Id, source.Doi is { } doi ? $"{source.Citation}. DOI {doi}" : source.Citation)),
                ],
            },
            "provenance");
    }

    private static Provenance.EntityComponent EntityOf(string system, string value, string display) => new()
    {
        Role = Provenance.ProvenanceEntityRole.Source,
        What = new() { Identifier = new(system, value), Display = display },
    };
}
