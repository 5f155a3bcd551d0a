using System.Text;
using System.Xml.Linq;

namespace Samples.Tests;

/// <summary>Writes the page that a risk file takes over: what the packages are, need and bring along.</summary>
internal static class SoupPage
{
    private const string FixedHeading = "### Fixed\n\n";

    internal static readonly string[] Ids = ["RlsDomain", "RlsDomain.Extensions.DependencyInjection", "RlsDomain.Screening", "RlsDomain.Fhir", "RlsDomain.Tool"];

    private static readonly Lazy<IReadOnlyList<ShippedPackage>> s_packages = new(() => [.. Ids.Select(id => new ShippedPackage(id))]);

    /// <summary>What each package that is asked for directly does here.</summary>
    private static readonly Dictionary<string, string> s_uses = new()
    {
        ["Ardalis.SmartEnum"] = "base class of the vocabularies",
        ["CsvHelper"] = "reads and writes CSV",
        ["FluentValidation"] = "rules between values of a case",
        ["Hl7.Fhir.R4"] = "reads and writes FHIR R4",
        ["Microsoft.Extensions.Caching.Memory"] = "held at a version for Hl7.Fhir.R4, which uses it",
        ["Microsoft.Extensions.DependencyInjection.Abstractions"] = "the collection of services that is added to",
        ["Parquet.Net"] = "reads and writes Parquet",
        ["ScottPlot"] = "draws plots",
        ["Spectre.Console"] = "tables and colours in the terminal",
        ["System.CommandLine"] = "reads the command line",
    };

    internal static IReadOnlyList<ShippedPackage> Packages => s_packages.Value;

    internal static string Text()
    {
        XDocument properties = ShippedPackage.Xml("Directory.Build.props");
        StringBuilder page = new();
        page.Append("""
            # What it is made of

            For the file of a product that uses the packages: the component as software of unknown provenance (SOUP, as IEC 62304
            names it), and what it brings along. A test of the suite writes this page from the project files, the lock files and the
            descriptions in the packages, and fails where it differs.

            ## The component

            | | |
            | --- | --- |

            """.ReplaceLineEndings("\n"));
        page.Append("| supplier | ").Append(ShippedPackage.Value(properties, "Authors")).Append(" |\n");
        page.Append("| version | ").Append(ShippedPackage.Value(properties, "Version")).Append(" before a release; then [the version of the tag](versioning.md) |\n");
        page.Append("| licence | ").Append(ShippedPackage.Value(properties, "PackageLicenseExpression")).Append(" |\n");
        page.Append("""
            | unique identification | id and version of the package; version and SHA-256 of the knowledge, which every answer carries |
            | use | [intended use](intended-use.md) |
            | controls of hazards | [hazards](hazards.json), with the tests that hold them |
            | checks before a release | [quality](quality.md) |


            """.ReplaceLineEndings("\n"));
        page.Append("| package | what it is for | runs on |\n| --- | --- | --- |\n");
        foreach (ShippedPackage package in Packages)
        {
            page.Append("| ").Append(package.Id).Append(" | ").Append(package.Description).Append(" | ").Append(Runtime(package.Framework)).Append(" |\n");
        }

        page.Append("""

            ## What it needs

            - The .NET runtime that the table names, of Microsoft, under MIT. A native program needs none.
            - No network, service, database, licence key or clock. The core opens no file; the tool and `RlsDomain.Screening` open those
              that they are given.
            - Time and memory: [performance](performance.md). Tested on Linux, x64, where `.ci/run` runs.

            ## Known anomalies

            [Limits and known failure modes](model-card.md) of the model say more of each:


            """.ReplaceLineEndings("\n"));
        foreach (string limit in Limits())
        {
            page.Append("- ").Append(limit).Append('\n');
        }

        page.Append("\nErrors that were found and mended, from [the changelog](../CHANGELOG.md):\n\n").Append(Fixed()).Append('\n');
        foreach (ShippedPackage package in Packages)
        {
            page.Append("\n## What comes with ").Append(package.Id).Append("\n\n| package | version | supplier | licence | comes through | used for |\n| --- | --- | --- | --- | --- | --- |\n");
            foreach (Dependency dependency in package.Shipped)
            {
                page.Append(Row(dependency));
                page.Append(' ').Append(dependency.AskedBy.Count > 0 ? string.Join(", ", dependency.AskedBy) : "directly");
                page.Append(" | ").Append(dependency.AskedBy.Count > 0 ? "" : s_uses[dependency.Id]).Append(" |\n");
            }
        }

        page.Append("""

            Versions are those that it is built and tested with. A package asks for that version or a later one: a program may get a
            later one, and its own list says which. (*) The package names no licence by its identifier; its repository does.

            ## What builds it and is in no package

            | package | version | supplier | licence |
            | --- | --- | --- | --- |

            """.ReplaceLineEndings("\n"));
        foreach (Dependency tool in Packages.SelectMany(package => package.Tools).DistinctBy(tool => tool.Id).OrderBy(tool => tool.Id, StringComparer.Ordinal))
        {
            page.Append(Row(tool)).Append('\n');
        }

        return page.ToString();
    }

    private static string Row(Dependency item) =>
        $"| {item.Id} | {item.Version} | {item.Supplier} | {item.Licence}{(item.IsLicenceRead ? " (*)" : "")} |";

    private static string Runtime(string framework) => $".NET {framework["net".Length..framework.IndexOf('.', StringComparison.Ordinal)]} and later";

    /// <summary>The first words of each limit of the model card, which are bold there.</summary>
    private static IEnumerable<string> Limits() => RepositoryFiles.Read("docs/model-card.md").Split('\n')
        .Where(line => line.StartsWith("- **", StringComparison.Ordinal))
        .Select(line => line.Split("**")[1].TrimEnd('.'));

    private static string Fixed()
    {
        string changes = RepositoryFiles.Read("CHANGELOG.md");
        int start = changes.IndexOf(FixedHeading, StringComparison.Ordinal) + FixedHeading.Length;
        return changes[start..changes.IndexOf("\n\n#", start, StringComparison.Ordinal)];
    }
}
