namespace RlsDomain.Criteria;

/// <summary>What the three categories for children could be. The default is nothing yet.</summary>
internal readonly record struct PediatricVerdicts(VerdictSet Definite, VerdictSet Probable, VerdictSet Possible)
{
    /// <summary>Adds verdicts that were found.</summary>
    internal PediatricVerdicts With(VerdictSet definite, VerdictSet probable, VerdictSet possible) =>
        new(Definite | definite, Probable | probable, Possible | possible);
}
