using System.Text;
using RlsDomain.Differential;
using RlsDomain.Knowledge;
using RlsDomain.Replay;

namespace RlsDomain.Benchmarks.Patients;

/// <summary>The model with another largest set of conditions, or without tempering, as a host gets it: by its own knowledge.</summary>
internal sealed class Models
{
    internal const int ShippedLargest = 3;

    private readonly Lazy<PlainDifferential> _plain;

    private Models(KnowledgeBase knowledge)
    {
        Fast = DifferentialModel.Compile(knowledge);
        _plain = new(() => new(knowledge));
    }

    /// <summary>Gets the compiled model.</summary>
    internal DifferentialModel Fast { get; }

    /// <summary>Gets the plain definition: the one that verifies answers.</summary>
    internal PlainDifferential Plain => _plain.Value;

    /// <summary>Gives both models over sets of at most so many conditions.</summary>
    internal static Models Of(int largest, bool tempered)
    {
        if (largest == ShippedLargest && tempered)
        {
            return new(KnowledgeBase.Default);
        }

        Dictionary<string, ReadOnlyMemory<byte>> files = new(KnowledgeBase.Default.ToFiles(), StringComparer.Ordinal);
        string numbers = Encoding.UTF8.GetString(files["rule-numbers.json"].Span);
        string changed = numbers.Replace(
            FormattableString.Invariant($"\"largest-condition-set\", \"value\": {ShippedLargest},"),
            FormattableString.Invariant($"\"largest-condition-set\", \"value\": {largest},"),
            StringComparison.Ordinal);
        if (changed == numbers && largest != ShippedLargest)
        {
            throw new InvalidOperationException("The largest set of conditions is not where it was in rule-numbers.json.");
        }

        files["rule-numbers.json"] = Encoding.UTF8.GetBytes(changed);
        if (!tempered)
        {
            files["tempering-groups.json"] = "[]"u8.ToArray();
        }

        return new(KnowledgeBase.Parse(files));
    }
}
