using System.Linq.Expressions;
using FluentValidation;

namespace RlsDomain.Benchmarks.Irls;

/// <summary>The range check of ten answers with FluentValidation.</summary>
internal sealed class IrlsFormValidator : AbstractValidator<IrlsForm>
{
    internal IrlsFormValidator()
    {
        Expression<Func<IrlsForm, int?>>[] items =
        [
            form => form.Item1, form => form.Item2, form => form.Item3, form => form.Item4, form => form.Item5,
            form => form.Item6, form => form.Item7, form => form.Item8, form => form.Item9, form => form.Item10,
        ];
        foreach (Expression<Func<IrlsForm, int?>> item in items)
        {
            RuleFor(item).InclusiveBetween(0, 4); // A blank passes: it is no fault, and gives no score.
        }
    }
}
