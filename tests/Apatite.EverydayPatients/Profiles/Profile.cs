namespace Apatite.EverydayPatients.Profiles;

/// <summary>
/// A kind of everyday patient and its laws. Every number stands beside how it is known: S read in the source, Si read earlier in
/// the project, D from a digest, E judgement.
/// </summary>
internal abstract class Profile
{
    public abstract string Name { get; }

    public abstract void Describe(Sketch patient);
}
