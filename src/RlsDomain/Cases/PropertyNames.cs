using System.Collections.Immutable;
using System.Numerics;
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
        _steps = new string[names.Length];
        _utf8 = new byte[names.Length][];
        for (int i = 0; i < names.Length; i++)
        {
            _steps[i] = "." + names[i];
            _utf8[i] = Encoding.UTF8.GetBytes(names[i]);
        }
    }

    /// <summary>Gives the step of a path to a name, by its place in the list: the name after a point.</summary>
    internal string Step(int index) => _steps[index];

    /// <summary>Gives the place of a name in the list; negative when it is not there.</summary>
    /// <param name="name">The name.</param>
    /// <param name="seen">A bit for each name that stood before. Files follow the order of the format, so the next one is tried first.</param>
    internal int IndexOf(ReadOnlySpan<byte> name, uint seen)
    {
        int next = BitOperations.Log2(seen << 1 | 1);
        for (int i = next; i < _utf8.Length; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        for (int i = 0; i < next; i++)
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
