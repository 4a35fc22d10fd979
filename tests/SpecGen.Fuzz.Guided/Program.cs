using SharpFuzz;
using SpecGen.Fuzz.Guided;

return args switch
{
    ["targets"] => Tell(FuzzTargets.All.Select(target => target.Name)),
    ["seeds", var name, var folder] => WriteSeeds(FuzzTargets.Named(name), folder),
    ["fuzz", var name] => Fuzz(FuzzTargets.Named(name)),
    ["try", var name, .. var files] => Try(FuzzTargets.Named(name), files),
    _ => Tell(["usage: SpecGen.Fuzz.Guided targets", "       SpecGen.Fuzz.Guided seeds TARGET FOLDER", "       SpecGen.Fuzz.Guided fuzz TARGET         under afl-fuzz, see run", "       SpecGen.Fuzz.Guided try TARGET FILE...  inputs that were found"]) + 2,
};

static int Tell(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.WriteLine(line);
    return 0;
}

static int WriteSeeds(IFuzzTarget target, string folder)
{
    Directory.CreateDirectory(folder);
    foreach (var (index, seed) in target.Seeds.Index())
        File.WriteAllBytes(Path.Combine(folder, $"seed{index:000}"), seed);
    return 0;
}

static int Fuzz(IFuzzTarget target)
{
    // In a process of its own, so that an exhausted stack ends an input and not the run.
    Fuzzer.OutOfProcess.Run(input =>
    {
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        target.Try(bytes.ToArray());
    });
    return 0;
}

static int Try(IFuzzTarget target, string[] files)
{
    var faults = 0;
    foreach (var file in files)
    {
        try
        {
            target.Try(File.ReadAllBytes(file));
            Console.WriteLine($"{file}: sound");
        }
        catch (Exception fault)
        {
            faults++;
            Console.WriteLine($"{file}: {fault}");
        }
    }

    return faults == 0 ? 0 : 1;
}
