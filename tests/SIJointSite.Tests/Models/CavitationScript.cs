using System.Globalization;

namespace SIJointSite.Tests.Models;

/// <summary>Numbers to and from the script of the model.</summary>
internal static class CavitationScript
{
    /// <summary>A number as the script reads it, without loss.</summary>
    public static string Js(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Fails when a number is further from another than this share of it.</summary>
    public static void AssertNear(double expected, double actual, double share) =>
        Assert.InRange(actual, expected - (Math.Abs(expected) * share), expected + (Math.Abs(expected) * share));
}
