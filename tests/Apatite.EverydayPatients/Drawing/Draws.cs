namespace Apatite.EverydayPatients.Drawing;

/// <summary>
/// The numbers of one patient. Each is drawn from the name of the patient and of what it says, so that a new one leaves the
/// others as they were: figures stay comparable when a profile learns to say more.
/// </summary>
internal sealed class Draws(string patient)
{
    private readonly List<Drawn> _all = [];

    public IReadOnlyList<Drawn> All => _all;

    public double Of(string what, Law law, string source)
    {
        double value = law.Draw(new SplitMix64($"{patient}/{what}"));
        _all.Add(new Drawn(what, law, source, value));
        return value;
    }

    public bool Happens(string what, double probability, string source) => Of(what, new Chance(probability), source) == 1;
}
