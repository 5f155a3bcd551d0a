namespace Samples.Tests;

/// <summary>The list of what the packages are made of is that of the lock files. RLSDOMAIN_WRITE=1 renews it.</summary>
public class SoupTests
{
    /// <summary>What a package may be under without a person looking first.</summary>
    private static readonly string[] s_accepted = ["Apache-2.0", "BSD-3-Clause", "MIT", "MS-PL OR Apache-2.0"];

    [Fact]
    public void Page_OfThePackages_IsWhatTheLockFilesSay() => RepositoryFiles.AssertIs("docs/soup.md", SoupPage.Text());

    [Fact]
    public void Dependencies_OfEveryPackage_HaveAnAcceptedLicence() => Assert.All(
        SoupPage.Packages.SelectMany(package => package.Shipped),
        dependency => Assert.Contains(dependency.Licence, s_accepted));

    [Fact]
    public void Core_HasTheTwoDependenciesThatWereChosen() => Assert.Equal(
        ["Ardalis.SmartEnum", "FluentValidation"],
        SoupPage.Packages.Single(package => package.Id == "RlsDomain").Shipped.Select(dependency => dependency.Id));
}
