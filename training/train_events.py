"""Trains the event reader, the second model, within a time budget: `python train_events.py --data DIR --encoder DIR
--reader CHECKPOINT --vocabulary FILE --silver ARTICLES EXTRACTED --out DIR --minutes 70`.

The first model, as CHECKPOINT holds it, tells the names and the heads of the words."""
import argparse
import json
import os
import random

import torch
import torch.nn.functional as F

import annotations
import corpus
import evaluate
import events
import export
from batches import budgeted, encode, stream
from descent import Descent, run
from losses import event_loss
from model import EventReader
from replacing import Replacer
from sentences import NAME_TAGS, ROLES, STATUSES, TYPES, with_befores
from silver import silver_sentences
from train import REPLACED, SILVER_EVENTS
from words import WordPieces

ENCODER_RATE, HEAD_RATE = 1e-4, 1e-3
SILVER = 0.25  # how often a batch is of silver events
NAMELESS = 0.1  # how often a batch is read without names, since those told are not always right
LAST = 5  # per cent of our own annotation that the last run does not learn from
MEASURED = 1000  # held-out documents of our own annotation that checkpoints are measured on
CHECKPOINTS = (0.1, 0.25, 0.4, 0.55, 0.7, 0.85)


def build(vocabulary):
    return EventReader(vocabulary, len(NAME_TAGS), len(TYPES), len(STATUSES), len(ROLES))


def told(batch, given):
    """The name tag of each piece [batch, pieces] and the heads of the words [batch, words, words], as 0 and 1."""
    names = torch.zeros_like(given.pieces)
    heads = torch.zeros(given.words.shape + given.words.shape[1:])
    heads[:, :, 0] = 1
    for row, sentence in enumerate(batch):
        for i, (tags, head) in enumerate(zip(sentence.names, sentence.heads)):
            names[row, given.first[row, i + 1]:given.last[row, i + 1] + 1] = min(tags)
            heads[row, i + 1, 0], heads[row, i + 1, head] = 0, 1
    return names, heads


def tags_of_words(names, given, kind):
    return F.one_hot(torch.gather(names, 1, given.first), len(NAME_TAGS)).to(kind)


def outputs(model, pieces, sentences):
    """What a model says of the events of sentences, by their documents and numbers."""
    found = {}
    for batch in budgeted(sorted(sentences, key=lambda s: len(s.words)), 1500, shuffle=False):
        given = encode(batch, pieces)
        names, heads = told(batch, given)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            x = model.words(given.pieces, given.shapes, given.first, given.last, given.mask, names)
            triggers, heads = model.triggers(x), heads.to(x.dtype)
            types = torch.sigmoid(triggers)
            y = model.event_words(x, types, tags_of_words(names, given, x.dtype), heads, given.words)
            parts = triggers.float(), model.status(y).float(), model.argument_scores(y, types, heads).float()
        for row, sentence in enumerate(batch):
            found[sentence.document, sentence.number] = evaluate.own(sentence, *(part[row].numpy() for part in parts))
    return found


