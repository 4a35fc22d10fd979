using System.Globalization;
using SpecGen.Fuzz;
using SpecGen.Fuzz.Checks;
using SpecGen.Fuzz.Demanding;
using SpecGen.Fuzz.Runs;
using SpecGen.Generator.Tests.Harness;

return args switch
{
    ["check", .. var folders] => folders.Where(folder => !IsSound(folder)).ToList() is [] ? 0 : 1,
    ["demand", var characters, var runs, .. var kinds] => Demand(int.Parse(characters, CultureInfo.InvariantCulture), int.Parse(runs, CultureInfo.InvariantCulture), kinds),
    ["demanding", var kind, var form, var characters, var into] => WriteDemanding(DemandingPages.Kind(kind), form, int.Parse(characters, CultureInfo.InvariantCulture), into),
    ["code", var into, _, ..] => WriteCode(into, args[2..]),
    ["write", "projects" or "reads", var seed, var folder, _, ..] => Write(args[1], int.Parse(seed, CultureInfo.InvariantCulture), folder, args[4..]),
    ["minimize", "projects" or "reads", var seed, _, ..] => Minimize(args[1], int.Parse(seed, CultureInfo.InvariantCulture), args[3..]),
    ["costs", .. var folders] => Costs(folders),
    ["counts", .. var ledgers] => Counts(ledgers),
    ["projects" or "reads", var seed, var count, var minutes, var ledger, _, ..] => Run(
        args[0], int.Parse(seed, CultureInfo.InvariantCulture), int.Parse(count, CultureInfo.InvariantCulture), double.Parse(minutes, CultureInfo.InvariantCulture), new(ledger), args[5..]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        usage: SpecGen.Fuzz projects SEED COUNT MINUTES LEDGER FOLDER...   mutates pages and compiles what they give
               SpecGen.Fuzz reads SEED COUNT MINUTES LEDGER FOLDER...      mutates pages and reads them
               SpecGen.Fuzz write projects|reads SEED INTO FOLDER...       the pages that a seed makes
               SpecGen.Fuzz minimize projects|reads SEED FOLDER...         the fault that a seed makes, as small as it can be
               SpecGen.Fuzz counts LEDGER...                               what was tried so far
               SpecGen.Fuzz check FOLDER...                                each folder is a project as it is
               SpecGen.Fuzz demand CHARACTERS RUNS [KIND|FORM...]          what pages that ask for much cost, at first and at least
               SpecGen.Fuzz demanding KIND FORM CHARACTERS INTO            one of them
               SpecGen.Fuzz code INTO FILE...                              what is generated of pages
        """);
    return 2;
}

static int Run(string kind, int seed, int count, double minutes, Ledger ledger, string[] folders)
{
    var all = LongRun.Run(kind, seed, count, DateTime.UtcNow.AddMinutes(minutes), ledger, folders, found => Console.WriteLine($"{DateTime.Now:s} seed {found.Seed}: {found.Fault}"));
    Console.WriteLine(all);
    return all.Faults == 0 ? 0 : 1;
}

static int Write(string kind, int seed, string into, string[] folders)
{
    Directory.CreateDirectory(into);
    foreach (var (path, text) in FuzzRun.Pages(kind, folders, seed))
    {
        var file = Path.Combine(into, Path.GetFileName(path));
        if (!PageFile.Write(file, text))
            Console.WriteLine($"{file}: written as UTF-16, since it has half of a surrogate pair; only SpecGen.Fuzz reads that as it is");
    }

    return 0;
}

static int Minimize(string kind, int seed, string[] folders)
{
    var report = kind == "reads" ? FuzzRun.Read(folders, seed, 1, DateTime.MaxValue) : FuzzRun.Compile(folders, seed, 1, DateTime.MaxValue);
    foreach (var found in report.Faults)
        Tell(found.Smallest());
    return report.Faults.Count == 0 ? 0 : 1;
}

static int Costs(string[] folders)
{
    foreach (var folder in folders)
    {
        foreach (var cost in CostOfPage.In(folder))
            Console.WriteLine($"{folder}\t{cost.File}\t{cost.Characters}\t{cost.Printed}\t{cost.Estimated}");
    }

    return 0;
}

static int Counts(string[] ledgers)
{
    foreach (var tally in Ledger.Sum(ledgers.Select(file => new Ledger(file))))
        Console.WriteLine(tally);
    return 0;
}

static int Demand(int characters, int runs, string[] chosen)
{
    foreach (var kind in Chosen(DemandingPages.Kinds, kind => kind.Name))
    {
        foreach (var form in Chosen(kind.PossibleForms, form => form))
        {
            var demand = DemandRun.Of(kind, form, characters, runs);
            Console.WriteLine($"{kind.Name,-36}|{form,5} |{demand.Characters,8} |{demand.Factor,6:F1} |{demand.First.TotalMilliseconds,7:F0} |{demand.Time.TotalMilliseconds,7:F0} | {string.Join(' ', demand.Said.GroupBy(said => said[..7]).Select(said => said.Key + "x" + said.Count()))}");
        }
    }

    return 0;

    IReadOnlyList<T> Chosen<T>(IReadOnlyList<T> all, Func<T, string> nameOf) =>
        all.Where(one => chosen.Contains(nameOf(one))).ToList() is { Count: > 0 } some ? some : all;
}

static int WriteDemanding(DemandingKind kind, string form, int characters, string into)
{
    Directory.CreateDirectory(into);
    var (path, text) = kind.Page(form, characters);
    PageFile.Write(Path.Combine(into, Path.GetFileName(path)), text);
    return 0;
}

static int WriteCode(string into, string[] files)
{
    Directory.CreateDirectory(into);
    foreach (var (file, code) in ProjectCheck.Print([.. files.Select(file => new PageText("/pages/" + Path.GetFileName(file), PageFile.Read(file)))]))
        File.WriteAllText(Path.Combine(into, file), code);
    return 0;
}

static void Tell(FoundFault found)
{
    Console.WriteLine($"seed {found.Seed}: {found.Fault}");
    foreach (var (path, text) in found.Pages)
        Console.WriteLine($"--- {path}\n{text}");
    Console.Out.Flush();
}

static bool IsSound(string folder)
{
    var pages = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => new PageText("/pages/" + Path.GetFileName(file), PageFile.Read(file))).ToArray();
    var result = ProjectCheck.Run(pages);
    Console.WriteLine($"{Path.GetFileName(folder)}: {pages.Sum(page => Minimizer.Text(page).Length)} characters, {result.Files} files of {result.Characters}, {result.GeneratorTime.TotalMilliseconds:F0} ms; {result.Fault ?? "sound"}");
    foreach (var said in result.Said.Where(said => said[..7] is "SPEC013" or "SPEC046" or "SPEC047"))
        Console.WriteLine("    " + said);
    return result.Fault is null;
}
