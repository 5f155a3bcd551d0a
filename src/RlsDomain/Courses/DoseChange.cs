namespace RlsDomain.Courses;

/// <summary>A change of what is taken of a drug a day. Equal by content; immutable.</summary>
/// <param name="DrugId">The id of the row of the drug.</param>
/// <param name="On">The day from which the new amount is taken.</param>
/// <param name="FromMilligrams">The amount a day before; 0 when the drug was not taken.</param>
/// <param name="ToMilligrams">The amount a day after; 0 when the drug is not taken any more.</param>
public sealed record DoseChange(string DrugId, DateOnly On, decimal FromMilligrams, decimal ToMilligrams)
{
    /// <summary>Gets whether more is taken of a drug that was taken before.</summary>
    public bool IsIncrease => FromMilligrams > 0 && ToMilligrams > FromMilligrams;

    /// <summary>Gets whether less is taken of a drug that goes on being taken.</summary>
    public bool IsDecrease => ToMilligrams > 0 && ToMilligrams < FromMilligrams;
}
