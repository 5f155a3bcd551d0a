using static System.FormattableString;

namespace RlsDomain.Cases;

/// <summary>A place in a case, written as a path only when an issue needs it: <c>.labs[0].unit</c>.</summary>
/// <param name="Head">The property of the case, with its point.</param>
/// <param name="Index">The index in it, from 0; negative when it is no list.</param>
/// <param name="Tail">The property of the item, with its point.</param>
internal readonly record struct Place(string Head, int Index = -1, string Tail = "")
{
    private const int LongestName = 80;

    /// <summary>Gives the place of a property of this one, whose name a file gave.</summary>
    internal Place Property(string name) => this with { Tail = Tail + Step(name) };

    /// <summary>Gives the place of a property of this one, by a step of the format, with its point.</summary>
    internal Place Then(string step) => new(Head, Index, Tail.Length == 0 ? step : Tail + step);

    /// <summary>Gives the place of an item of this one.</summary>
    internal Place Item(int index) => Tail.Length == 0 ? this with { Index = index } : new(ToString(), index);

    /// <summary>Writes the path, without its root.</summary>
    public override string ToString() => Index < 0 ? Head + Tail : Invariant($"{Head}[{Index}]{Tail}");

    /// <summary>Gives the step to a property: after a point, or in brackets when the name is no plain word.</summary>
    private static string Step(string name)
    {
        bool plain = name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        return plain ? "." + name : $"['{Found.Clip(name, LongestName).Replace("'", "\\'", StringComparison.Ordinal)}']";
    }
}
