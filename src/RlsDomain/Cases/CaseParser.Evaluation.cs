using System.Collections.Immutable;
using System.Text.Json;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

internal sealed partial class CaseParser
{
    private static readonly PropertyNames s_sourceNames = new("citation", "url");
    private static readonly PropertyNames s_expectedNames = new("primary", "also", "contributors");

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
                citation = Text(ref reader, At, "The citation");
            }
            else
            {
                url = Text(ref reader, At, "The address");
            }
        }

        return new() { Citation = citation, Url = url };
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

        return new() { Primary = primary, Also = also, Contributors = contributors };
    }

    private ImmutableArray<Condition> ReadConditions(ref Utf8JsonReader reader, in Place place)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>(initialCapacity: 1);
        if (EntersList(ref reader, place, "What is also present is", orNull: true))
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (Code<Condition>(ref reader, place.Item(i), "condition") is { } condition)
                {
                    conditions.Add(condition);
                }
            }
        }

        return conditions.DrainToImmutable();
    }

    private ImmutableArray<string> ReadContributors(ref Utf8JsonReader reader, in Place place)
    {
        var contributors = ImmutableArray.CreateBuilder<string>(initialCapacity: 2);
        if (EntersList(ref reader, place, "The contributors are", orNull: true))
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (ReadContributor(ref reader, place.Item(i)) is { } contributor)
                {
                    contributors.Add(contributor);
                }
            }
        }

        return contributors.DrainToImmutable();
    }

    private string? ReadContributor(ref Utf8JsonReader reader, in Place place) =>
        Find<RiskFactor>(ref reader) is { } known ? known.Code
        : RequiredText(ref reader, place, "A contributor") is { } text && IsMedication(text, place) ? text
        : null;

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
