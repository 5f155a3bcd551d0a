namespace RlsDomain.Vocabulary;

/// <summary>Repeats what somebody else wrote, so that a message stays one short line whatever it was.</summary>
internal static class Quoted
{
    /// <summary>The longest text that is repeated whole.</summary>
    internal const int LongestText = 60;

    /// <summary>Gives a text in quotation marks, cut when it is long.</summary>
    internal static string Of(string text) => $"\"{Clip(text, LongestText)}\"";

    /// <summary>Cuts a text that is too long to repeat, and writes its control characters as question marks.</summary>
    internal static string Clip(string text, int longest = LongestText)
    {
        string clipped = text.Length <= longest ? text
            : string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest), "...");
        return clipped.Any(char.IsControl) ? new([.. clipped.Select(c => char.IsControl(c) ? '?' : c)]) : clipped;
    }
}
