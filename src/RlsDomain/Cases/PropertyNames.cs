using System.Collections.Immutable;
using System.Text;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>The properties that an object of the case format may have.</summary>
internal sealed class PropertyNames
{
    private readonly ImmutableArray<string> _names;
    private readonly string[] _steps;
    private readonly byte[][] _utf8;

    internal PropertyNames(params string[] names)
    {
        _names = [.. names];
        _steps = [.. names.Select(name => "." + name)];
        _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
    }

    /// <summary>Gives the step of a path to a name, by its place in the list: the name after a point.</summary>
    internal string Step(int index) => _steps[index];

    /// <summary>Gives the place of a name in the list; negative when it is not there.</summary>
    internal int IndexOf(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < _utf8.Length; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Says that there is no such property, and which was meant.</summary>
    internal string DescribeUnknown(string name) => Suggestion.Of(
        $"There is no property {Found.Quote(name)} here", Spelling.Nearest(name, _names), $"; the properties are {string.Join(", ", _names)}.");
}
