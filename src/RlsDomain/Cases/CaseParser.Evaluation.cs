using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

internal sealed partial class CaseParser
{
    private static readonly PropertyNames s_sourceNames = new("citation", "url");
    private static readonly PropertyNames s_expectedNames = new("primary", "also", "contributors");

    private static ReadOnlySpan<byte> MedicationPrefix => "medication:"u8; // As ExpectedDiagnosis.MedicationPrefix, which a test holds it to.

    private CaseSource? ReadSource(ref Utf8JsonReader reader)
    {
        Place place = new(".source");
        if (!EntersObject(ref reader, place, "The source is", orNull: true))
        {
            return null;
        }

        string? citation = null;
        string? url = null;
        uint seen = 0;
        while (NextProperty(ref reader, s_sourceNames, place, ref seen, out int property))
        {
            if (property == 0)
            {
                citation = EvaluationText(ref reader, At, "The citation");
            }
            else
            {
                url = EvaluationText(ref reader, At, "The address");
            }
        }

        return keepsEvaluation ? new() { Citation = citation, Url = url } : null;
    }

    private ExpectedDiagnosis? ReadExpected(ref Utf8JsonReader reader)
    {
        Place place = new(".expected");
        if (!EntersObject(ref reader, place, "What is expected is", orNull: true))
        {
            return null;
        }

        Condition? primary = null;
        ImmutableArray<Condition> also = [];
        ImmutableArray<string> contributors = [];
        uint seen = 0;
        while (NextProperty(ref reader, s_expectedNames, place, ref seen, out int property))
        {
            switch (property)
            {
                case 0:
                    primary = reader.TokenType == JsonTokenType.Null ? null : Code<Condition>(ref reader, At, "condition");
                    break;
                case 1:
                    also = ReadConditions(ref reader, new(".expected.also"));
                    break;
                default:
                    contributors = ReadContributors(ref reader, new(".expected.contributors"));
                    break;
            }
        }

        return keepsEvaluation ? new() { Primary = primary, Also = also, Contributors = contributors } : null;
    }

    private ImmutableArray<Condition> ReadConditions(ref Utf8JsonReader reader, in Place place)
    {
        var conditions = keepsEvaluation ? ImmutableArray.CreateBuilder<Condition>(initialCapacity: 1) : null;
        if (EntersList(ref reader, place, "What is also present is", orNull: true))
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (Code<Condition>(ref reader, place.Item(i), "condition") is { } condition)
                {
                    conditions?.Add(condition);
                }
            }
        }

        return conditions?.DrainToImmutable() ?? [];
    }

    private ImmutableArray<string> ReadContributors(ref Utf8JsonReader reader, in Place place)
    {
        var contributors = keepsEvaluation ? ImmutableArray.CreateBuilder<string>(initialCapacity: 2) : null;
        if (EntersList(ref reader, place, "The contributors are", orNull: true))
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (ReadContributor(ref reader, place.Item(i)) is { } contributor)
                {
                    contributors?.Add(contributor);
                }
            }
        }

        return contributors?.DrainToImmutable() ?? [];
    }

    private string? ReadContributor(ref Utf8JsonReader reader, in Place place) =>
        Find<RiskFactor>(ref reader) is { } known ? known.Code
        : IsDropped(ref reader, MedicationPrefix) ? null
        : RequiredText(ref reader, place, "A contributor") is { } text && IsMedication(text, place) ? text
        : null;

    /// <summary>Reads a text that only an evaluation needs; null too when it is right and not kept.</summary>
    private string? EvaluationText(ref Utf8JsonReader reader, in Place place, string subject) =>
        IsDropped(ref reader, []) ? null : Text(ref reader, place, subject);

    /// <summary>Says that a text is not kept and is right at a glance: it goes on after its start, and has no escapes.</summary>
    private bool IsDropped(ref Utf8JsonReader reader, ReadOnlySpan<byte> start) =>
        !keepsEvaluation && reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped
        && reader.ValueSpan.StartsWith(start) && reader.ValueSpan[start.Length..] is [> (byte)' ' and < 0x7F, ..];

    private bool IsMedication(string text, in Place place)
    {
        if (!text.StartsWith(ExpectedDiagnosis.MedicationPrefix, StringComparison.Ordinal))
        {
            Issues.Error("unknown-code", place, Issues.IsFull ? "" : DescribeUnknown<RiskFactor>(text, "risk factor"));
            return false;
        }

        if (text.AsSpan(ExpectedDiagnosis.MedicationPrefix.Length).IsWhiteSpace())
        {
            Issues.Error("contributor-unnamed", place, $"A contributor that is a medication has its name after {Found.Quote(ExpectedDiagnosis.MedicationPrefix)}; nothing was found there.");
            return false;
        }

        return true;
    }
}
