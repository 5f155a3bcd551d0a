using System.Globalization;
using System.Text;
using RlsDomain.Cases;

namespace RlsDomain.Replay;

/// <summary>The way from an assessment to the value that is compared, written as a path only when a difference needs it.</summary>
internal sealed class JsonTrail(string root)
{
    private const int LongestName = 80;

    private readonly List<(string? Name, int Index)> _steps = [];

    /// <summary>Gets the property of the assessment that the value belongs to; empty at the assessment itself.</summary>
    internal string Section => _steps.Count == 0 ? "" : _steps[0].Name ?? "";

    /// <summary>Gets the name of the property that holds the value; empty for an item of a list.</summary>
    internal string Property => _steps.Count == 0 ? "" : _steps[^1].Name ?? "";

    internal void Enter(string name) => _steps.Add((name, 0));

    internal void Enter(int index) => _steps.Add((null, index));

    internal void Leave() => _steps.RemoveAt(_steps.Count - 1);

    public override string ToString()
    {
        StringBuilder path = new(root);
        foreach ((string? name, int index) in _steps)
        {
            _ = name is null ? path.Append(CultureInfo.InvariantCulture, $"[{index}]")
                : name.Length is > 0 and <= LongestName && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? path.Append('.').Append(name)
                : path.Append("['").Append(Found.Clip(name, LongestName).Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
        }

        return path.ToString();
    }
}
