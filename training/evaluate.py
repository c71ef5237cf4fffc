"""Measures a model, as trained (torch) or as exported (ONNX), on treebanks, names and events."""
import os
from dataclasses import replace

import numpy as np
import torch

from batches import encode
from sentences import NAME_TAGS, spans, with_befores
from words import WordPieces, apply_script

OUTPUTS = ("upos", "xpos", "lemma", "names", "arcs", "relations", "triggers", "status", "arguments")
SHARE = 0.65  # of the event reader in the mean of both, as in the class EventReviser


class TorchScorer:
    """Outputs of the torch model for one sentence, as numpy arrays by name."""

    def __init__(self, model, pieces):
        self.model, self.pieces = model.eval(), pieces

    def __call__(self, sentence):
        given = encode([sentence], self.pieces)
        with torch.no_grad():
            return dict(zip(OUTPUTS, (o[0].numpy() for o in self.model(given.pieces, given.shapes, given.first))))


class OnnxScorer:
    """Outputs of an exported model for one sentence."""

    def __init__(self, path, pieces, threads=2):
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session, self.pieces = onnxruntime.InferenceSession(path, options), pieces

    def __call__(self, sentence):
        given = encode([sentence], self.pieces)
        feed = {"pieces": given.pieces.numpy(), "shapes": given.shapes.numpy(), "words": given.first.numpy()}
        return dict(zip(OUTPUTS, (o[0] for o in self.session.run(list(OUTPUTS), feed))))


class BothScorer:
    """Outputs of the first model, with the mean of what it and the event reader, beside it, say of events."""

    def __init__(self, first, path, tokenizer):
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        folder = os.path.dirname(path)
        with open(os.path.join(folder, "events-vocabulary.txt"), encoding="utf8") as file:
            self.pieces = WordPieces.load(tokenizer, file.read().split())
        self.first = first
        self.session = onnxruntime.InferenceSession(os.path.join(folder, "events.onnx"), options)

    def outputs(self, sentences):
        """What both say of sentences, by documents and numbers; the event reader sees the sentence before as well."""
        found = {(s.document, s.number): self.first(s) for s in sentences}
        for pair in with_befores([told(s, found[s.document, s.number]) for s in sentences]):
            seen = own(pair, *(scores[0] for scores in self.session.run(None, self.feed(pair))))
            here = found[pair.document, pair.number]
            for key, scores in seen.items():
                here[key] = (1 - SHARE) * here[key] + SHARE * scores
        return found

    def feed(self, sentence):
        given = encode([sentence], self.pieces)
        names = np.zeros(given.pieces.shape, np.int64)
        for i, tags in enumerate(sentence.names):
            names[0, given.first[0, i + 1]:given.last[0, i + 1] + 1] = min(tags)
        return {"pieces": given.pieces.numpy(), "shapes": given.shapes.numpy(), "words": given.first.numpy(),
                "names": names, "heads": np.array([[0] + sentence.heads])}


def own(sentence, triggers, status, arguments):
    """What outputs over a sentence with the one before it say of the sentence itself, by name."""
    words = [0] + [i + 1 for i in range(sentence.start, len(sentence.words))]
    return {"triggers": triggers[words], "status": status[words], "arguments": arguments[:, words][:, :, words]}


def told(sentence, found):
    """The sentence with names and heads as the first model found them."""
    return replace(sentence, names=[frozenset([int(tag)]) for tag in found["names"].argmax(-1)[1:]],
                   heads=found["arcs"].argmax(-1)[1:].tolist())


def tree(scores):
    """The heads of the best tree with one root (Chu-Liu-Edmonds over each choice of root that could win)."""
    scores = scores.astype(np.float64).copy()
    scores -= scores.max(1, keepdims=True)
    scores -= np.log(np.exp(scores).sum(1, keepdims=True))
    np.fill_diagonal(scores, -1e9)
    heads = scores.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() == 1 and not cycle(heads):
        return heads
    best, best_score = heads, -np.inf
    for root in np.argsort(-scores[1:, 0])[:8] + 1:
        limited = scores.copy()
        limited[1:, 0] = -1e9
        limited[root, 0] = scores[root, 0]
        found = spanning(limited)
        total = limited[np.arange(1, len(found)), found[1:]].sum()
        if total > best_score:
            best, best_score = found, total
    return best


def cycle(heads):
    """The positions of a cycle among the heads, or nothing."""
    for start in range(1, len(heads)):
        seen, at = [], start
        while at and at not in seen:
            seen.append(at)
            at = heads[at]
        if at:
            return seen[seen.index(at):]
    return []


def spanning(scores):
    """The heads of the maximum spanning tree by contraction of cycles."""
    heads = scores.argmax(1)
    heads[0] = 0
    loop = cycle(heads)
    if not loop:
        return heads
    rest = [i for i in range(len(scores)) if i not in loop]
    size = len(rest) + 1
    small = np.full((size, size), -1e9)
    small[:-1, :-1] = scores[np.ix_(rest, rest)]
    out = scores[np.ix_(rest, loop)]
    small[:-1, -1] = out.max(1)
    gains = scores[np.ix_(loop, rest)] - scores[loop, heads[loop]][:, None]
    small[-1, :-1] = gains.max(0)
    np.fill_diagonal(small, -1e9)
    inner = spanning(small)
    result = heads.copy()
    for i, node in enumerate(rest):
        if i:
            result[node] = loop[out[i].argmax()] if inner[i] == size - 1 else rest[inner[i]]
    entry = loop[gains[:, inner[-1]].argmax()]
    result[entry] = rest[inner[-1]]
    return result


