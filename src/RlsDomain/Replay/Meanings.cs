using RlsDomain.Vocabulary;

namespace RlsDomain.Replay;

/// <summary>What a difference means, in sentences.</summary>
internal static class Meanings
{
    internal const string LastPlace = "It is within two units of the twelfth decimal, and not what the library writes on this machine: the last bits of another machine's logarithm, or a changed last digit.";

    internal const string Missing = "The format has this property in every assessment.";

    internal const string Twice = "The property stands twice in one object, and only one reading is allowed.";

    internal const string OtherOrder = "The items stand in another order than the case and the knowledge give.";

    internal const string MissingItem = "The list lacks an item that the case and the knowledge give.";

    internal const string ExtraItem = "The list has an item that the case and the knowledge do not give.";

    internal const string ItemTwice = "The item stands in the list already.";

    internal static string UnknownProperty(string name, IEnumerable<string> known) => Spelling.Nearest(name, known) is { } nearest
        ? $"The format has no such property here; did you mean \"{nearest}\"?"
        : "The format has no such property here.";

    /// <summary>Says what a differing value means, by the property of the assessment that it belongs to.</summary>
    internal static string OfSection(string section) => section switch
    {
        "id" => "The assessment names another case.",
        "library" => "The assessment was made by another version of the library, and is verified by that one. If nothing else differs, both versions answer alike.",
        "knowledge" => "The assessment rests on other knowledge than the one given, and is verified with that one.",
        "inputSha256" => "The case given is not the case that was assessed, or one of the two was changed since.",
        "setting" => "The assessment names another setting than the one whose priors its numbers follow.",
        "criteria" or "supportiveFeatures" or "course" or "clinicalSignificance" => "The published criteria, evaluated on this case, say something else.",
        "differential" or "probabilityOfNone" => "The model, worked out on this case by its plain implementation, gives something else.",
        "nextQuestions" => "What an answer would tell, worked out by the plain implementation of the model, is something else.",
        "stability" => "The chance that the first place holds, worked out by the plain implementation of the model, is something else.",
        "counterfactuals" => "What would put another condition first, tried change by change with the plain implementation of the model, is something else.",
        "contributors" => "What the case and the tables name as a contributor is something else.",
        "labs" or "iron" => "The laboratory values of the case, held against the lines of the tables, say something else.",
        "severity" => "The answers to the scale add up to something else.",
        "redFlags" => "The red flags of the tables, held against the case, say something else.",
        "guidance" => "What the tables hold for a case like this one is something else.",
        "notices" => "What was left out or is doubtful in this case is something else.",
        _ => "The case and the knowledge give something else.",
    };
}
