namespace RlsDomain.Vocabulary;

/// <summary>Ends a sentence about a word that is not known with the word that was probably meant.</summary>
internal static class Suggestion
{
    /// <summary>Gives the statement with the word that was probably meant; where none is near, with another end.</summary>
    /// <param name="statement">What is wrong, without a full stop.</param>
    /// <param name="nearest">The word that was probably meant; null when none is near.</param>
    /// <param name="otherwise">The end where none is near.</param>
    internal static string Of(string statement, string? nearest, string otherwise = ".") =>
        nearest is null ? statement + otherwise : $"{statement}; did you mean \"{nearest}\"?";
}
