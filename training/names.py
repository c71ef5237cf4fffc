"""Readers of the name data: GMB, CrossNER politics and wikigold, brought to one set of tags.

A word bears the set of tags that its source allows: a source that does not mark nationalities leaves
them possible wherever it says O."""
import csv
import io
import json
import re
import zipfile

from sentences import NAME_TAGS, Sentence, bio, spans
from words import PUNCTUATION_TAGS, normalise

INDEX = {tag: i for i, tag in enumerate(NAME_TAGS)}
ALL = frozenset(range(len(NAME_TAGS)))
# also the function words and adjectives that stand between titles: "secretary of state", "the first vice president"
TITLES = set("""mr. mr mrs. mrs ms. ms dr. dr miss sir lord lady president vice prime minister foreign defense
defence finance interior justice secretary secretary-general general state treasury senator sen. representative
governor king queen prince princess pope emir sheikh sultan chancellor premier ambassador envoy spokesman
spokeswoman lieutenant colonel major captain admiral marshal sergeant chief judge congressman congresswoman mayor
ayatollah cardinal archbishop bishop professor reverend rev. gen. general-designate former ex-president commander
first deputy chairman director attorney opposition leader candidate mullah crown u.s. american israeli palestinian
president-elect head commissioner of the and""".split())
TIME_WORDS = set("""monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday tomorrow century morning
afternoon evening night midnight noon week weeks month months year years day days decade decades hour hours minutes
weekend spring summer autumn winter ramadan christmas easter""".split())
CROSSNER = {"politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC",
            "location": "LOC"}


def allowed(tags, unmarked="", open_words=()):
    """The set of allowed tag indexes of each word, given the kinds that the source does not mark."""
    outside = frozenset([0] + [INDEX[p + kind] for kind in unmarked.split() for p in ("B-", "I-")])
    return [ALL if i in open_words else outside if tag == "O" else frozenset([INDEX[tag]])
            for i, tag in enumerate(tags)]


def bare_person(words, start, end):
    """The start of a person's name after the titles before it; `end` if nothing is left."""
    while start < end and words[start].lower() in TITLES:
        start += 1
    return start


def country_names(path):
    """The lower-cased names of states."""
    with open(path, encoding="utf8") as lines:
        rows = [json.loads(line) for line in lines]
    common = {"u.s.", "u.s", "us", "britain", "america", "burma"}
    return {name.lower() for row in rows for name in row["names"]} | common


def gmb(path, countries):
    """The sentences of the Groningen Meaning Bank with cleaned names and Penn tags."""
    with zipfile.ZipFile(path) as archive, archive.open(archive.namelist()[0]) as raw:
        rows = list(csv.reader(io.TextIOWrapper(raw, encoding="latin-1")))[1:]
    places = mostly_places(rows)
    sentence, result = [], []
    for row in rows + [["end", "", "", ""]]:
        if row[0] and sentence:
            result.append(gmb_sentence(sentence, countries, places))
            sentence = []
        sentence.append(row)
    return result


def mostly_places(rows):
    """The words that GMB calls a place more often than an organisation: capitals that stand for governments."""
    count = {}
    for row in rows:
        if row[3] in ("B-geo", "B-org"):
            count[row[1]] = count.get(row[1], 0) + (1 if row[3] == "B-geo" else -1)
    return {word for word, surplus in count.items() if surplus > 0}


def gmb_sentence(rows, countries, places):
    """A sentence with its names put right; what is doubtful is left open."""
    words = [normalise(row[1]) or "-" for row in rows]
    words = ['"' if row[2] == "``" else word for row, word in zip(rows, words)]
    tags, open_words = ["O"] * len(words), set()
    for start, end, kind in spans([row[3] for row in rows]):
        name = " ".join(words[start:end]).lower()
        if kind == "per":
            put(tags, bare_person(words, start, end), end, "PER")
        elif kind == "org" and end - start == 1 and words[start] in places:
            open_words.add(start)
        elif kind == "org":
            put(tags, start + (words[start].lower() == "the"), end, "ORG")
        elif kind == "geo" and words[start][:1].isupper():
            put(tags, start, end, "LOC")
        elif kind == "geo":
            open_words |= set(range(start, end))
        elif kind == "gpe":
            if name in countries:
                put(tags, start, end, "LOC")
            elif rows[start][2] in ("JJ", "NNS", "NNPS"):
                put(tags, start, end, "NAT")
            else:
                open_words |= set(range(start, end))
        elif kind == "tim" and is_time(words[start:end]):
            put(tags, start, end, "TIME")
        elif kind == "tim":
            open_words |= set(range(start, end))
    xpos = [None if row[2] in PUNCTUATION_TAGS or not re.search(r"\w", word) else row[2]
            for row, word in zip(rows, words)]
    return Sentence(words, xpos=xpos, names=allowed(tags, "", open_words), weight=0.3, name_weight=0.6)


def put(tags, start, end, kind):
    if start < end:
        tags[start:end] = bio([(0, end - start, kind)], end - start)


def is_time(words):
    """Whether a span reads like a time: a calendar word, or a year."""
    return any(w.lower() in TIME_WORDS or re.fullmatch(r"(1[5-9]|20)\d\ds?", w) for w in words)


def columns(path):
    """The sentences of a file with a word and a tag a line."""
    rows, result = [], []
    with open(path, encoding="utf8") as lines:
        for line in list(lines) + ["\n"]:
            if line.strip():
                rows.append(line.split())
            elif rows:
                result.append(rows)
                rows = []
    return result


def crossner(path):
    """CrossNER politics: politicians are persons, parties organisations, countries places."""
    result = []
    for rows in columns(path):
        found = spans([row[1] for row in rows])
        tags = bio([(s, e, CROSSNER[k]) for s, e, k in found if k in CROSSNER], len(rows))
        result.append(Sentence([normalise(row[0]) for row in rows], names=allowed(tags, "NAT TIME")))
    return result


def wikigold(path):
    """wikigold: PER, ORG, LOC; its MISC counts as outside."""
    result = []
    for rows in columns(path):
        found = [(s, e, k) for s, e, k in spans([row[1] for row in rows]) if k != "MISC"]
        result.append(Sentence([normalise(row[0]) for row in rows],
                               names=allowed(bio(found, len(rows)), "NAT TIME")))
    return result
