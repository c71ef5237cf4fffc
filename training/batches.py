"""Batches: sentences of like length turned into tensors."""
import random
from dataclasses import dataclass

import torch

from sentences import NAME_TAGS
from words import WordPieces, lemma_script, shape

IGNORED = -100
PRONOUNS = {"he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "we", "us", "our", "i", "who",
            "which", "that", "both", "you"}
SUBJECTS = {"he", "she", "they", "we", "i", "it"}
OBJECTS = {"him", "her", "them", "us", "it"}


class Labels:
    """The label lists of a model and their indexes."""

    def __init__(self, lists):
        self.lists = lists
        self.index = {key: {label: i for i, label in enumerate(values)} for key, values in lists.items()}

    @classmethod
    def of(cls, treebank, rare=3):
        counts = {}
        for sentence in treebank:
            for word, lemma in zip(sentence.words, sentence.lemma):
                script = lemma_script(word, lemma)
                counts[script] = counts.get(script, 0) + 1
        scripts = sorted(s for s, n in counts.items() if n >= rare)
        return cls({"upos": sorted({u for s in treebank for u in s.upos}),
                    "xpos": sorted({x for s in treebank for x in s.xpos}),
                    "lemma": scripts, "names": NAME_TAGS,
                    "relations": sorted({r for s in treebank for r in s.relations})})

    def count(self, key):
        return len(self.lists[key])


def budgeted(sentences, words, shuffle=True):
    """Batches of at most so many words, padding included, of sentences of like length."""
    order = list(sentences)
    if shuffle:
        random.shuffle(order)
        order = [s for k in range(0, len(order), 2000) for s in sorted(order[k:k + 2000], key=lambda s: len(s.words))]
    batches, current, longest = [], [], 0
    for sentence in order:
        longest = max(longest, len(sentence.words))
        if current and longest * (len(current) + 1) > words:
            batches.append(current)
            current, longest = [], len(sentence.words)
        current.append(sentence)
    if current:
        batches.append(current)
    if shuffle:
        random.shuffle(batches)
    return batches


def stream(sentences, words):
    """Batches without end, each pass in another order."""
    while True:
        yield from budgeted(sentences, words)


def shapes_of(sentence):
    return [shape(word, i if i < sentence.start else i - sentence.start) for i, word in enumerate(sentence.words)]


def augmented_shapes(sentence):
    """The shapes of a sentence's words; one sentence in forty as if written in one case."""
    shapes = shapes_of(sentence)
    chance = random.random()
    if chance < 0.015:
        return [1 if s in (2, 3, 5) else s for s in shapes]
    if chance < 0.025:
        return [3 if s in (1, 2, 5) and len(w) > 1 else s for s, w in zip(shapes, sentence.words)]
    return shapes


@dataclass
class Input:
    pieces: torch.Tensor
    mask: torch.Tensor
    shapes: torch.Tensor
    first: torch.Tensor
    last: torch.Tensor
    words: torch.Tensor


def encode(batch, word_pieces, training=False):
    """Input tensors of a batch; in training a few words are hidden and a few sentences change case."""
    rows = []
    for sentence in batch:
        shapes = augmented_shapes(sentence) if training else shapes_of(sentence)
        pieces, piece_shapes, first, last = [word_pieces.start], [0], [0], [0]
        for word, word_shape in zip(sentence.words, shapes):
            ids = word_pieces.of(word)
            if training and random.random() < 0.02:
                ids = [word_pieces.mask]
            first.append(min(len(pieces), 510))
            pieces += ids
            piece_shapes += [word_shape] * len(ids)
            last.append(min(len(pieces) - 1, 510))
        rows.append((pieces[:511] + [word_pieces.end], piece_shapes[:511] + [0], first, last))
    length, width = max(len(r[0]) for r in rows), max(len(r[2]) for r in rows)

    def padded(values, size):
        return torch.tensor([row + [0] * (size - len(row)) for row in values])

    return Input(padded([r[0] for r in rows], length), padded([[1] * len(r[0]) for r in rows], length).bool(),
                 padded([r[1] for r in rows], length), padded([r[2] for r in rows], width),
                 padded([r[3] for r in rows], width), padded([[1] * len(r[2]) for r in rows], width).bool())


