using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Scales;

/// <summary>What the library does with an instrument.</summary>
public sealed class InstrumentSupport : CodedTerm<InstrumentSupport>, ICodedTerm<InstrumentSupport>
{
    /// <summary>Answers are taken and read as the instrument says.</summary>
    public static readonly InstrumentSupport Built = new("built", "Built", "Answers are taken and read as the instrument says");

    /// <summary>A total computed elsewhere is taken, and its range is checked.</summary>
    public static readonly InstrumentSupport OutsideTotal = new("outside-total", "Outside total", "A total computed elsewhere is taken, and its range is checked");

    /// <summary>Answers are kept and nothing is computed.</summary>
    public static readonly InstrumentSupport StoredOnly = new("stored-only", "Stored only", "Answers are kept and nothing is computed");

    /// <summary>Listed so that it is not missed; the library does nothing with it.</summary>
    public static readonly InstrumentSupport NotBuilt = new("not-built", "Not built", "Listed only; the library does nothing with it");

    private InstrumentSupport(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every member.</summary>
    public static ImmutableArray<InstrumentSupport> All { get; } = [Built, OutsideTotal, StoredOnly, NotBuilt];
}
