using System.Collections.Immutable;
using RlsDomain.Benchmarks.Bounds;

namespace RlsDomain.Benchmarks.Report;

/// <summary>One question and what was measured for it.</summary>
internal sealed record Section
{
    /// <summary>Gets the question, which is the heading.</summary>
    internal required string Question { get; init; }

    /// <summary>Gets what is compared and how it was made equal.</summary>
    internal required string Intro { get; init; }

    /// <summary>Gets the tables of peers that had their turns.</summary>
    internal ImmutableArray<TimingTable> Tables { get; init; } = [];

    /// <summary>Gets what is no matter of time, as Markdown; empty where everything is.</summary>
    internal string Text { get; init; } = "";

    /// <summary>Gets the tables of growth.</summary>
    internal ImmutableArray<GrowthTable> Growth { get; init; } = [];

    /// <summary>Gets the pictures.</summary>
    internal ImmutableArray<Chart> Charts { get; init; } = [];

    /// <summary>Gets the figures for the bounds.</summary>
    internal ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>Gets the class of BenchmarkDotNet that asks the same; null when there is none.</summary>
    internal Type? Benchmarks { get; init; }
}
