using RlsDomain.Evidence.Tables;
using RlsDomain.Labs;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>A code or row that models a statement of the seed article, written <c>kind:code</c> in the table.</summary>
/// <remarks>Equal by content; immutable.</remarks>
/// <param name="Kind">The kind.</param>
/// <param name="Code">The code or the id of the row.</param>
public sealed record SeedTarget(SeedTargetKind Kind, string Code)
{
    /// <summary>Gives the target as the table writes it, such as <c>finding:urge-to-move-legs</c>.</summary>
    public override string ToString() => $"{Kind.Code}:{Code}";

    /// <summary>Reads a target, and reports a kind or a code of the vocabulary that there is not. Null when it was reported.</summary>
    internal static SeedTarget? Read(RowReader row, string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string kindCode = colon < 0 ? text : text[..colon];
        string code = text[(colon + 1)..];
        if (colon < 0 || code.Length == 0 || CodeLookup<SeedTargetKind>.Find(kindCode) is not { } kind)
        {
            row.Report(CodeLookup<SeedTargetKind>.Nearest(kindCode) is { } near && near != kindCode
                ? $"\"mapsTo\" has \"{text}\"; a target is a kind, a colon and a code; did you mean the kind \"{near}\"?"
                : $"\"mapsTo\" has \"{text}\"; a target is a kind, a colon and a code, such as finding:urge-to-move-legs.");
            return null;
        }

        return kind == SeedTargetKind.Condition ? Known<Condition>(row, kind, code)
            : kind == SeedTargetKind.Finding ? Known<Finding>(row, kind, code)
            : kind == SeedTargetKind.RiskFactor ? Known<RiskFactor>(row, kind, code)
            : kind == SeedTargetKind.Analyte ? Known<Analyte>(row, kind, code)
            : new SeedTarget(kind, code);
    }

    private static SeedTarget? Known<T>(RowReader row, SeedTargetKind kind, string code)
        where T : CodedTerm<T>, ICodedTerm<T>
    {
        if (CodeLookup<T>.Find(code) is not null)
        {
            return new(kind, code);
        }

        row.Report(CodeLookup<T>.Suggest($"\"mapsTo\" has {Quoted.Of($"{kind.Code}:{code}")}, and there is no {typeof(T).Name} with this code", code));
        return null;
    }
}
