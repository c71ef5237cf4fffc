"""Silver events: what the extractor itself, lexicon and model together, prints of unlabelled news.

`python silver.py DATA SEED > ARTICLES.jsonl` chooses the news: none that is annotated."""
import gzip
import json
import os
import random
import re
import sys

import annotations
from events import INSIDE, documents, head_of, without_title
from sentences import ROLES, STATUSES, SYMMETRIC, TYPES, Argument, Event, Sentence
from words import normalise, tokens

WANTED = {"wikinews-2004-2014": 400, "state-department-2021": 600, "current-events-2002-2019": 26000}
SAME = 80  # characters by which a text is known again
END = re.compile(r"(?<=[a-z0-9)\"][.!?])\s+(?=[A-Z\"])|\n+")


def choose(data, seed):
    """The lines of news articles, neither whose id nor whose beginning is that of an annotated document."""
    marked = [d for name in ("train", "gold-dev") for d in documents(os.path.join(data, "events", name + ".jsonl"))]
    marked += annotations.documents(data)
    ids, beginnings = {d["id"] for d in marked}, {d["text"][:SAME] for d in marked}
    generator = random.Random(seed)
    for name, wanted in WANTED.items():
        with gzip.open(os.path.join(data, "text", name + ".jsonl.gz"), "rt", encoding="utf8") as file:
            lines = [line for line in file if line.strip()]
        read = ((line, json.loads(line)) for line in lines)
        free = [line for line, d in read if d["id"] not in ids and d["text"][:SAME] not in beginnings]
        yield from generator.sample(free, min(wanted, len(free)))


def silver_sentences(articles, extracted):
    """The sentences of articles (JSON Lines) as `chancery extract --min-confidence 0.2` annotated them."""
    with open(articles, encoding="utf8") as texts, open(extracted, encoding="utf8") as lines:
        found = {d["id"]: d for d in map(json.loads, lines)}
        for article in map(json.loads, texts):
            if article["id"] in found:
                yield from sentences_of(article["text"], found[article["id"]])


def sentences_of(text, document):
    entities = {e["id"]: e for e in document["entities"]}
    for number, (begin, end) in enumerate(spans_of(text)):
        sentence = normalise(text[begin:end])
        spans = [(begin + a, begin + b) for a, b in tokens(sentence)]
        words = [sentence[a - begin:b - begin] for a, b in spans]
        if len(words) < 4:
            continue
        mentions = {key: [m for m in map(lambda m: words_of(m, spans, words, e["kind"]), e["mentions"]) if m]
                    for key, e in entities.items()}
        events = [e for e in (event_of(e, spans, words, mentions) for e in document["events"]) if e]
        yield Sentence(words, events=events, document=document["id"], number=number, entities=mentions,
                       mentioned={w for known in mentions.values() for mention in known for w in mention})


def spans_of(text):
    """Rough sentences: good enough to learn from."""
    start = 0
    for match in END.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def inside_of(span, spans):
    return [i for i, (a, b) in enumerate(spans) if a < span["end"] and span["start"] < b]


def words_of(mention, spans, words, kind):
    """The words of a mention, without titles before a person's name and without function words; no pronouns."""
    inside = inside_of(mention, spans)
    lower = {i: words[i].lower() for i in inside}
    if kind == "Person":
        inside = without_title(inside, lower)
    return [i for i in inside if lower[i] not in INSIDE and words[i][:1].isupper()]


def event_of(event, spans, words, mentions):
    inside = inside_of(event["trigger"], spans)
    if not inside:
        return None
    return Event(head_of(inside, words), TYPES.index(event["type"]), STATUSES.index(event["status"]),
                 list(arguments_of(event, mentions)), event["confidence"])


def arguments_of(event, mentions):
    for role, name in enumerate(ROLES):
        for entity in event[name + "s"]:
            merged = 0 if event["type"] in SYMMETRIC and role == 1 else role
            yield Argument(merged, entity, mentions.get(entity, []), set())


if __name__ == "__main__":
    sys.stdout.writelines(choose(sys.argv[1], int(sys.argv[2])))
