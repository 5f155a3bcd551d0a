using RlsDomain.Evidence.Tables;
using RlsDomain.Vocabulary;

namespace RlsDomain.Knowledge;

/// <summary>A finding with an answer: present or absent. Equal by content; immutable.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Presence">The answer.</param>
public readonly record struct FindingAnswer(Finding Finding, Presence Presence)
{
    private const string AbsentPrefix = "not:";

    /// <summary>Gets the same finding with the other answer.</summary>
    public FindingAnswer Opposite => this with { Presence = Presence == Presence.Present ? Presence.Absent : Presence.Present };

    /// <summary>Gives the answer as tables write it: the code, with <c>not:</c> before it when absent.</summary>
    public override string ToString() => Presence == Presence.Absent ? AbsentPrefix + Finding.Code : Finding.Code;

    internal static FindingAnswer Read(RowReader row, string key)
    {
        string text = row.Text(key);
        bool isAbsent = text.StartsWith(AbsentPrefix, StringComparison.Ordinal);
        string code = isAbsent ? text[AbsentPrefix.Length..] : text;
        Finding? finding = CodeLookup<Finding>.Find(code);
        if (finding is null && text.Length > 0)
        {
            row.Report(Suggestion.Of($"\"{key}\" is {Quoted.Of(text)}, and there is no finding with this code", CodeLookup<Finding>.Nearest(code)));
        }

        return new(finding ?? Finding.All[0], isAbsent ? Presence.Absent : Presence.Present);
    }
}