def targets(batch, key, labels, width):
    """Label indexes [batch, width], shifted by one for the root; unknown labels and other sentences are ignored."""
    index = labels.index[key]
    result = torch.full((len(batch), width), IGNORED)
    for row, sentence in enumerate(batch):
        values = getattr(sentence, key)
        if values is None:
            continue
        if key == "lemma":
            values = [None if v is None else lemma_script(w, v) for w, v in zip(sentence.words, values)]
        result[row, 1:len(values) + 1] = torch.tensor([index.get(v, IGNORED) for v in values])
    return result


def heads(batch, width):
    result = torch.full((len(batch), width), IGNORED)
    for row, sentence in enumerate(batch):
        if sentence.heads is not None:
            result[row, 1:len(sentence.heads) + 1] = torch.tensor(sentence.heads)
    return result


def allowed_names(batch, width):
    """Mask [batch, width, tags] of the allowed name tags, and the weight of each word."""
    mask = torch.zeros(len(batch), width, len(NAME_TAGS), dtype=torch.bool)
    weight = torch.zeros(len(batch), width)
    for row, sentence in enumerate(batch):
        if sentence.names is None:
            continue
        for i, tags in enumerate(sentence.names):
            if len(tags) < len(NAME_TAGS):
                mask[row, i + 1, list(tags)] = True
                weight[row, i + 1] = sentence.name_weight
    return mask, weight


def event_targets(batch, width, types, roles):
    """Triggers [batch, width, types], statuses, and arguments [batch, roles, width, width] with their weights."""
    triggers = torch.zeros(len(batch), width, types)
    status = torch.full((len(batch), width), IGNORED)
    arguments = torch.zeros(len(batch), roles, width, width)
    weights = torch.zeros(len(batch), roles, width, width)
    for row, sentence in enumerate(batch):
        lower = torch.tensor([0.0] + [0.0 if not w[:1].isupper() or w.lower() in PRONOUNS else 1.0
                                      for w in sentence.words])
        for event in sentence.events:
            trigger, base = event.trigger + 1, candidate_weights(sentence, event)
            triggers[row, trigger, event.type] = max(event.confidence, float(triggers[row, trigger, event.type]))
            status[row, trigger] = event.status
            weights[row, :, trigger, :len(base)] = torch.maximum(weights[row, :, trigger, :len(base)], base)
        for event in sentence.events:
            for argument in event.arguments:
                goal, weight = arguments[row, argument.role, event.trigger + 1], weights[row, argument.role,
                                                                                           event.trigger + 1]
                mark(argument, event, sentence, goal, weight, lower)
    return triggers, status, arguments, weights


def candidate_weights(sentence, event):
    """1 for words that may name a participant, 0.2 for the others of the event's sentence and that before it."""
    here = sentence.part(event.trigger)

    def weight(i, word):
        if i >= here.stop or (i < here.start and word.lower() in PRONOUNS):
            return 0.0
        named = i in sentence.mentioned or (word[:1].isupper() and i not in (0, sentence.start))
        return 1.0 if named or word.lower() in PRONOUNS else 0.2

    return torch.tensor([0.0] + [weight(i, word) for i, word in enumerate(sentence.words)])


def mark(argument, event, sentence, goal, weight, lower):
    """Sets the nearest mention of an argument positive, if possible in the event's own sentence, and other mentions
    open; where that sentence has none, pronouns and common nouns are open, and its only fitting pronoun is taken for
    the participant."""
    here = sentence.part(event.trigger)
    own = [m for m in argument.mentions if m[0] in here]
    if not own:
        weight[:len(lower)] *= lower
        fitting = SUBJECTS if argument.role == 0 else OBJECTS
        found = [i for i in here if sentence.words[i].lower() in fitting]
        if len(found) == 1 and argument.role < 2:
            goal[found[0] + 1], weight[found[0] + 1] = 1, 0.5
    if argument.mentions:
        nearest = min(own or argument.mentions, key=lambda m: min(abs(i - event.trigger) for i in m))
        for i in argument.beside.union(*argument.mentions).difference(nearest):
            if goal[i + 1] == 0:
                weight[i + 1] = 0
        for i in nearest:
            goal[i + 1], weight[i + 1] = 1, 1
