namespace RlsDomain.Benchmarks.Irls;

/// <summary>A form as validators and rule engines take it: an object with a property an item.</summary>
public sealed record IrlsForm
{
    public int? Item1 { get; init; }
    public int? Item2 { get; init; }
    public int? Item3 { get; init; }
    public int? Item4 { get; init; }
    public int? Item5 { get; init; }
    public int? Item6 { get; init; }
    public int? Item7 { get; init; }
    public int? Item8 { get; init; }
    public int? Item9 { get; init; }
    public int? Item10 { get; init; }

    internal static IrlsForm Of(ReadOnlySpan<int?> answers) => new()
    {
        Item1 = answers[0],
        Item2 = answers[1],
        Item3 = answers[2],
        Item4 = answers[3],
        Item5 = answers[4],
        Item6 = answers[5],
        Item7 = answers[6],
        Item8 = answers[7],
        Item9 = answers[8],
        Item10 = answers[9],
    };
}