def syntax(scorer, lists, sentences):
    """UAS, LAS (all words, as CoNLL 2018), UPOS, XPOS and lemma accuracy in per cent."""
    counts = dict.fromkeys(("UAS", "LAS", "UPOS", "XPOS", "lemma"), 0)
    total = 0
    for sentence in sentences:
        out = scorer(sentence)
        heads = tree(out["arcs"])
        relations = out["relations"][:, np.arange(len(heads)), heads].argmax(0)
        upos, xpos, lemma = (out[key].argmax(-1) for key in ("upos", "xpos", "lemma"))
        for i, word in enumerate(sentence.words):
            total += 1
            right = heads[i + 1] == sentence.heads[i]
            gold, guess = sentence.relations[i].split(":")[0], lists["relations"][relations[i + 1]].split(":")[0]
            counts["UAS"] += right
            counts["LAS"] += right and gold == guess
            counts["UPOS"] += lists["upos"][upos[i + 1]] == sentence.upos[i]
            counts["XPOS"] += lists["xpos"][xpos[i + 1]] == sentence.xpos[i]
            counts["lemma"] += apply_script(lists["lemma"][lemma[i + 1]], word) == sentence.lemma[i].lower()
    return {key: round(100 * value / max(total, 1), 2) for key, value in counts.items()}


def name_f1(scorer, sentences, kinds=("PER", "ORG", "LOC")):
    """F1 of exact spans and kinds against gold; sentences whose source allows one tag where it marks a name."""
    right = guessed = gold = 0
    for sentence in sentences:
        if sentence.names is None:
            continue
        tags = [NAME_TAGS[i] for i in scorer(sentence)["names"].argmax(-1)[1:len(sentence.words) + 1]]
        wanted = [NAME_TAGS[0] if 0 in allowed else NAME_TAGS[min(allowed)] for allowed in sentence.names]
        a = {s for s in spans(wanted) if s[2] in kinds}
        b = {s for s in spans(tags) if s[2] in kinds}
        right, guessed, gold = right + len(a & b), guessed + len(b), gold + len(a)
    return round(f1(right, guessed, gold), 2)


def f1(right, guessed, gold):
    return 200 * right / max(guessed + gold, 1)


def events(scorer, sentences, threshold=0.5):
    """Event F1 by (sentence, type), status accuracy of gold triggers, argument F1 over the named participants of gold
    triggers: an entity counts as found in a role if one of its words scores over the threshold."""
    count = dict.fromkeys("ev_right ev_guess ev_gold status triggers right guess gold".split(), 0)
    limit = np.log(threshold / (1 - threshold))
    for sentence in sentences:
        out = scorer(sentence)
        wanted = {e.type for e in sentence.events}
        found = set(np.nonzero(out["triggers"][1:] > 0)[1].tolist())
        count["ev_right"] += len(wanted & found)
        count["ev_guess"] += len(found)
        count["ev_gold"] += len(wanted)
        for trigger in {e.trigger for e in sentence.events}:
            here = [e for e in sentence.events if e.trigger == trigger]
            count["triggers"] += 1
            count["status"] += out["status"][trigger + 1].argmax() == here[0].status
            gold = {(a.role, a.entity) for e in here for a in e.arguments if a.mentions}
            guess = guessed_arguments(sentence, out["arguments"][:, trigger + 1, 1:], limit)
            count["right"] += len(gold & guess)
            count["guess"] += len(guess)
            count["gold"] += len(gold)
    return {"event F1": round(f1(count["ev_right"], count["ev_guess"], count["ev_gold"]), 1),
            "status": round(100 * count["status"] / max(count["triggers"], 1), 1),
            "argument P": round(100 * count["right"] / max(count["guess"], 1), 1),
            "argument R": round(100 * count["right"] / max(count["gold"], 1), 1),
            "argument F1": round(f1(count["right"], count["guess"], count["gold"]), 1)}


def guessed_arguments(sentence, scores, limit):
    """The (role, entity) pairs over the limit; a run of capitalised words outside of all entities is one of its own."""
    owner = {w: entity for entity, found in sentence.entities.items() for mention in found for w in mention}
    result = set()
    for role, at in zip(*np.nonzero(scores > limit)):
        if at in owner:
            result.add((role, owner[at]))
        elif sentence.words[at][:1].isupper() and (at - 1) not in owner and at > 0:
            start = at
            while start > 0 and sentence.words[start - 1][:1].isupper():
                start -= 1
            result.add((role, "other %d" % start))
    return result


def brief(scorer, labels, corpus):
    """A few figures, quickly: a part of EWT dev with its names, and of the held-out events."""
    some = corpus.ewt_dev[::8]
    return {**syntax(scorer, labels.lists, some), "names F1": name_f1(scorer, some),
            **events(scorer, corpus.held_out[::2])}
