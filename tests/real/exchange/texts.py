"""Reads the exports as other programs do, and holds them against the table: no target is a word that must not be offered."""
import csv
import sys

from frictionless import Schema, Resource, system, validate
from translate.storage import tbx

system.trusted = True
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)


# CSV, by its schema.
closed = ["preferred", "accepted", "insider", "clinical", "dated", "misleading", "offensive", "slur", "paraphrase"]
columns = "concept domain language say hear usage advice instead romanised part_of_speech gender regions literal note definition evidence sources url".split()
fields = [{"name": name, "type": "string"} for name in columns]
for field in fields:
    if field["name"] in ("concept", "domain", "language", "usage", "url"):
        field["constraints"] = {"required": True}
    if field["name"] == "usage":
        field["constraints"]["enum"] = closed


def table(path):
    return Resource(path=path, format="csv", encoding="utf-8-sig", schema=Schema.from_descriptor({"fields": fields}))


report = validate(table("csv.out"))
check(report.valid, f"frictionless: {report.flatten(['rowNumber', 'note'])[:3]}")
print("frictionless:", report.stats["errors"], "errors in", report.tasks[0].stats.get("rows", "?"), "rows")
with open("csv.out", encoding="utf-8-sig", newline="") as source:
    rows = list(csv.DictReader(source))
usable, unusable = {}, {}
for row in rows:
    if row["say"]:
        usable.setdefault(row["language"], set()).add(row["say"])
    else:
        unusable.setdefault(row["language"], set()).add(row["hear"])
broken = open("csv.out", encoding="utf-8-sig").read().replace(",preferred,", ",lovely,", 1)
open("bad.csv", "w", encoding="utf-8-sig").write(broken)
check(not validate(table("bad.csv")).valid, "frictionless accepts an unknown usage")


# TBX v2, by translate-toolkit: the first choice of one language against that of another.
def pairs(path):
    with open(path, "rb") as source:
        return [(unit.source, unit.target) for unit in tbx.tbxfile.parsefile(path).units]


paraphrases = {row["say"] for row in rows if row["usage"] == "paraphrase"}
found = pairs("pair.tbx")
check(len(found) > 100, f"translate-toolkit reads {len(found)} entries")
for source, target in found:
    check(source in usable["nl"] or source in paraphrases, f"source {source}")
    check(target in usable["ar"] or target in paraphrases, f"target {target}")
print("translate-toolkit:", len(found), "entries, every target usable")
open("bad.tbx", "w").write(open("pair.tbx", encoding="utf-8").read().replace("</termEntry>", "", 1))
try:
    pairs("bad.tbx")
    check(False, "translate-toolkit accepts a file that is not well-formed")
except Exception:
    pass


# OmegaT, by the rules of its GlossaryReaderTSV: comments, empty lines and rows without a target are left out; three columns are read.
def omegat(lines):
    for line in lines:
        if not line.strip() or line.startswith("#"):
            continue
        tokens = line.rstrip("\n").split("\t")
        if len(tokens) >= 2 and tokens[0]:
            yield tokens[0], tokens[1], tokens[2] if len(tokens) > 2 else ""


def judged(entries):
    return [target for _, target, _ in entries if target not in usable["ar"] and target not in paraphrases]


with open("omegat.out", encoding="utf-8") as source:
    lines = source.readlines()
entries = list(omegat(lines))
check(len(entries) > 300, f"OmegaT reads {len(entries)} entries")
check(not judged(entries), f"OmegaT is offered {judged(entries)[:3]}")
slur = next(iter(unusable["ar"] - usable["ar"]))
check(judged(omegat([f"x\t{slur}\tc\n"])), "an unusable target passes")
print("OmegaT:", len(entries), "entries, every target usable")

if failures:
    print("\n".join(sorted(set(failures))[:20]), file=sys.stderr)
    sys.exit(1)
