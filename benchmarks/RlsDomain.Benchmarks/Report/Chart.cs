namespace RlsDomain.Benchmarks.Report;

/// <summary>A picture of the page.</summary>
/// <param name="File">The name of the file, without a folder.</param>
/// <param name="Text">What it shows, for who cannot see it.</param>
/// <param name="Draw">Gives the text of the SVG file.</param>
internal sealed record Chart(string File, string Text, Func<string> Draw);
