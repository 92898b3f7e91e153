using System.Text;

namespace Apatite.EverydayPatients.Drawing;

/// <summary>
/// Random numbers that follow from a name: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014) started at the FNV-1a hash of the
/// name. Written out here, so that the patients are the same on every platform and with every version of .NET.
/// </summary>
public sealed class SplitMix64
{
    private const ulong FnvOffset = 0xCBF29CE484222325, FnvPrime = 0x100000001B3;

    private ulong _state;

    /// <summary>Starts at a name.</summary>
    public SplitMix64(string name)
    {
        _state = FnvOffset;
        foreach (byte letter in Encoding.UTF8.GetBytes(name))
        {
            _state = unchecked((_state ^ letter) * FnvPrime);
        }
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextBits()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>A number from 0 to below 1, of 53 bits.</summary>
    public double NextUniform() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A number of the standard normal law, after Box and Muller.</summary>
    public double NextNormal()
    {
        double radius = Math.Sqrt(-2 * Math.Log(1 - NextUniform()));
        return radius * Math.Cos(2 * Math.PI * NextUniform());
    }
}
