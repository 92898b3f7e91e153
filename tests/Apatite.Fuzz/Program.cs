using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Apatite.Fuzz.Inputs;
using Apatite.Fuzz.Running;

Option<long> count = new("--count") { Description = "How many inputs.", DefaultValueFactory = _ => 100_000 };
Option<ulong> seed = new("--seed") { Description = "Which inputs: the same seed gives the same ones.", DefaultValueFactory = _ => 1 };
Option<long> from = new("--from") { Description = "The first input; with --count 1 this one alone." };
Option<double?> minutes = new("--minutes") { Description = "How long, instead of how many." };
Option<int> threads = new("--threads") { Description = "On how many threads.", DefaultValueFactory = _ => 1 };
Option<string> folder = new("--failures") { Description = "Where inputs that fail are written.", DefaultValueFactory = _ => "fuzz-failures" };
RootCommand root = new("Hands broken records to the reader and the assessor, and checks what holds for every input.")
{
    count, seed, from, minutes, threads, folder,
};
root.SetAction(parsed =>
{
    SeedBundles seeds = new(Path.Combine(AppContext.BaseDirectory, "seeds"));
    Fuzzer fuzzer = new(seeds, parsed.GetValue(seed));
    TimeSpan? time = parsed.GetValue(minutes) is { } limit ? TimeSpan.FromMinutes(limit) : null;
    Stopwatch watch = Stopwatch.StartNew();
    string Speed() => string.Create(
        CultureInfo.InvariantCulture,
        $"{fuzzer.Tally.Count} inputs in {watch.Elapsed:hh\\:mm\\:ss}, {fuzzer.Tally.Count / watch.Elapsed.TotalSeconds:0} a second");
    long? hanging = fuzzer.Run(
        parsed.GetValue(from),
        time is null ? parsed.GetValue(count) : long.MaxValue / 2,
        time,
        parsed.GetValue(threads),
        tally => Console.Error.WriteLine($"{Speed()}, {tally.Assessed} assessed"));

    Console.WriteLine(Speed());
    fuzzer.Tally.Write(Console.Out);
    foreach (Failure failure in fuzzer.Failures)
    {
        Console.WriteLine($"{failure}\n  seed {parsed.GetValue(seed)}, written to {failure.Save(parsed.GetValue(folder)!, seeds)}");
    }

    if (hanging is not null)
    {
        Console.WriteLine($"input {hanging} hangs: {FuzzInput.Of(seeds, parsed.GetValue(seed), hanging.Value)}");
    }

    return fuzzer.Tally.HasFailures || hanging is not null ? 1 : 0;
});
return root.Parse(args).Invoke();
