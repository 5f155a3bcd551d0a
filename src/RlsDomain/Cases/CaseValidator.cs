using FluentValidation;

namespace RlsDomain.Cases;

/// <summary>Tells which rules between its values a case breaks. The path is the name of the property.</summary>
/// <remarks>Made when the first case breaks one (<see cref="CaseRules.AllHold"/>): making it costs more than reading many cases.</remarks>
internal sealed class CaseValidator : AbstractValidator<PatientCase>
{
    internal static readonly CaseValidator Instance = new();

    private CaseValidator()
    {
        // A host may have changed FluentValidation's global defaults; what is valid here must not depend on them.
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        foreach (CaseRule rule in CaseRules.All)
        {
            RuleFor(patient => patient).Must(rule.Holds)
                .WithErrorCode(rule.Code)
                .WithSeverity(rule.Severity)
                .WithMessage(rule.Message)
                .OverridePropertyName(rule.Path);
        }
    }
}
