using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Cases;

/// <summary>Pairs of findings that by the meaning of their words do not go together: logic, not evidence.</summary>
internal static class FindingOpposites
{
    private const string SignOnExamination = "a sign on examination makes the examination abnormal";

    internal static ImmutableArray<(Finding First, Finding Second, string Why)> All { get; } =
    [
        (Finding.WorseInEveningOrNight, Finding.ConstantThroughDay, "what is worse in the evening is not constant"),
        (Finding.ReliefWithMovement, Finding.ReliefByRest, "moving and resting are opposites"),
        (Finding.NormalNeurologicalExamination, Finding.DistalSensoryLoss, SignOnExamination),
        (Finding.NormalNeurologicalExamination, Finding.ReducedAnkleReflexes, SignOnExamination),
        (Finding.NormalNeurologicalExamination, Finding.MuscleWeakness, SignOnExamination),
        (Finding.NormalNeurologicalExamination, Finding.UpperMotorNeuronSigns, SignOnExamination),
        (Finding.Unilateral, Finding.MultipleLimbsAffected, "one side is not more than one arm and one leg"),
        (Finding.UrgeToMoveLegs, Finding.SymptomsOutsideLegsOnly, "an urge to move the legs is in the legs"),
    ];
}
