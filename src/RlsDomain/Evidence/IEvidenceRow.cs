using System.Collections.Immutable;

namespace RlsDomain.Evidence;

/// <summary>A row of the knowledge base: it says what it is called and what it rests on.</summary>
public interface IEvidenceRow
{
    /// <summary>Gets the name of the row in its table, unique there.</summary>
    public string RowKey { get; }

    /// <summary>Gets the ids of the sources that the row cites, the main one first; empty for a judgement without one.</summary>
    public ImmutableArray<string> SourceIds { get; }
}
