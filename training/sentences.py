"""A training sentence: words with whatever annotation its source gives."""
from dataclasses import dataclass, field

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

    `weight` scales the syntax losses, `name_weight` the name loss."""
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
