namespace RlsDomain.Differential;

/// <summary>What a condition changes of the likelihood of an answer when it joins a set, to the power of the weight of the answer.</summary>
internal sealed class LikelihoodRatios
{
    private readonly FindingCauses _causes;
    private readonly CountedAnswer _answer;
    private readonly (double Background, double Uncaused)[] _rests;
    private double _ratio = 1;
    private double _power = 1;

    /// <param name="causes">How conditions bring a finding about.</param>
    /// <param name="sets">The sets.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="rests">Room for what is known of each rest, used again for the next answer.</param>
    internal LikelihoodRatios(FindingCauses causes, ConditionSets sets, CountedAnswer answer, (double Background, double Uncaused)[] rests)
    {
        (_causes, _answer, _rests) = (causes, answer, rests);
        for (int place = 0; place < _rests.Length; place++)
        {
            _rests[place] = causes.Under(answer.Finding, sets[place][..sets.SizeOf(place)]);
        }
    }

    /// <summary>Gets the largest absolute logarithm of what was given.</summary>
    internal double Reach { get; private set; }

    /// <summary>Gives what a condition changes beside the rest at a place. Remembers the last power: most ratios are met in a row.</summary>
    internal double Of(int condition, int rest)
    {
        (double background, double uncaused) = _rests[rest];
        double with = Likelihood(background * _causes.Kept(_answer.Finding)[condition], uncaused * _causes.Uncaused(_answer.Finding)[condition]);
        double ratio = with / Likelihood(background, uncaused);
        if (ratio != _ratio)
        {
            double logarithm = _answer.Weight * Math.Log(ratio);
            Reach = Math.Max(Reach, Math.Abs(logarithm));
            (_ratio, _power) = (ratio, _answer.Weight == 1 ? ratio : Math.Exp(logarithm));
        }

        return _power;
    }

    private double Likelihood(double background, double uncaused) =>
        _answer.IsPresent ? FindingCauses.Present(background, uncaused) : FindingCauses.Absent(background, uncaused);
}
