namespace Apatite.Benchmarks.Synthetic;

/// <summary>Random patients of forty facts, the same in every run.</summary>
public static class Patients
{
    public static object[][] Make(int count, int scale = 1)
    {
        Random random = new(12345);
        return [.. Enumerable.Range(0, count).Select(_ => Make(random, scale))];
    }

    private static object[] Make(Random random, int scale)
    {
        List<object> facts = [];
        for (int i = 0; i < scale; i++)
        {
            int[] tests = Shuffled(random, 20);
            facts.AddRange(tests.Take(16).Select(t => new LabResult($"L{t}", random.NextDouble() * 100)));
            int[] codes = Shuffled(random, 18);
            facts.AddRange(codes.Take(14).Select(c => new Symptom($"S{c}", random.NextDouble() < 0.6)));
            for (int j = 0; j < 10; j++)
            {
                int from = random.Next(1, 20);
                facts.Add(new ImagingFinding(
                    random.NextDouble() < 0.7 ? "MRI" : "CT",
                    $"F{random.Next(12)}",
                    $"T{random.Next(10)}",
                    from,
                    from + random.Next(5),
                    random.NextDouble() < 0.8));
            }
        }

        object[] result = [.. facts];
        random.Shuffle(result);
        return result;
    }

    private static int[] Shuffled(Random random, int count)
    {
        int[] numbers = [.. Enumerable.Range(0, count)];
        random.Shuffle(numbers);
        return numbers;
    }
}
