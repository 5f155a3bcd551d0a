using RlsDomain.Knowledge;

namespace RlsDomain.Extensions.DependencyInjection;

/// <summary>What <see cref="RlsDomainServices.AddRlsDomain"/> is told. Read once, while services are registered.</summary>
public sealed class RlsDomainOptions
{
    /// <summary>Gets or sets what answers rest on; null is the shipped knowledge.</summary>
    public KnowledgeBase? Knowledge { get; set; }

    /// <summary>
    /// Gets or sets files of the host's own rows, by name, as UTF-8 JSON, that are laid over <see cref="Knowledge"/>; null
    /// for none. See <see cref="KnowledgeBase.WithOverlay"/>.
    /// </summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Overlay { get; set; }

    /// <summary>Gets or sets whether the model is compiled while services are registered, so that the first answer does not wait; false by default.</summary>
    public bool CompilesAtStart { get; set; }
}
