using System.Text;
using Microsoft.Extensions.DependencyInjection;
using RlsDomain.Cases;
using RlsDomain.Courses;
using RlsDomain.Evidence.Tables;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;

namespace RlsDomain.Extensions.DependencyInjection.Tests;

/// <summary>Holds the registration to what a host relies on.</summary>
public class RlsDomainServicesTests
{
    [Fact]
    public void AddRlsDomain_WithoutOptions_GivesTheShippedKnowledge()
    {
        using ServiceProvider provider = new ServiceCollection().AddRlsDomain().BuildServiceProvider(validateScopes: true);

        Assert.Same(KnowledgeBase.Default, provider.GetRequiredService<KnowledgeBase>());
        Assert.Same(RlsAssessor.Default, provider.GetRequiredService<RlsAssessor>());
        Assert.Empty(provider.GetRequiredService<RlsAssessor>().Assess(PatientCase.Create("a").Build()).RedFlags);
        Assert.NotNull(provider.GetRequiredService<LabInterpreter>());
        Assert.NotNull(provider.GetRequiredService<MedicationReview>());
        Assert.NotNull(provider.GetRequiredService<DiaryReviewer>());
    }

    [Fact]
    public void AddRlsDomain_Twice_RegistersOnce()
    {
        ServiceCollection services = new();

        services.AddRlsDomain();
        int count = services.Count;
        services.AddRlsDomain(options => options.CompilesAtStart = true);

        Assert.Equal(count, services.Count);
    }

    [Fact]
    public void AddRlsDomain_Overlay_IsLaidOverTheShippedKnowledge()
    {
        using ServiceProvider provider = new ServiceCollection()
            .AddRlsDomain(options => options.Overlay = Overlay($$"""[{ "name": "host", "version": "host-1", "released": "2026-11-30", "over": "{{KnowledgeBase.Default.Version}}" }]"""))
            .BuildServiceProvider();

        RlsAssessor assessor = provider.GetRequiredService<RlsAssessor>();
        Assert.Equal("host-1", assessor.Knowledge.Version);
        Assert.Same(assessor.Knowledge, provider.GetRequiredService<KnowledgeBase>());
    }

    [Fact]
    public void AddRlsDomain_BrokenOverlay_FailsAtStart()
    {
        ServiceCollection services = new();

        KnowledgeFormatException exception = Assert.Throws<KnowledgeFormatException>(() =>
            services.AddRlsDomain(options => options.Overlay = Overlay("""[{ "name": "host" }]""")));

        Assert.NotEmpty(exception.Issues);
        Assert.Empty(services);
    }

    [Fact]
    public void AddRlsDomain_CompiledAtStart_IsTheAssessorThatIsGiven()
    {
        using ServiceProvider provider = new ServiceCollection().AddRlsDomain(options => options.CompilesAtStart = true).BuildServiceProvider();

        Assert.Same(RlsAssessor.Default, provider.GetRequiredService<RlsAssessor>());
    }

    [Fact]
    public void AddRlsDomain_AssessorOfTheHost_Stays()
    {
        RlsAssessor own = new(KnowledgeBase.Parse(KnowledgeBase.ShippedFiles()));
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddRlsDomain().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<RlsAssessor>());
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Overlay(string manifest) =>
        new(StringComparer.Ordinal) { ["manifest.json"] = Encoding.UTF8.GetBytes(manifest) };
}
