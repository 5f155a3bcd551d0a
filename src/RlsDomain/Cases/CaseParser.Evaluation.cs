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

        CaseSource source = new();
        uint seen = 0;
        while (NextProperty(ref reader, s_sourceNames, place, ref seen, out int property))
        {
            source = property == 0
                ? source with { Citation = Text(ref reader, place.Then(".citation"), "The citation") }
                : source with { Url = Text(ref reader, place.Then(".url"), "The address") };
        }

        return source;
    }

    private ExpectedDiagnosis? ReadExpected(ref Utf8JsonReader reader)
    {
        Place place = new(".expected");
        if (!EntersObject(ref reader, place, "What is expected is", orNull: true))
        {
            return null;
        }

        ExpectedDiagnosis expected = new();
        uint seen = 0;
        while (NextProperty(ref reader, s_expectedNames, place, ref seen, out int property))
        {
            switch (property)
            {
                case 0:
                    expected = reader.TokenType == JsonTokenType.Null ? expected
                        : expected with { Primary = Code<Condition>(ref reader, place.Then(".primary"), "condition") };
                    break;
                case 1:
                    expected = expected with { Also = ReadConditions(ref reader, new(".expected.also")) };
                    break;
                default:
                    expected = expected with { Contributors = ReadContributors(ref reader, new(".expected.contributors")) };
                    break;
            }
        }

        return expected;
    }

    private ImmutableArray<Condition> ReadConditions(ref Utf8JsonReader reader, in Place place)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
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

        return conditions.ToImmutable();
    }

    private ImmutableArray<string> ReadContributors(ref Utf8JsonReader reader, in Place place)
    {
        var contributors = ImmutableArray.CreateBuilder<string>();
        if (EntersList(ref reader, place, "The contributors are", orNull: true))
        {
            for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (RequiredText(ref reader, place.Item(i), "A contributor") is { } contributor && IsContributor(contributor, place.Item(i)))
                {
                    contributors.Add(contributor);
                }
            }
        }

        return contributors.ToImmutable();
    }

    private bool IsContributor(string text, in Place place)
    {
        if (text.StartsWith(ExpectedDiagnosis.MedicationPrefix, StringComparison.Ordinal))
        {
            if (!string.IsNullOrWhiteSpace(text[ExpectedDiagnosis.MedicationPrefix.Length..]))
            {
                return true;
            }

            Issues.Error("contributor-unnamed", place, $"A contributor that is a medication has its name after {Found.Quote(ExpectedDiagnosis.MedicationPrefix)}; nothing was found there.");
            return false;
        }

        if (RiskFactor.FindCode(text) is not null)
        {
            return true;
        }

        Issues.Error("unknown-code", place, Issues.IsFull ? "" : DescribeUnknown<RiskFactor>(text, "risk factor"));
        return false;
    }
}
