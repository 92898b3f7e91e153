using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Apatite.Mutation;

// dotnet run --project tests/Apatite.Mutation [sample size, 0 for all mutants] [seed]
int size = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200;
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
string root = Root();
using TemporaryCopy copy = new(Path.Combine(root, "artifacts", "bin", "Apatite.Rules.Tests", "debug"));
string output = copy.Folder;
AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", output + Path.DirectorySeparatorChar);
AssemblyLoadContext.Default.Resolving += (context, name) =>
    File.Exists(Path.Combine(output, name.Name + ".dll"))
        ? context.LoadFromAssemblyPath(Path.Combine(output, name.Name + ".dll"))
        : null;

Stopwatch watch = Stopwatch.StartNew();
RulesProject project = new(root, output);
byte[] unchanged = project.Compile(null, out string problem) ?? throw new InvalidOperationException(problem);
if (TestRun.FirstFailure(output, unchanged, IsFast, out int count) is { } broken)
{
    Console.Error.WriteLine($"The tests fail without any mutant: {broken}");
    return 1;
}

Mutant[] sample = Sample(project.Mutants, size, seed);
Console.WriteLine($"{count} tests pass on the unchanged rules; {sample.Length} of {project.Mutants.Count} mutants, seed {seed}.");
ConcurrentDictionary<Mutant, string?> killers = new();
ConcurrentBag<Mutant> invalid = [];
Parallel.ForEach(
    Partitioner.Create(sample, EnumerablePartitionerOptions.NoBuffering),
    new ParallelOptions { MaxDegreeOfParallelism = 2 },
    mutant =>
    {
        if (project.Compile(mutant, out _) is { } assembly)
        {
            killers[mutant] = TestRun.FirstFailure(output, assembly, IsFast, out _);
            if (killers[mutant] is null)
            {
                Console.Error.WriteLine($"survived  {mutant}");
            }
        }
        else
        {
            invalid.Add(mutant);
        }

        if ((killers.Count + invalid.Count) % 20 == 0)
        {
            Console.Error.WriteLine($"{killers.Count + invalid.Count} done, {watch.Elapsed:mm\\:ss}");
        }
    }
);

foreach (Mutant mutant in sample.Where(mutant => killers.TryGetValue(mutant, out string? killer) && killer is null))
{
    Console.WriteLine($"survived  {mutant}");
}

foreach (var kind in sample.Where(killers.ContainsKey).GroupBy(mutant => mutant.Kind).OrderBy(kind => kind.Key))
{
    Console.WriteLine($"{kind.Key}: {Rate(kind)}");
}

Console.WriteLine($"All: {Rate(killers.Keys)}; {invalid.Count} more do not compile. {watch.Elapsed:mm\\:ss}");
if (Environment.GetEnvironmentVariable("APATITE_SHOW_KILLERS") == "1")
{
    foreach (Mutant mutant in sample.Where(mutant => killers.GetValueOrDefault(mutant) is not null))
    {
        Console.WriteLine($"killed  {mutant}  by {killers[mutant]}");
    }
}

return 0;

string Rate(IEnumerable<Mutant> mutants)
{
    Mutant[] all = [.. mutants];
    int killed = all.Count(mutant => killers[mutant] is not null);
    return string.Create(CultureInfo.InvariantCulture, $"{killed} of {all.Length} killed, {100.0 * killed / all.Length:0.0} %");
}

// Properties try generated cases for minutes; documents and snapshots say that something changed, not that it is wrong, but
// they are what stops a change from passing unseen. Tests of extensions compile assemblies against the rules as they were built.
static bool IsFast(Type type) =>
    !type.Name.EndsWith("PropertyTests", StringComparison.Ordinal) && !type.Namespace!.EndsWith(".Extending", StringComparison.Ordinal);

// Shuffled inside each file, then every n-th of all: each file and kind has its share.
static Mutant[] Sample(IReadOnlyList<Mutant> mutants, int size, int seed)
{
    if (size <= 0 || size >= mutants.Count)
    {
        return [.. mutants];
    }

#pragma warning disable CA5394 // The sample is to be the same in every run.
    Random random = new(seed);
    Mutant[] shuffled =
    [
        .. mutants
            .GroupBy(mutant => mutant.Tree.FilePath)
            .SelectMany(file => file.Select(mutant => (mutant, order: random.Next())).OrderBy(pair => pair.mutant.Kind).ThenBy(pair => pair.order))
            .Select(pair => pair.mutant),
    ];
#pragma warning restore CA5394
    return [.. Enumerable.Range(0, size).Select(index => shuffled[(int)((long)index * shuffled.Length / size)])];
}

static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../.."));
