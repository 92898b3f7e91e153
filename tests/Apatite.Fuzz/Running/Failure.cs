using Apatite.Fuzz.Checking;
using Apatite.Fuzz.Inputs;

namespace Apatite.Fuzz.Running;

/// <summary>An input for which an invariant does not hold.</summary>
/// <param name="Index">Its place in the run.</param>
/// <param name="Input">The smallest input that still shows it.</param>
/// <param name="Problem">What does not hold.</param>
internal sealed record Failure(long Index, FuzzInput Input, InvariantException Problem)
{
    /// <summary>Leaves out change after change, as long as the same thing fails without it.</summary>
    public static Failure Smallest(long index, FuzzInput input, InvariantException problem, Invariants invariants)
    {
        foreach (FuzzInput smaller in input.Smaller())
        {
            if (Problem(smaller) is { } same && same.Kind == problem.Kind)
            {
                return Smallest(index, smaller, same, invariants);
            }
        }

        return new(index, input, problem);

        InvariantException? Problem(FuzzInput candidate)
        {
            try
            {
                invariants.Check(candidate);
                return null;
            }
            catch (InvariantException found)
            {
                return found;
            }
        }
    }

    /// <summary>Writes the input into a file, from which a regression test can be made.</summary>
    /// <returns>The file.</returns>
    public string Save(string folder, SeedBundles seeds)
    {
        Directory.CreateDirectory(folder);
        string file = Path.Combine(folder, $"{Index}.{(Input.Form == Form.Xml ? "xml" : "json")}");
        File.WriteAllBytes(file, Input.Build(seeds).Bytes);
        return file;
    }

    public override string ToString() => $"input {Index}: {Problem.Message}\n  {Input}\n{Problem.InnerException}";
}
