namespace Apatite.Model;

/// <summary>Whether something was found. Not mentioned at all is no fact; these are the three things a record can say.</summary>
public enum Presence
{
    /// <summary>It was looked for or asked, and the answer is not known.</summary>
    Unknown,

    /// <summary>It is there.</summary>
    Present,

    /// <summary>It was looked for or asked, and it is not there.</summary>
    Absent,
}
