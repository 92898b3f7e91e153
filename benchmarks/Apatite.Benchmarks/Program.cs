using System.Diagnostics;
using Apatite.Benchmarks.Synthetic;
using Apatite.Rules.Inference;

Stopwatch w = Stopwatch.StartNew();
Type[] types = typeof(HighLab).Assembly.GetTypes().Where(t => typeof(Rule).IsAssignableFrom(t) && t is { IsAbstract: false, Namespace: "Apatite.Benchmarks.Synthetic" }).ToArray();
Console.WriteLine($"types {types.Length} {w.Elapsed.TotalMilliseconds:F1} ms");
w.Restart();
IInferenceEngine engine = InferenceEngineFactory.Create(types);
Console.WriteLine($"load {w.Elapsed.TotalMilliseconds:F1} ms");
w.Restart();
if (args.Length > 0) { var f = engine.GetType().GetField("rules", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.GetValue(engine)!; f.GetType().GetMethod("Compile")!.Invoke(f, null); Console.WriteLine($"compile {w.Elapsed.TotalMilliseconds:F1} ms"); }
object[][] patients = Patients.Make(500);
w.Restart();
engine.Infer(patients[0], false, default);
Console.WriteLine($"first run {w.Elapsed.TotalMilliseconds:F1} ms");
w.Restart();
foreach (var p in patients)
{
    var a = engine.Infer(p, false, default).Yielded;
    var b = PlainLoops.Run(p);
    if (!a.ToHashSet().SetEquals(b) || a.Count != b.Count) throw new InvalidOperationException($"differs {a.Count} {b.Count}");
}
Console.WriteLine($"500 compared {w.Elapsed.TotalMilliseconds:F1} ms");
for (int r = 0; r < 6; r++)
{
    Thread.Sleep(200);
    long m = GC.GetAllocatedBytesForCurrentThread();
    w.Restart();
    for (int i = 0; i < 20; i++) foreach (var p in patients) engine.Infer(p, false, default);
    double us = w.Elapsed.TotalMicroseconds / 10000; double kb = (GC.GetAllocatedBytesForCurrentThread() - m) / 10000.0;
    m = GC.GetAllocatedBytesForCurrentThread();
    w.Restart();
    for (int i = 0; i < 20; i++) foreach (var p in patients) PlainLoops.Run(p);
    Console.WriteLine($"engine {us:F2} us {kb:F0} B; loops {w.Elapsed.TotalMicroseconds / 10000:F2} us {(GC.GetAllocatedBytesForCurrentThread() - m) / 10000.0:F0} B");
}
