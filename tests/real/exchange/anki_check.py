"""Imports packages into Anki: twice, with progress in between, and a later edition."""

import csv
import html
import re
import shutil
import sqlite3
import sys
import zipfile
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest


def check(fact, what):
    if not fact:
        sys.exit(f"FAILED: {what}")
    print(f"ok: {what}")


def collection(name):
    return Collection(str(Path(f"{name}.anki2").absolute()))


def take_in(into, package):
    """Imports as a user does who changes no option; the numbers of notes new, updated, left alone."""
    path = str(Path(package).absolute())
    answer = into.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=ImportAnkiPackageOptions()))
    log = answer.log
    return len(log.new), len(log.updated), len(log.duplicate)


def learn(into, count):
    """Answers some cards, and tells what Anki then knows of every card."""
    for deck in into.decks.all_names_and_ids():
        if deck.name.startswith("Passerelle::"):
            into.decks.select(deck.id)
    for _ in range(count):
        into.sched.answerCard(into.sched.getCard(), 4)
    return progress(into)


def progress(into):
    return into.db.all("select nid, reps, ivl, due, queue from cards order by nid")


def unusable(tag):
    rows = list(csv.DictReader(open("whole.csv", encoding="utf-8-sig")))
    say = {row["say"] for row in rows if row["language"] == tag}
    return {row["hear"] for row in rows if row["language"] == tag and row["hear"]} - say


def insults_among_answers(into, words):
    bad = []
    for number in into.find_cards(""):
        answer = into.get_card(number).answer().split('<hr id="answer">')[1]
        bad += [text for text in re.findall(r">([^<>]+)<", answer) if html.unescape(text) in words]
    return bad


for name, tag in [("whole", "ar"), ("pack", "tr")]:
    shutil.copy(f"{name}.anki", f"{name}.apkg")
    into = collection(name)
    new, _, _ = take_in(into, f"{name}.apkg")
    check(new > 50 and into.note_count() == into.card_count() == new, f"{name}: {new} notes, a card each")
    before = learn(into, 5)
    check(sum(card[1] > 0 for card in before) == 5, f"{name}: five cards learnt")
    again = take_in(into, f"{name}.apkg")
    check(again == (0, 0, new) and into.note_count() == new, f"{name}: imported again, nothing new and nothing twice")
    check(progress(into) == before, f"{name}: what was learnt is kept")
    words = unusable(tag)
    check(len(words) > 50 and not insults_among_answers(into, words), f"{name}: no answer is one of {len(words)} unusable words")
    types = {model.name for model in into.models.all_names_and_ids() if model.name.startswith("Passerelle")}
    check(types == {"Passerelle: say", "Passerelle: hear"}, f"{name}: two types of notes")
    check(into.db.scalar("pragma integrity_check") == "ok" and not into.fix_integrity()[0].count("missing"), f"{name}: the collection is sound")
    into.close()

into = collection("editions")
new, _, _ = take_in(into, "earlier.apkg")
before = learn(into, 2)
later = take_in(into, "later.apkg")
check(later[0] == 0 and later[1] > 0 and into.note_count() == new, f"a later edition: nothing new, {later[1]} of {new} notes taken over")
check(into.find_notes('"on which one walks"') and not into.find_notes('"bridge for people on foot"'), "a later edition: the new text is there, the old is gone")
check(progress(into) == before, "a later edition: what was learnt is kept")
older = take_in(into, "earlier.apkg")
check(older[:2] == (0, 0) and into.find_notes('"on which one walks"'), "an older edition afterwards changes nothing")
into.close()


def altered(package, name, statement):
    """The package with its database altered."""
    with zipfile.ZipFile(package) as archive:
        archive.extract("collection.anki2", name)
    database = sqlite3.connect(f"{name}/collection.anki2")
    database.execute(statement)
    database.commit()
    database.close()
    with zipfile.ZipFile(f"{name}.apkg", "w") as archive:
        archive.write(f"{name}/collection.anki2", "collection.anki2")
        archive.writestr("media", "{}")
    return f"{name}.apkg"


into = collection("negative")
new, _, _ = take_in(into, "whole.apkg")
others = take_in(into, altered("whole.apkg", "unstable", "update notes set guid = guid || 'x'"))
check(others[0] == new and into.note_count() == 2 * new, "negative: identifiers that do not last double the notes")
into.close()
into = collection("insult")
word = sorted(unusable("ar"))[0]
take_in(into, altered("whole.apkg", "insult", f"update notes set flds = replace(flds, char(31), char(31) || '<b>{word}</b>') where id = (select min(id) from notes)"))
check(insults_among_answers(into, unusable("ar")), "negative: an unusable word among the answers is seen")
Path("cut.apkg").write_bytes(Path("whole.apkg").read_bytes()[:5000])
try:
    take_in(into, "cut.apkg")
    sys.exit("FAILED: negative: half a package is imported")
except Exception as error:
    print(f"ok: negative: half a package is refused ({type(error).__name__})")
into.close()
