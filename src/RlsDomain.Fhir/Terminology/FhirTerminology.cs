using System.Collections.Immutable;
using Hl7.Fhir.Model;
using RlsDomain.Fhir.Writing;

namespace RlsDomain.Fhir.Terminology;

/// <summary>
/// The vocabulary of this library as FHIR R4 resources: code systems, a value set for each, maps to public code systems,
/// and the skeleton of the IRLS questionnaire.
/// </summary>
/// <remarks>
/// Made from the vocabulary and the shipped knowledge. The package has them as files too. Maps name codes of SNOMED CT,
/// LOINC and ICD, whose licences are the reader's to hold; each map says so in its copyright.
/// </remarks>
public static class FhirTerminology
{
    /// <summary>Makes every resource, in a fixed order. A caller may change what it gets.</summary>
    public static ImmutableArray<Resource> Resources()
    {
        ImmutableArray<CodeSystem> systems = OwnCodeSystems.All();
        return
        [
            .. systems,
            .. systems.Select(OwnCodeSystems.ValueSetOf),
            ConditionMap.Make(),
            AnalyteMap.Make(),
            RiskFactorMap.Make(),
            IrlsQuestionnaire.Make(),
        ];
    }

    /// <summary>Gives the name of the file of a resource, such as <c>CodeSystem-finding.json</c>.</summary>
    /// <param name="resource">The resource, such as one of <see cref="Resources"/>.</param>
    public static string FileNameOf(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return $"{resource.TypeName}-{resource.Id}.json";
    }

    /// <summary>Writes a file a resource, as UTF-8 with line feeds: the same bytes on every machine.</summary>
    /// <param name="folder">The folder; it is made where it is not there. Files of these names are written over.</param>
    /// <returns>The names of the files, in the order of <see cref="Resources"/>.</returns>
    /// <exception cref="ArgumentException">The folder is empty or blank.</exception>
    public static ImmutableArray<string> WriteTo(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        Directory.CreateDirectory(folder);
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (Resource resource in Resources())
        {
            string name = FileNameOf(resource);
            File.WriteAllText(Path.Combine(folder, name), FhirJson.Of(resource) + "\n");
            names.Add(name);
        }

        return names.ToImmutable();
    }
}
