namespace SIJointSite.Core.Figures.Poses;

/// <summary>Things that an exercise needs, or that the person lies, sits or stands on.</summary>
public enum FigureProp
{
    /// <summary>A mat on the floor.</summary>
    Mat,

    /// <summary>A chair with a back.</summary>
    Chair,

    /// <summary>A bed, for a person who sits on its edge or lies on it.</summary>
    Bed,

    /// <summary>Open floor, for a person who walks.</summary>
    Floor,

    /// <summary>A low stool under the foot that is higher.</summary>
    Stool,

    /// <summary>A broad step under the foot that is higher at the end.</summary>
    Step,

    /// <summary>A table or worktop in front of a person who stands, to hold on to.</summary>
    Worktop,

    /// <summary>A soft ball between the knees.</summary>
    Ball,

    /// <summary>A belt or scarf round the lower thighs, just above the knees.</summary>
    Strap,

    /// <summary>A towel behind the thigh that is lifted, its ends in the hands.</summary>
    Towel,

    /// <summary>A pillow under the head.</summary>
    HeadPillow,

    /// <summary>Pillows on the side to which the knees lean, for them to come down on.</summary>
    SidePillow,

    /// <summary>A pillow between the knees, for a person on their side.</summary>
    KneePillow,

    /// <summary>Pillows under both knees, for a person on their back.</summary>
    UnderKnees,
}
