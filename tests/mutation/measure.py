#!/usr/bin/env python3
"""Says which of the mutants in mutants.json the tests kill.

All mutants are compiled at once: each stands in the code as `Mutant.Is("id") ? mutated : original`, `$M` in the list, and
SPECGEN_MUTANT chooses one for a run of the tests of its room. So a mutant costs a second or two, not a build.
A mutant with a reason in `equivalent` does what the code does, and is not counted.
The repository is copied; nothing in it is changed. Usage: measure.py [--work FOLDER] [ID…]
"""
import argparse, json, os, pathlib, shutil, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SWITCH = '''internal static class Mutant
{
    private static readonly string? s_chosen = System.Environment.GetEnvironmentVariable("SPECGEN_MUTANT");

    public static bool Is(string id) => s_chosen == id;
}
'''
PROJECTS = {"Core": "generator/SpecGen.Core", "Runtime": "runtime/SpecGen.Runtime"}
SECONDS = 240


def mutate(work, mutants):
    for project in PROJECTS.values():
        (work / project / "Mutant.cs").write_text(SWITCH)
    for mutant in mutants:
        file = work / PROJECTS[mutant["in"]] / mutant["file"]
        text = file.read_text()
        if text.count(mutant["find"]) != 1:
            sys.exit(f'{mutant["id"]}: stands {text.count(mutant["find"])} times in {mutant["file"]}')
        file.write_text(text.replace(mutant["find"], mutant["replace"].replace("$M", f'global::Mutant.Is("{mutant["id"]}")')))


def build(work):
    for project in PROJECTS:
        command = ["dotnet", "build", f"tests/SpecGen.{project}.Tests", "-v", "q", "-nologo", "-p:RunAnalyzers=false", "-p:TreatWarningsAsErrors=false"]
        run = subprocess.run(command, cwd=work, capture_output=True, text=True)
        if run.returncode:
            sys.exit("\n".join(sorted({line for line in run.stdout.splitlines() if "error" in line})))


def outcome(work, project, tests, mutant):
    """What the tests say: None if they all pass."""
    command = ["dotnet", f"tests/SpecGen.{project}.Tests/bin/Debug/net10.0/SpecGen.{project}.Tests.dll", "-stopOnFail", "-noLogo", "-noColor"]
    for test in tests.split():
        command += ["-class", f"*.{test}"]
    environment = dict(os.environ, SPECGEN_MUTANT=mutant)
    process = subprocess.Popen(command, cwd=work, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
    try:
        output, _ = process.communicate(timeout=SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        return "without end"
    if process.returncode == 0:
        return None
    failed = [line.strip().removesuffix("[FAIL]").split("(")[0].strip() for line in output.splitlines() if line.endswith("[FAIL]")]
    return failed[0] if failed else f"exit code {process.returncode}"


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--work", default="/tmp/specgen-mutants")
    arguments.add_argument("ids", nargs="*")
    options = arguments.parse_args()
    work = pathlib.Path(options.work)
    mutants = json.loads((ROOT / "tests/mutation/mutants.json").read_text())
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(ROOT, work, ignore=shutil.ignore_patterns(".git", "bin", "obj"), symlinks=True)
    mutate(work, mutants)
    build(work)
    chosen = [mutant for mutant in mutants if "equivalent" not in mutant and (not options.ids or mutant["id"] in options.ids)]
    for project in PROJECTS:
        tests = {test for mutant in chosen if mutant["in"] == project for test in mutant["tests"].split()}
        if tests and (reason := outcome(work, project, " ".join(sorted(tests)), mutant="")):
            sys.exit(f"{project}: fails without a mutant: {reason}")
    killed = {}
    for mutant in chosen:
        reason = outcome(work, mutant["in"], mutant["tests"], mutant["id"])
        killed[mutant["id"]] = reason is not None
        print(f'{mutant["id"]}\t{"killed" if reason else "SURVIVED"}\t{mutant["what"]}\t{(reason or "").split("Tests.", 1)[-1]}', flush=True)
    for kind in ("listed", "new"):
        of_kind = [mutant["id"] for mutant in chosen if mutant["kind"] == kind]
        print(f"{kind}: {sum(killed[id] for id in of_kind)} of {len(of_kind)} killed")


main()
