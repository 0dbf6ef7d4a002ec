"""Reads dictionaries with pyglossary, writes them again, and compares."""

import csv
import html
import re
import shutil
import sys
import zipfile
from pathlib import Path

from pyglossary.glossary_v2 import ConvertArgs, Glossary

Glossary.init()


def check(fact, what):
    if not fact:
        sys.exit(f"FAILED: {what}")
    print(f"ok: {what}")


def entries(path):
    """Words, other spellings and articles, as pyglossary reads them."""
    glossary = Glossary()
    if not glossary.directRead(str(path)):
        raise ValueError(f"{path} is not read")
    return [(entry.l_term[0], sorted(entry.l_term[1:]), entry.defi, entry.defiFormat) for entry in glossary]


def unpacked(name):
    with zipfile.ZipFile(f"{name}.stardict") as archive:
        archive.extractall(f"{name}-stardict")
    [path] = Path(f"{name}-stardict").glob("*/*.ifo")
    return path


def words_in_order(path):
    """The words of an index, by the format's own description."""
    index = path.with_suffix(".idx").read_bytes()
    words, place = [], 0
    while place < len(index):
        end = index.index(0, place)
        words.append(index[place:end])
        place = end + 9
    return words


def unusable_offered(read, unusable):
    items = [item for _, _, article, _ in read for item in re.findall(r"<li><span[^>]*>(.*?)</span>", article)]
    return [item for item in items if html.unescape(item) in unusable]


rows = list(csv.DictReader(open("whole.csv", encoding="utf-8-sig")))
for name, tag in [("whole", "ar"), ("pack", "tr")]:
    path = unpacked(name)
    read = entries(path)
    words = {word for word, _, _, _ in read}
    check(len(words) == len(read) > 100, f"{name}: {len(read)} words, {sum(len(others) for _, others, _, _ in read)} other spellings")
    check(all(format == "h" for _, _, _, format in read), f"{name}: articles are HTML")
    usable = {row["say"] for row in rows if row["language"] == tag}
    unusable = {row["hear"] for row in rows if row["language"] == tag} - usable
    check(len(unusable) > 50 and not unusable_offered(read, unusable), f"{name}: none of {len(unusable)} unusable words is to be said")
    check(all("/concepts/" in article for _, _, article, _ in read), f"{name}: every article names its concept")
    ours = words_in_order(path)
    check(ours == sorted(ours, key=lambda word: (word.lower(), word)), f"{name}: words stand in the order in which readers look for them")
    Glossary().convert(ConvertArgs(inputFilename=str(path), inputFormat="Stardict", outputFilename=str(Path(f"{name}-again/{path.name}").absolute()), outputFormat="Stardict", writeOptions={"dictzip": False}))
    [again] = Path(f"{name}-again").rglob("*.ifo")
    check(sorted(entries(again)) == sorted(read), f"{name}: written again by pyglossary, it says the same")
    check(words_in_order(again) == ours, f"{name}: pyglossary puts the words in the same order")

read = {word: (others, article) for word, others, article, _ in entries(unpacked("whole"))}
source = [row for row in rows if row["language"] == "nl" and row["usage"] != "paraphrase"]
missing = [row["say"] or row["hear"] for row in source if (row["say"] or row["hear"]) not in read]
check(not missing, f"each of {len(source)} Dutch terms is a word to look up")
silent = [row["hear"] for row in source if row["hear"] and html.escape(row["advice"], quote=True).replace("&#x27;", "'") not in read[row["hear"]][1]]
check(not silent, "each word only to understand has its advice")

path = unpacked("whole")
broken = Path("broken") / path.name
shutil.copytree(path.parent, broken.parent)
index = broken.with_suffix(".idx")
index.write_bytes(index.read_bytes()[:-3])
try:
    lost = len(entries(broken)) != len(read)
except Exception:
    lost = True
check(lost, "negative: an index that is cut short is seen")
spoilt = ("word", [], f"<ul><li><span lang='tr'>{html.escape(min(unusable))}</span></li></ul>", "h")
check(unusable_offered([spoilt], unusable), "negative: a word to say that is not usable is seen")
swapped = list(reversed(words_in_order(path)))
check(swapped != sorted(swapped, key=lambda word: (word.lower(), word)), "negative: another order is seen")
