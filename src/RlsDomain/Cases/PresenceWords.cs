using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>A vocabulary whose members a case has present or absent, and what is said of it.</summary>
internal sealed class PresenceWords
{
    internal static readonly PresenceWords Findings = Of<Finding, RiskFactor>("finding", "a risk factor: write it under riskFactors");
    internal static readonly PresenceWords RiskFactors = Of<RiskFactor, Finding>("risk factor", "a finding: write it under findings");

    private PresenceWords(string noun, Utf8CodeTable codes, string[] steps, Func<string, string> describeUnknown)
    {
        Noun = noun;
        Subject = $"A case gives each {noun} in";
        Codes = codes;
        Steps = steps;
        DescribeUnknown = describeUnknown;
    }

    /// <summary>Gets what a member is called.</summary>
    internal string Noun { get; }

    /// <summary>Gets the start of a sentence about the object.</summary>
    internal string Subject { get; }

    /// <summary>Gets the codes, each at the index of its member.</summary>
    internal Utf8CodeTable Codes { get; }

    /// <summary>Gets the step of a path to each code: the code after a point.</summary>
    internal string[] Steps { get; }

    /// <summary>Gets what is said of a code that the vocabulary does not have.</summary>
    internal Func<string, string> DescribeUnknown { get; }

    /// <summary>Gives the code of a member by its index.</summary>
    internal string CodeOf(int index) => Steps[index][1..];

    private static PresenceWords Of<T, TOther>(string noun, string other)
        where T : CodedTerm<T>, ICodedTerm<T>
        where TOther : CodedTerm<TOther>, ICodedTerm<TOther>
    {
        string[] steps = new string[T.All.Length];
        for (int i = 0; i < steps.Length; i++)
        {
            steps[i] = "." + T.All[i].Code;
        }

        return new(noun, Utf8Codes<T>.Table, steps, code => CodeLookup<TOther>.Find(code) is null
            ? CodeLookup<T>.Suggest($"There is no {noun} with the code {Found.Quote(code)}", code)
            : $"{Found.Quote(code)} is {other}.");
    }
}
