"""Reader of the event annotation: triggers and entity names are found again among the words of each sentence."""
import json
import re
import zlib

from names import TITLES
from sentences import ROLES, STATUSES, SYMMETRIC, TYPES, Argument, Event, Sentence
from words import normalise, tokens

FUNCTION_WORDS = set("on for to with out up off from in down against by into back over at of about between the a an "
                     "its their".split())
INSIDE = FUNCTION_WORDS | {"'s", "'", "-", ",", "and", "."}


def held_out(document, percent=8):
    """Whether a training document is held out for calibration: fixed ones, so many per cent."""
    return zlib.crc32(document.encode()) % 100 < percent


def documents(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def event_sentences(path):
    return [sentence for document in documents(path) for sentence in sentences_of(document)]


def sentences_of(document):
    for number, (begin, end) in enumerate(document["sentences"]):
        text = normalise(document["text"][begin:end])
        spans = tokens(text)
        words = [text[a:b] for a, b in spans]
        if not words:
            continue
        found = {e["id"]: find_mentions(e, text, spans) for e in document["entities"]}
        entities = {key: mentions for key, (mentions, _) in found.items()}
        beside = {key: words for key, (_, words) in found.items()}
        events = list(find_events(document["events"], number, text, spans, words, entities, beside))
        yield Sentence(words, events=events, document=document["id"], number=number,
                       mentioned={w for known in entities.values() for mention in known for w in mention},
                       offsets=[begin + a for a, _ in spans], entities=entities)


def find_mentions(entity, text, spans):
    """The mentions of an entity, longest names first, as lists of word indexes without function words; of a person
    only the name itself, where there is one, not the titles before it."""
    taken = []
    for name in sorted({normalise(n) for n in entity["names"] if n}, key=len, reverse=True):
        for match in re.finditer(r"(?<!\w)" + re.escape(name) + r"(?!\w)", text):
            if not any(a < match.end() and match.start() < b for a, b in taken):
                taken.append(match.span())
    mentions, beside = [], set()
    for a, b in sorted(taken):
        inside = [i for i, (s, e) in enumerate(spans) if s < b and a < e]
        lower = {i: text[slice(*spans[i])].lower() for i in inside}
        beside |= set(inside)
        if entity["kind"] == "Person":
            inside = without_title(inside, lower)
        content = [i for i in inside if lower[i] not in INSIDE]
        if content or inside:
            mentions.append(content or inside)
    return mentions, beside.difference(*mentions)


def without_title(inside, lower):
    """"US Secretary of State Antony Blinken" gives Antony Blinken, "Prime Minister of Israel" Prime Minister."""
    titles = [k for k, i in enumerate(inside) if lower[i] in TITLES - FUNCTION_WORDS - {"and"}]
    if not titles:
        return inside
    rest = inside[titles[-1] + 1:]
    if rest and lower[rest[0]] == "of":
        return inside[:titles[-1] + 1]
    return rest if rest and rest != inside else inside[-1:]


def find_events(events, number, text, spans, words, entities, beside):
    seen = {}
    for event in events:
        if event["sentence"] != number:
            continue
        key = event["type"], event["trigger"]
        found = occurrences(normalise(event["trigger"]), text)
        if not found:
            continue
        at = found[min(seen.get(key, 0), len(found) - 1)]
        seen[key] = seen.get(key, 0) + 1
        inside = [i for i, (s, e) in enumerate(spans) if s < at[1] and at[0] < e]
        if inside:
            yield Event(head_of(inside, words), TYPES.index(event["type"]), STATUSES.index(event["status"]),
                        arguments_of(event, entities, beside))


def occurrences(phrase, text):
    pattern = re.escape(phrase)
    return [m.span() for m in re.finditer(r"(?<!\w)" + pattern + r"(?!\w)", text)] \
        or [m.span() for m in re.finditer(pattern, text)]


def head_of(inside, words):
    """The trigger's head: the verb of a phrasal verb, else the last content word."""
    while len(inside) > 1 and words[inside[-1]].lower() in FUNCTION_WORDS:
        inside = inside[:-1]
    if len(inside) > 1 and words[inside[1]].lower() in FUNCTION_WORDS - {"the", "a", "an", "its", "their", "of"}:
        return inside[0]
    return inside[-1]


def arguments_of(event, entities, beside):
    """The arguments by role; the parties of a symmetric event are all agents."""
    result, seen = [], set()
    for role, name in enumerate(ROLES):
        if role == 1 and event["type"] in SYMMETRIC:
            role = 0
        for entity in event[name + "s"]:
            if (role, entity) not in seen:
                seen.add((role, entity))
                result.append(Argument(role, entity, entities.get(entity, []), beside.get(entity, set())))
    return result
