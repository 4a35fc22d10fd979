using System.Globalization;
using SpecGen.Fuzz;
using SpecGen.Fuzz.Checks;
using SpecGen.Fuzz.Demanding;
using SpecGen.Generator.Tests.Harness;

// dotnet run -c Release --project tests/SpecGen.Fuzz -- SEED PROJECTS MINUTES FOLDER...   mutates the pages of the folders
// dotnet run -c Release --project tests/SpecGen.Fuzz -- check FOLDER...                   each folder is a project as it is
// dotnet run -c Release --project tests/SpecGen.Fuzz -- demand CHARACTERS [KIND...]         what pages that ask for much cost
if (args is ["check", .. var projects])
    return projects.Where(folder => !IsSound(folder)).ToList() is [] ? 0 : 1;
if (args is ["demand", var characters, .. var kinds])
{
    foreach (var kind in DemandingPages.Kinds.Where(kind => kinds.Length == 0 || kinds.Contains(kind.Name)))
    {
        foreach (var form in DemandingKind.Forms)
        {
            var demand = DemandRun.Of(kind, form, int.Parse(characters, CultureInfo.InvariantCulture));
            Console.WriteLine($"{kind.Name,-36}|{form,5} |{demand.Characters,8} |{demand.Factor,6:F1} |{demand.Time.TotalMilliseconds,7:F0} | {string.Join(' ', demand.Said.GroupBy(said => said[..7]).Select(said => said.Key + "x" + said.Count()))}");
        }
    }

    return 0;
}

if (args.Length < 4 || !int.TryParse(args[0], CultureInfo.InvariantCulture, out var seed) || !int.TryParse(args[1], CultureInfo.InvariantCulture, out var count) ||
    !double.TryParse(args[2], CultureInfo.InvariantCulture, out var minutes))
{
    Console.Error.WriteLine("usage: SpecGen.Fuzz SEED PROJECTS MINUTES FOLDER... | SpecGen.Fuzz check FOLDER...");
    return 2;
}

var report = FuzzRun.Run(args[3..], seed, count, DateTime.UtcNow.AddMinutes(minutes), Tell);
Console.WriteLine($"{report.Projects} projects, {report.Pages} pages, {report.GeneratedFiles} files, {report.Faults.Count} faults");
return report.Faults.Count == 0 ? 0 : 1;

static void Tell(FoundFault found)
{
    Console.WriteLine($"seed {found.Seed}: {found.Fault}");
    foreach (var (path, text) in found.Pages)
        Console.WriteLine($"--- {path}\n{text}");
}

static bool IsSound(string folder)
{
    var pages = Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => new PageText("/pages/" + Path.GetFileName(file), File.ReadAllText(file))).ToArray();
    var result = ProjectCheck.Run(pages);
    Console.WriteLine($"{Path.GetFileName(folder)}: {pages.Sum(page => Minimizer.Text(page).Length)} characters, {result.Files} files of {result.Characters}, {result.GeneratorTime.TotalMilliseconds:F0} ms; {result.Fault ?? "sound"}");
    foreach (var said in result.Said.Where(said => said[..7] is "SPEC013" or "SPEC046" or "SPEC047"))
        Console.WriteLine("    " + said);
    return result.Fault is null;
}
