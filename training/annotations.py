"""Our own annotation: of more news, joined to its texts, and of news that we invented.

`annotations.jsonl` holds, for each document, entities and events in the form of `train.jsonl`, without the text. A
document `wcep-N`, `wikinews-N` or `statepr-N` is the beginning of the article of that id; `voa-N` are six sentences of
the Groningen Meaning Bank (Voice of America), counted from 0, from number N on, which bear no real date.
`composed.jsonl` holds news whole, a sentence a line: its states are real, its persons invented, and nothing in it
happened. `composed-apart.jsonl` is more of it, from which only the small models learn that stand on the big ones.

`python annotations.py DATA > ALL.jsonl` prints these documents after those of `train.jsonl`, and
`python annotations.py DATA held-out > HELDOUT.txt` the ids of the documents that the big models do not learn from.
"""
import csv
import gzip
import io
import json
import os
import re
import sys
import zipfile

import events

HERE = os.path.join(os.path.dirname(__file__), "")
RUN = 6
ARTICLES = ("current-events-2002-2019", "wikinews-2004-2014", "state-department-2021")
BEGINNING = 25  # sentences of an article that are annotated
HELD_OUT = 30  # per cent of the real documents, from which it is learned how far the model can be trusted
END = re.compile(r"(?<=[a-z0-9)\"][.!?])\s+(?=[A-Z\"])")
NO_DATE = "2007-01-01"
CLOSING = {".", ",", ";", ":", "?", "!", ")", "]", "%", "'s", "'S", "n't", "'re", "'ve", "'ll", "'d", "'m"}
OPENING = {"(", "[", "$", "£"}
PLAIN = {"\x92": "'", "\x93": '"', "\x94": '"', "\x97": "-", "\x85": "...", "\x96": "-"}


def documents(data):
    """The annotated documents with their texts, sentences and dates, as those of `train.jsonl`."""
    news, voice = articles(data), voice_of_america(data)
    return [{**text_of(d["id"], news, voice), **d} for d in events.documents(HERE + "annotations.jsonl")]


def composed(name="composed.jsonl"):
    """The invented documents, in the same form."""
    return [{**document(d["date"], "Chancery", d["text"], d["text"].split("\n")), **d}
            for d in events.documents(HERE + name)]


def text_of(key, news, voice):
    kind, number = key.split("-")
    if kind == "voa":
        pieces = voice[int(number):int(number) + RUN]
        return document(NO_DATE, "Voice of America", "\n".join(pieces), pieces)
    item = news[key]
    pieces = [s for line in item["text"].split("\n") for s in END.split(line) if s.strip()][:BEGINNING]
    return document(item["date"] or NO_DATE, item["source"], item["text"], pieces)


def document(date, source, text, pieces):
    spans, at = [], 0
    for piece in pieces:
        start = text.index(piece, at)
        at = start + len(piece)
        spans.append([start, at])
    return dict(date=date, title="", source=source, text=text[:at], sentences=spans)


def articles(data):
    """Unlabelled real news by id."""
    found = {}
    for name in ARTICLES:
        with gzip.open(os.path.join(data, "text", name + ".jsonl.gz"), "rt", encoding="utf8") as lines:
            found.update((d["id"], d) for d in map(json.loads, lines))
    return found


def voice_of_america(data):
    """The sentences of the Groningen Meaning Bank as they were written, before they were cut into words."""
    with zipfile.ZipFile(os.path.join(data, "names", "gmb.csv.zip")) as archive:
        with archive.open(archive.namelist()[0]) as raw:
            rows = list(csv.reader(io.TextIOWrapper(raw, encoding="latin-1")))[1:]
    sentences = []
    for row in rows:
        if row[0]:
            sentences.append([])
        sentences[-1].append((row[1], row[2]))
    return [joined(words) for words in sentences]


def joined(words):
    text, quoted, close = "", False, True
    for word, tag in words:
        for odd, plain in PLAIN.items():
            word = word.replace(odd, plain)
        if word in ('"', "``", "''") or tag == "``":
            opens = tag == "``" or word == "``" or not quoted
            text += (" " if opens and not close else "") + '"'
            quoted = close = opens
        elif word in CLOSING or word == "'" and tag == "POS":
            text, close = text + word, False
        else:
            text, close = text + ("" if close else " ") + word, word in OPENING
    return re.sub(" +", " ", text).strip()


def main(data, part="all"):
    theirs, ours = events.documents(os.path.join(data, "events", "train.jsonl")), documents(data)
    invented_apart = composed("composed-apart.jsonl")
    if part == "held-out":
        apart = [d for d in theirs if events.held_out(d["id"])]
        apart += [d for d in ours if events.held_out(d["id"], HELD_OUT)] + invented_apart
        print(*(d["id"] for d in apart), sep="\n")
    else:
        for found in theirs + ours + composed() + invented_apart:
            print(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
