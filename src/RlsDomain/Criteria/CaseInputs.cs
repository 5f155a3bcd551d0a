namespace RlsDomain.Criteria;

/// <summary>The inputs of a case, other than findings, that criteria read.</summary>
[Flags]
internal enum CaseInputs
{
    None = 0,
    Age = 1,
    Irls = 2,
    SymptomFrequency = 4,
    SymptomDuration = 8,
    PlmIndex = 16,
}
