using System.Collections.Immutable;
using RlsDomain.Vocabulary;

namespace RlsDomain.Courses;

/// <summary>A part of the body in which symptoms are felt. The list is closed.</summary>
public sealed class BodyPart : CodedTerm<BodyPart>, ICodedTerm<BodyPart>
{
    /// <summary>The legs, feet included.</summary>
    public static readonly BodyPart Legs = new("legs", "Legs", "The legs, feet included");

    /// <summary>The arms, hands included.</summary>
    public static readonly BodyPart Arms = new("arms", "Arms", "The arms, hands included");

    /// <summary>The trunk: chest, belly, back, hips.</summary>
    public static readonly BodyPart Trunk = new("trunk", "Trunk", "The chest, the belly, the back or the hips");

    /// <summary>The neck and shoulders.</summary>
    public static readonly BodyPart Neck = new("neck", "Neck", "The neck or the shoulders");

    /// <summary>The face and head.</summary>
    public static readonly BodyPart Face = new("face", "Face", "The face or the head");

    private BodyPart(string code, string displayName, string description)
        : base(code, displayName, description)
    {
    }

    /// <summary>Gets every part, from the legs upward.</summary>
    public static ImmutableArray<BodyPart> All { get; } = [Legs, Arms, Trunk, Neck, Face];
}
