"""A training sentence: words with whatever annotation its source gives."""
from dataclasses import dataclass, field, replace

NAME_KINDS = ("PER", "ORG", "LOC", "NAT", "TIME")
NAME_TAGS = ["O"] + [prefix + kind for kind in NAME_KINDS for prefix in ("B-", "I-")]
TYPES = ("Visit Meeting Call Negotiation Mediation Agreement Proposal Acceptance Rejection Request Support Criticism "
         "Threat Aid Recognition Downgrade Appointment Sanction SanctionRelief Attack Withdrawal Vote").split()
SYMMETRIC = {"Meeting", "Call", "Negotiation", "Agreement"}
STATUSES = "completed ongoing planned hypothetical negated".split()
ROLES = ["agent", "recipient", "place"]


@dataclass
class Argument:
    """An entity that fills a role: its mentions are lists of word indexes, none if the sentence does not name it;
    `beside` are the titles and function words around them."""
    role: int
    entity: str
    mentions: list
    beside: set


@dataclass
class Event:
    trigger: int
    type: int
    status: int
    arguments: list
    confidence: float = 1.0


@dataclass
class Sentence:
    """Words and their annotation; None where the source is silent. `names` holds the set of allowed tags of each word.

    `weight` scales the syntax losses, `name_weight` the name loss; words before `start` are those of the sentence before."""
    words: list
    upos: list = None
    xpos: list = None
    lemma: list = None
    heads: list = None
    relations: list = None
    names: list = None
    events: list = None
    mentioned: set = field(default_factory=set)
    weight: float = 1.0
    name_weight: float = 1.0
    document: str = ""
    number: int = 0
    offsets: list = None
    entities: dict = None
    start: int = 0

    def part(self, word):
        """The words of the sentence, of the two, that a word belongs to."""
        return range(self.start, len(self.words)) if word >= self.start else range(self.start)


LONGEST_PAIR = 110


def with_befores(sentences):
    """Each sentence with the one before it, where that is known and both are short: as one sentence of two parts."""
    known = {(s.document, s.number): s for s in sentences}
    befores = [known.get((s.document, s.number - 1)) for s in sentences]
    return [joined(before, s) if before and len(before.words) + len(s.words) <= LONGEST_PAIR else s
            for before, s in zip(befores, sentences)]


def joined(before, sentence):
    """Two sentences as one. Who takes part in an event of the second may be named in the first alone."""
    count = len(before.words)

    def in_both(argument):
        return replace(argument, mentions=before.entities.get(argument.entity, []) + later(argument.mentions, count),
                       beside={i + count for i in argument.beside})

    events = [replace(e, trigger=e.trigger + count, arguments=[in_both(a) for a in e.arguments]) for e in sentence.events]
    return replace(sentence, words=before.words + sentence.words, lemma=None, upos=None, xpos=None, relations=None,
                   heads=before.heads + [head and head + count for head in sentence.heads],
                   names=before.names + sentence.names, events=before.events + events,
                   mentioned=before.mentioned | {i + count for i in sentence.mentioned}, start=count)


def later(mentions, count):
    return [[i + count for i in mention] for mention in mentions]


def bio(spans, count):
    """BIO tags of (start, end, kind) spans over a number of words."""
    tags = ["O"] * count
    for start, end, kind in spans:
        for i in range(start, end):
            tags[i] = ("B-" if i == start else "I-") + kind
    return tags


def spans(tags):
    """The (start, end, kind) spans of BIO or IO tags."""
    found, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == tags[start][2:]):
            found.add((start, i, tags[start][2:]))
            start = None
        if tag.startswith("B-") or (tag.startswith("I-") and start is None):
            start = i
    return found