class Training:
    """A run: batches drawn from gold and silver events, steps until the time is up, checkpoints on the way."""

    def __init__(self, options):
        self.options = options
        self.tokenizer = os.path.join(options.encoder, "e5-small-v2-tokenizer.json")
        with open(options.vocabulary, encoding="utf8") as file:
            self.vocabulary = file.read().split()
        self.pieces = WordPieces.load(self.tokenizer, self.vocabulary)
        self.gold, silver, self.held_out = self.sentences()
        self.streams = {"gold": stream(self.gold, options.words), "silver": stream(silver, options.words)}
        self.model = self.beginning()
        self.replacer = Replacer(*(os.path.join(options.data, "entities", name + ".jsonl")
                                   for name in ("countries", "people")))

    def sentences(self):
        """Gold and silver sentences, each with the one before it, and held-out ones, with names and heads by the first
        model."""
        apart = LAST if self.options.last else annotations.HELD_OUT
        data = corpus.load(self.options.data, apart)
        ours = [d for d in annotations.documents(self.options.data) if events.held_out(d["id"], apart)]
        held_out = data.held_out + [s for d in random.sample(ours, MEASURED) for s in events.sentences_of(d)]
        marked = {s.document for s in data.events} | {d["id"] for d in ours}
        silver = [s for s in silver_sentences(*self.options.silver) if s.document not in marked]
        silver = corpus.shorter(silver, corpus.LONGEST_TREE)
        first, labels = export.load(self.options.reader)
        annotator = corpus.Annotator(first, labels, WordPieces.load(self.tokenizer), True)
        for part in (data.events, silver, held_out):
            annotator.annotate(part, weight=1)
        silver = [s for s in with_befores(silver) if s.events or random.random() < 0.5]
        print("%d gold, %d silver, %d held out" % (len(data.events), len(silver), len(held_out)), flush=True)
        return with_befores(data.events), silver, held_out

    def beginning(self):
        """The published encoder, with the chosen word pieces, and new heads; or what an earlier run left."""
        model = build(len(self.vocabulary))
        if self.options.checkpoint:
            model.load_state_dict(torch.load(self.options.checkpoint)["weights"])
            return model
        with open(self.tokenizer, encoding="utf8") as file:
            numbers = json.load(file)["model"]["vocab"]
        model.encoder.load(os.path.join(self.options.encoder, "e5-small-v2.onnx"), [numbers[p] for p in self.vocabulary])
        return model

    def run(self):
        rates = self.options.rate * ENCODER_RATE, self.options.rate * HEAD_RATE
        self.descent, marks = Descent(self.model, rates, self.options.minutes), list(CHECKPOINTS)
        while self.descent.progress() < 1:
            self.one_step()
            if marks and self.descent.progress() > marks[0]:
                self.checkpoint("%02d" % round(100 * marks.pop(0)))
        self.checkpoint("final")

    def one_step(self):
        task = "silver" if random.random() < SILVER else "gold"
        batch = [self.replacer.replaced(s) if random.random() < REPLACED else s for s in next(self.streams[task])]
        given = encode(batch, self.pieces, training=True)
        names, heads = told(batch, given)
        if random.random() < NAMELESS:
            names = torch.zeros_like(names)
        self.model.train()
        with torch.autocast("cpu", torch.bfloat16, enabled=self.options.bf16):
            x = self.model.words(given.pieces, given.shapes, given.first, given.last, given.mask, names)
            tags = tags_of_words(names, given, x.dtype)
            loss = event_loss(self.model, x, given.words, batch, tags, heads.to(x.dtype))
            loss = loss * (SILVER_EVENTS if task == "silver" else 1)
        self.descent.step(task, loss)

    def checkpoint(self, name):
        """Saves the averaged weights with their vocabulary, and measures them on held-out sentences."""
        self.descent.save(os.path.join(self.options.out, "events-%s.pt" % name), vocabulary=self.vocabulary)
        model = build(len(self.vocabulary))
        model.load_state_dict(self.descent.average.values)
        found = outputs(model.eval(), self.pieces, with_befores(self.held_out))
        figures = evaluate.events(lambda sentence: found[sentence.document, sentence.number], self.held_out)
        print("checkpoint %s, step %d: %s" % (name, self.descent.steps, figures), flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default=os.environ.get("CHANCERY_DATA"))
    parser.add_argument("--encoder", required=True, help="folder with e5-small-v2.onnx and its tokenizer")
    parser.add_argument("--reader", required=True, metavar="CHECKPOINT", help="of the first model")
    parser.add_argument("--vocabulary", required=True, metavar="FILE")
    parser.add_argument("--silver", nargs=2, required=True, metavar=("ARTICLES", "EXTRACTED"))
    parser.add_argument("--out", required=True)
    parser.add_argument("--minutes", type=float, default=70)
    parser.add_argument("--words", type=int, default=900, help="words a batch (900)")
    parser.add_argument("--bf16", action="store_true", help="compute in bfloat16 where the processor does")
    parser.add_argument("--from", dest="checkpoint", metavar="CHECKPOINT", help="go on from this one's weights")
    parser.add_argument("--rate", type=float, default=1, help="share of the usual rates (1)")
    parser.add_argument("--last", action="store_true",
                        help="learn also from what the small models are fitted on, once they are fitted")
    parser.add_argument("--seed", type=int, default=6)
    return parser.parse_args()


if __name__ == "__main__":
    run(Training, arguments())
