using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RlsDomain.Cases;
using RlsDomain.Knowledge;
using RlsDomain.Scales;
using RlsDomain.Vocabulary;

namespace RlsDomain.Criteria;

/// <summary>A case as the criteria read it: the findings with those that a number settles, and the severity.</summary>
internal readonly struct CaseReading
{
    private static readonly (CaseInputs Input, string Name)[] s_names =
    [
        (CaseInputs.Age, "age"),
        (CaseInputs.Irls, "irls"),
        (CaseInputs.SymptomFrequency, "symptomFrequencyPerWeek"),
        (CaseInputs.SymptomDuration, "symptomDurationMonths"),
        (CaseInputs.PlmIndex, "plmIndexPerHour"),
    ];

    private readonly UInt128 _derived;

    internal CaseReading(PatientCase patient, KnowledgeBase knowledge)
    {
        Patient = patient;
        Findings = RecordedFindings.Of(patient, knowledge);
        _derived = Findings.RecordedBits & ~patient.Findings.RecordedBits;
        (int sum, int blanks) = Sum(patient.Irls);
        HasIrls = blanks < IrlsAnswers.ItemCount;
        IsVerySevere = HasIrls && EngineeringRules.IsVerySevere(sum, knowledge);
        CouldBeVerySevere = EngineeringRules.IsVerySevere(sum + (blanks * IrlsAnswers.HighestAnswer), knowledge);
    }

    internal PatientCase Patient { get; }

    internal PresenceSet<Finding> Findings { get; private init; }

    /// <summary>Whether an IRLS item is answered.</summary>
    internal bool HasIrls { get; }

    /// <summary>Whether the IRLS answers given make the disease very severe (ENG-1).</summary>
    internal bool IsVerySevere { get; }

    /// <summary>Whether the IRLS answers still missing could make it so, or the ones given do.</summary>
    internal bool CouldBeVerySevere { get; }

    /// <summary>Gives the case with other findings, to try an answer.</summary>
    internal CaseReading With(PresenceSet<Finding> findings) => this with { Findings = findings };

    /// <summary>Lists codes of findings, in the order of the vocabulary, then names of inputs. A finding that was derived stands as the number behind it.</summary>
    internal ImmutableArray<string> Name(UInt128 findings, CaseInputs inputs)
    {
        if ((findings & _derived) != UInt128.Zero)
        {
            findings &= ~_derived;
            inputs |= CaseInputs.PlmIndex;
        }

        if (findings == UInt128.Zero && inputs == CaseInputs.None)
        {
            return [];
        }

        string[] names = new string[(int)UInt128.PopCount(findings) + int.PopCount((int)inputs)];
        int count = 0;
        for (; findings != UInt128.Zero; findings &= findings - UInt128.One)
        {
            names[count++] = Finding.All[(int)UInt128.TrailingZeroCount(findings)].Code;
        }

        foreach ((CaseInputs input, string name) in s_names)
        {
            if ((inputs & input) != CaseInputs.None)
            {
                names[count++] = name;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(names);
    }

    /// <summary>Lists findings in the order of the vocabulary.</summary>
    internal static ImmutableArray<Finding> List(UInt128 findings)
    {
        if (findings == UInt128.Zero)
        {
            return [];
        }

        Finding[] list = new Finding[(int)UInt128.PopCount(findings)];
        for (int i = 0; i < list.Length; i++, findings &= findings - UInt128.One)
        {
            list[i] = Finding.All[(int)UInt128.TrailingZeroCount(findings)];
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(list);
    }

    private static (int Sum, int Blanks) Sum(IrlsAnswers? irls)
    {
        int sum = 0;
        int blanks = 0;
        for (int item = 1; item <= IrlsAnswers.ItemCount; item++)
        {
            if (irls?[item] is { } answer)
            {
                sum += answer;
            }
            else
            {
                blanks++;
            }
        }

        return (sum, blanks);
    }
}
