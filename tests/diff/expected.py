#!/usr/bin/env python3
"""Computes from the truth of two releases what `specgen diff` has to find, and compares.

A way of its own: each operation becomes a table of facts by path, and what differs between two tables is a change. Nothing
of the tool is used but its answer. What the truth does not know (headed sections, headers, costs, C#) is left out of both.

    python3 tests/diff/expected.py --corpus ../shared/corpus [--report diff.json]
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys
from collections import Counter
from decimal import Decimal

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / "generator/SpecGen.Tool/bin/Release/net10.0/specgen.dll"
SUBJECTS = {"parameter": "parameter", "request": "request-member", "response": "response-member", "error": "response-member"}
LIMITS = {"minimum": ("minimum", True), "maximum": ("maximum", False), "minLength": ("minimum length", True), "maxLength": ("maximum length", False)}
# Pages print x-ntap-readCreate (get-cloud-targets.adoc of 9.7, provider_type), which the truth does not take over.
UNKNOWN_TO_TRUTH = re.compile(
    r"(requirement|recommendation|related-command|response-header)-|-(became|no-longer)-(expensive|advanced)$|-create-only")


def keyless(path):
    return re.sub(r"\{[^}]*\}", "{}", path)


def keys(path):
    return re.findall(r"\{([^}]*)\}", path)


def shape(node):
    """What a value is, without what is below it."""
    if node.get("type") == "array":
        return ("any of " if node.get("anyOf") else "") + "array of " + str(node.get("itemType"))
    return str(node.get("type"))


def facts(node, path):
    """Every value at and below a node: path -> facts."""
    yield path, {
        "shape": shape(node), "parent": None, "readOnly": bool(node.get("readOnly")), "required": bool(node.get("required")),
        "format": node.get("format"), "enum": node.get("enum") or [], "defaultText": node.get("defaultText"),
        "introduced": node.get("introduced"), "cycle": bool(node.get("cycle")), "nullable": bool(node.get("nullable")),
        **{limit: node.get(limit) for limit in LIMITS}}
    for name, child in (node.get("properties") or {}).items():
        for below, found in facts(child, f"{path}.{name}" if path else name):
            if found["parent"] is None:
                found["parent"] = path
            yield below, found


class Operation:
    def __init__(self, stated, old_keys=None):
        self.stated = stated
        self.name = f"{stated['method']} {keyless(stated['path'])}"
        rename = dict(zip(keys(stated["path"]), old_keys)) if old_keys else {}
        self.bodies = {}
        for parameter in stated["parameters"]:
            name = rename.get(parameter["name"], parameter["name"]) if parameter["in"] == "path" else parameter["name"]
            self.bodies.setdefault(("parameter", parameter["in"], name), (parameter["name"], dict(facts(parameter, ""))))
        if stated["request"]:
            self.bodies["request", "", ""] = ("", dict(facts(stated["request"], "")))
        self.answers = {("response", r["status"]): r["schema"] for r in stated["responses"]}
        if stated.get("error"):
            self.answers["error", stated["error"]["status"]] = stated["error"]["schema"]
        for (place, status), schema in self.answers.items():
            if schema:
                self.bodies[place, status, ""] = ("", dict(facts(schema, "")))
        self.codes = {code["code"] for code in stated["error_codes"]}


def number(text):
    try:
        return None if text is None else Decimal(str(text))
    except ArithmeticError:
        return None


def differences_of_values(place, before, after):
    """(rule without subject, aspect) for two facts of one path."""
    if before["shape"] != after["shape"]:
        is_array = [found["shape"].startswith(("array", "any of")) for found in (before, after)]
        if is_array[0] != is_array[1] or before["shape"].startswith("any of") != after["shape"].startswith("any of"):
            yield "array-form-changed", None
        else:
            item = [found["shape"].removeprefix("array of ") for found in (before, after)]
            wider = {("integer", "number")}
            if tuple(item) in wider or (item[1] == "None" and item[0] != "None"):
                yield "type-widened", None
            elif (item[1], item[0]) in wider or (item[0] == "None" and item[1] != "None"):
                yield "type-narrowed", None
            else:
                yield "type-changed", None
    for fact, became, no_longer in (
            ("required", "became-required", "became-optional"), ("readOnly", "became-read-only", "no-longer-read-only"),
            ("nullable", "became-nullable", "no-longer-nullable")):
        if before[fact] != after[fact]:
            yield (became if after[fact] else no_longer), None
    for fact, name in (("format", "format"), ("defaultText", "default")):
        # Pages print 1 for defaults that they do not show.
        if name == "default" and "1" in (before[fact], after[fact]) and None not in (before[fact], after[fact]) and after["shape"] != "boolean" and before[fact] != after[fact]:
            yield "default-unclear", None
        elif before[fact] != after[fact]:
            yield name + ("-added" if before[fact] is None else "-removed" if after[fact] is None else "-changed"), None
    if before["introduced"] != after["introduced"]:
        yield "introduced-in-changed", None
    old, new = before["enum"], after["enum"]
    if bool(old) != bool(new):
        yield ("enum-added" if new else "enum-removed"), None
    else:
        yield from (("enum-value-added", value) for value in new if value not in old)
        yield from (("enum-value-removed", value) for value in old if value not in new)
    for limit, (name, is_lower) in LIMITS.items():
        low, high = number(before[limit]), number(after[limit])
        if limit == "minLength":
            low, high = low or None, high or None
        if low != high:
            tightened = high is not None and (low is None or (high > low if is_lower else high < low))
            yield ("limit-tightened" if tightened else "limit-loosened"), name


def differences_of_bodies(place, before, after):
    subject = SUBJECTS[place]
    for path in before.keys() | after.keys():
        old, new = before.get(path), after.get(path)
        known = new or old
        # What is below something that is on one side only, or that is something else now, is said with it.
        above = known["parent"]
        hidden = False
        while above is not None:
            first, second = before.get(above), after.get(above)
            if not first or not second or first["shape"] != second["shape"] or first["cycle"] or second["cycle"]:
                hidden = True
            above = (second or first)["parent"]
        if hidden:
            continue
        if old and new:
            both = place == "request" and old["readOnly"] and new["readOnly"]
            inherited = place == "request" and any(
                before[p]["readOnly"] and after[p]["readOnly"] for p in ancestors(known, before, after))
            for rule, aspect in differences_of_values(place, old, new):
                yield ("request-read-only-member-changed" if both or inherited else f"{subject}-{rule}"), path, aspect
        else:
            rule = "added" if new else "removed"
            inherited = place == "request" and (known["readOnly"] or any(
                before[p]["readOnly"] and after[p]["readOnly"] for p in ancestors(known, before, after)))
            if inherited:
                yield f"request-read-only-member-{rule}", path, None
            else:
                required = "-required" if new and known["required"] and place != "response" and place != "error" else ""
                yield f"{subject}-{rule}{required}", path, None


def ancestors(found, before, after):
    above = found["parent"]
    while above is not None:
        if above in before and above in after:
            yield above
        above = (after.get(above) or before.get(above))["parent"]


def expected(old, new):
    """All changes of one operation as (operation, rule, in or status, member, aspect)."""
    before = Operation(old)
    after = Operation(new, old_keys=keys(old["path"]))
    name = after.name
    for was, now in zip(keys(old["path"]), keys(new["path"])):
        if was != now:
            yield name, "path-parameter-renamed", "path", now, None
    if old["introduced"] != new["introduced"]:
        yield name, "operation-introduced-in-changed", None, None, None
    for key in before.bodies.keys() | after.bodies.keys():
        place, of, _ = key
        first, second = before.bodies.get(key), after.bodies.get(key)
        if place == "parameter":
            member = (second or first)[0]
            if first and second:
                for rule, path, aspect in differences_of_bodies(place, first[1], second[1]):
                    yield name, rule, of, f"{member}.{path}" if path else member, aspect
            else:
                required = second and second[1][""]["required"]
                yield name, "parameter-" + ("removed" if first else "added-required" if required else "added"), of, member, None
        elif first and second:
            for rule, path, aspect in differences_of_bodies(place, first[1], second[1]):
                yield name, rule, of or None, path or None, aspect
        elif place == "request":
            yield name, "request-body-" + ("removed" if first else "added"), None, None, None
        elif (place, of) in before.answers and (place, of) in after.answers:
            yield name, "response-body-" + ("removed" if first else "added"), of, None, None
    for place, status in before.answers.keys() ^ after.answers.keys():
        yield name, f"{place}-" + ("removed" if (place, status) in before.answers else "added"), status, None, None
    for code in before.codes ^ after.codes:
        yield name, "error-code-" + ("removed" if code in before.codes else "added"), None, code, None


def found(report, common):
    for change in report["changes"]:
        name = f"{change['method']} {keyless(change['path'])}"
        stated = (change.get("aspect") or "").startswith("stated")
        if name in common and not UNKNOWN_TO_TRUTH.search(change["rule"]) and not stated:
            yield name, change["rule"], change.get("in") or change.get("status"), change.get("member"), change.get("aspect")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--corpus", type=pathlib.Path, default=ROOT / "../shared/corpus")
    arguments.add_argument("--report", type=pathlib.Path, help="a report that was written before, instead of running the tool")
    given = arguments.parse_args()
    old, new = ({f"{o['method']} {keyless(o['path'])}": o for o in json.loads((given.corpus / release / "truth.json").read_text())["operations"]}
                for release in ("ontap-9.6", "ontap-9.7"))
    if given.report:
        report = json.loads(given.report.read_text())
    else:
        pages = [str(given.corpus / release / "adoc") for release in ("ontap-9.6", "ontap-9.7")]
        report = json.loads(subprocess.run(["dotnet", TOOL, "diff", *pages, "--format", "json"], check=True, capture_output=True).stdout)
    common = old.keys() & new.keys()
    wanted = {change for name in common for change in expected(old[name], new[name])}
    got = list(found(report, common))
    missing, extra = wanted - set(got), set(got) - wanted
    print(f"common operations: {len(common)}; changes by the truth: {len(wanted)}; found: {len(got)}; missing: {len(missing)}; too many: {len(extra)}")
    print("by rule:", dict(Counter(change[1] for change in wanted).most_common()))
    for title, changes in (("missing", missing), ("too many", extra)):
        for change in sorted(changes, key=str)[:50]:
            print(f"{title}: {change}")
    added, removed = new.keys() - old.keys(), old.keys() - new.keys()
    told = Counter((change["rule"], f"{change['method']} {keyless(change['path'])}") for change in report["changes"] if change["rule"] in ("operation-added", "operation-removed"))
    whole = set(told) == {("operation-added", name) for name in added} | {("operation-removed", name) for name in removed}
    print(f"operations of one release only: {len(added)} added, {len(removed)} gone, {'as told' if whole else 'NOT as told'}")
    repeated = [change for change, times in Counter(got).items() if times > 1]
    for change in repeated[:10]:
        print("twice:", change)
    return 1 if missing or extra or repeated or not whole else 0


if __name__ == "__main__":
    sys.exit(main())
