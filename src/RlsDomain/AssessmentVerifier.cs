using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Replay;

namespace RlsDomain;

/// <summary>Works an assessment out again from its case and the knowledge, and lists every difference.</summary>
/// <remarks>
/// The differential is worked out by a plain implementation that shares no code with the compiled model; the rest by the
/// stages of the library. <c>docs/verification.md</c> says what this proves and what it does not. Immutable and safe to
/// share between threads: make one for a knowledge base and keep it.
/// </remarks>
public sealed class AssessmentVerifier
{
    private static readonly Lazy<AssessmentVerifier> s_default = new(() => new(KnowledgeBase.Default));

    private readonly RlsAssessor _assessor;
    private readonly PlainDifferential _plain;

    /// <summary>Makes a verifier for assessments that rest on this knowledge.</summary>
    /// <param name="knowledge">The knowledge, shipped or a host's own, that the assessments were made with.</param>
    public AssessmentVerifier(KnowledgeBase knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        _assessor = new(knowledge);
        _plain = new(knowledge);
    }

    /// <summary>Gets the verifier of the shipped knowledge; made once, on first use.</summary>
    public static AssessmentVerifier Default => s_default.Value;

    /// <summary>Gets the knowledge that assessments are verified with.</summary>
    public KnowledgeBase Knowledge => _assessor.Knowledge;

    /// <summary>Verifies the assessment of one case. No text makes it throw.</summary>
    /// <param name="patient">The case.</param>
    /// <param name="assessmentUtf8">The assessment, as an object or as a list of one, in UTF-8.</param>
    public VerificationReport Verify(PatientCase patient, ReadOnlySpan<byte> assessmentUtf8)
    {
        ArgumentNullException.ThrowIfNull(patient);
        return Verify([Rederive(patient)], assessmentUtf8);
    }

    /// <summary>Verifies the assessment of one case. No text makes it throw.</summary>
    /// <param name="patient">The case.</param>
    /// <param name="assessmentJson">The assessment, as an object or as a list of one.</param>
    public VerificationReport Verify(PatientCase patient, string assessmentJson)
    {
        ArgumentNullException.ThrowIfNull(assessmentJson);
        return Utf8Text.IsWellFormed(assessmentJson) ? Verify(patient, Encoding.UTF8.GetBytes(assessmentJson)) : NotUnicode();
    }

    /// <summary>Verifies a list of assessments, each matched to its case by id. No text makes it throw.</summary>
    /// <param name="patients">The cases, each with an id of its own.</param>
    /// <param name="assessmentsUtf8">The assessments, one for each case, in any order, in UTF-8.</param>
    /// <exception cref="ArgumentException">Two cases have the same id.</exception>
    public VerificationReport Verify(IEnumerable<PatientCase> patients, ReadOnlySpan<byte> assessmentsUtf8)
    {
        ArgumentNullException.ThrowIfNull(patients);
        ImmutableArray<Rederivation> rederivations = [.. patients.Select(Rederive)];
        if (rederivations.GroupBy(one => one.Patient.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } same)
        {
            throw new ArgumentException($"Two cases have the id '{same.Key}'; give each its own.", nameof(patients));
        }

        return Verify(rederivations, assessmentsUtf8);
    }

    /// <summary>Verifies a list of assessments, each matched to its case by id. No text makes it throw.</summary>
    /// <param name="patients">The cases, each with an id of its own.</param>
    /// <param name="assessmentsJson">The assessments, one for each case, in any order.</param>
    /// <exception cref="ArgumentException">Two cases have the same id.</exception>
    public VerificationReport Verify(IEnumerable<PatientCase> patients, string assessmentsJson)
    {
        ArgumentNullException.ThrowIfNull(assessmentsJson);
        return Utf8Text.IsWellFormed(assessmentsJson) ? Verify(patients, Encoding.UTF8.GetBytes(assessmentsJson)) : NotUnicode();
    }

    /// <summary>Starts to work a case out again; what was worked out is kept for the next text that is held against it.</summary>
    internal Rederivation Rederive(PatientCase patient) => new(_assessor, _plain, patient);

    internal static VerificationReport Verify(ImmutableArray<Rederivation> rederivations, ReadOnlySpan<byte> utf8)
    {
        DifferenceList differences = new();
        DifferenceList lastPlaces = new();
        using JsonDocument? document = ClaimedText.Read(utf8, differences);
        int compared = 0;
        if (document is not null)
        {
            foreach ((string path, JsonElement claimed, Rederivation rederivation) in Pairs(document.RootElement, rederivations, differences))
            {
                Compare(path, claimed, rederivation, differences, lastPlaces);
                compared++;
            }
        }

        return new(compared, differences.ToImmutable(), lastPlaces.ToImmutable());
    }

    private static void Compare(string path, JsonElement claimed, Rederivation rederivation, DifferenceList differences, DifferenceList lastPlaces)
    {
        RederivedAssessment again = rederivation.In(rederivation.SettingOf(claimed));
        int before = differences.Count;
        new DocumentComparison(differences, path, RoundedNumbers.ToleratedUnits).Compare(claimed, again.Rederived);
        if (differences.Count == before)
        {
            new DocumentComparison(lastPlaces, path, units: 0, Meanings.LastPlace).Compare(claimed, again.Written);
        }
    }

    /// <summary>Gives each assessment with its case. Where there is one of each they belong together, whatever the id says.</summary>
    private static List<(string Path, JsonElement Claimed, Rederivation Rederivation)> Pairs(JsonElement root, ImmutableArray<Rederivation> rederivations, DifferenceList differences)
    {
        (string Path, JsonElement Claimed)[] claims = root.ValueKind == JsonValueKind.Array
            ? [.. root.EnumerateArray().Select((claimed, i) => (FormattableString.Invariant($"$[{i}]"), claimed))]
            : [("$", root)];
        List<(string, JsonElement, Rederivation)> pairs = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((string path, JsonElement claimed) in claims)
        {
            if (claimed.ValueKind != JsonValueKind.Object)
            {
                differences.Add(path, null, null, "An assessment is an object, and something else was found.");
            }
            else if ((claims.Length == 1 && rederivations.Length == 1 ? rederivations[0] : Find(claimed, rederivations)) is not { } rederivation)
            {
                differences.Add(path + ".id", IdOf(claimed) is { } id ? Found.Quote(id) : null, null, "None of the cases given has the id of this assessment.");
            }
            else if (!seen.Add(rederivation.Patient.Id))
            {
                differences.Add(path + ".id", Found.Quote(rederivation.Patient.Id), null, "Another assessment has this id already.");
            }
            else
            {
                pairs.Add((path, claimed, rederivation));
            }
        }

        foreach (Rederivation left in rederivations.Where(one => !seen.Contains(one.Patient.Id)))
        {
            differences.Add("$", null, Found.Quote(left.Patient.Id), "The case with this id has no assessment.");
        }

        return pairs;
    }

    private static Rederivation? Find(JsonElement claimed, ImmutableArray<Rederivation> rederivations) =>
        IdOf(claimed) is { } id ? rederivations.FirstOrDefault(one => one.Patient.Id == id) : null;

    private static string? IdOf(JsonElement claimed) =>
        claimed.TryGetProperty("id", out JsonElement id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private static VerificationReport NotUnicode() =>
        new(0, [new("$", null, null, "The text has half of a surrogate pair, so it is not Unicode.")], []);
}
