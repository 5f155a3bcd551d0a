using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using RlsDomain.Cases;
using RlsDomain.Courses;
using RlsDomain.Knowledge;
using RlsDomain.Labs;
using RlsDomain.Medications;

namespace RlsDomain.Extensions.DependencyInjection;

/// <summary>Registers the library with a container.</summary>
public static class RlsDomainServices
{
    /// <summary>
    /// Registers <see cref="KnowledgeBase"/>, <see cref="RlsAssessor"/>, <see cref="LabInterpreter"/>,
    /// <see cref="MedicationReview"/> and <see cref="DiaryReviewer"/>, each once for the whole application: they are
    /// immutable, and safe to share between threads. What is registered already stays.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; null takes the shipped knowledge.</param>
    /// <exception cref="Evidence.Tables.KnowledgeFormatException">The overlay holds errors; the application does not start with it.</exception>
    public static IServiceCollection AddRlsDomain(this IServiceCollection services, Action<RlsDomainOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        RlsDomainOptions options = new();
        configure?.Invoke(options);
        KnowledgeBase? own = Read(options);
        services.TryAddSingleton(_ => own ?? KnowledgeBase.Default);
        if (options.CompilesAtStart)
        {
            RlsAssessor assessor = AssessorOf(own ?? KnowledgeBase.Default);
            assessor.Assess(PatientCase.Create("start").Build());
            services.TryAddSingleton(assessor);
        }

        services.TryAddSingleton(provider => AssessorOf(provider.GetRequiredService<KnowledgeBase>()));
        services.TryAddSingleton(provider => new LabInterpreter(provider.GetRequiredService<KnowledgeBase>().Labs));
        services.TryAddSingleton(provider => new MedicationReview(provider.GetRequiredService<KnowledgeBase>().Medications));
        services.TryAddSingleton(provider => new DiaryReviewer(provider.GetRequiredService<KnowledgeBase>()));
        return services;
    }

    private static KnowledgeBase? Read(RlsDomainOptions options) =>
        options.Overlay is { } overlay ? (options.Knowledge ?? KnowledgeBase.Default).WithOverlay(overlay) : options.Knowledge;

    /// <summary>The shipped knowledge has one assessor in the process, whoever asks.</summary>
    private static RlsAssessor AssessorOf(KnowledgeBase knowledge) =>
        ReferenceEquals(knowledge, KnowledgeBase.Default) ? RlsAssessor.Default : new(knowledge);
}
