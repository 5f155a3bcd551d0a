namespace RlsDomain.Tool.CommandLine;

/// <summary>Writes assessments, each of them JSON of the library, as one JSON array, as the assessment format says.</summary>
internal static class AssessmentArray
{
    private const string Indent = "  ";

    internal static void Write(IEnumerable<string> assessments, TextWriter writer)
    {
        string between = "[\n";
        foreach (string assessment in assessments)
        {
            // A line feed inside a JSON text is always escaped, so each one ends a line.
            writer.Write(between);
            writer.Write(Indent);
            writer.Write(assessment.Replace("\n", "\n" + Indent, StringComparison.Ordinal));
            between = ",\n";
        }

        writer.Write("\n]\n");
    }
}
