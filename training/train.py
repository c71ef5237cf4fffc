"""Trains the joint model within a time budget: `python train.py --data DIR --encoder DIR --out DIR --minutes 75`;
with `--from CHECKPOINT --silver ARTICLES EXTRACTED` goes on from a trained one, with silver events beside the gold."""
import argparse
import json
import os
import random
import time

import torch

import corpus
import evaluate
from descent import Descent, run
from replacing import Replacer
from silver import silver_sentences
from batches import Labels, budgeted, encode, stream
from losses import event_loss, name_loss, own_names_and_heads, syntax_loss
from model import JointModel
from sentences import ROLES, STATUSES, TYPES
from words import WordPieces

ENCODER_RATE, HEAD_RATE = 1.2e-4, 1.5e-3
SILVER_AT = 0.37
REPLACED = 0.5  # how many event sentences get other names, once they are annotated
SILVER_EVENTS = 0.5  # weight of the losses of silver events
GENTLER = 0.5  # rates of a run that goes on from another
CHECKPOINTS = (0.085, 0.2, 0.36, 0.5, 0.62, 0.74, 0.86)
# how often each stream gives the next batch, before and after the silver annotation of the news
SHARES = {"first": {"trees": 0.48, "names": 0.22, "events": 0.30},
          "second": {"trees": 0.36, "names": 0.13, "events": 0.45, "news": 0.06},
          "refining": {"trees": 0.17, "names": 0.08, "events": 0.55, "silver": 0.17, "news": 0.03}}


def build(labels):
    counts = [labels.count(key) for key in ("upos", "xpos", "lemma", "names", "relations")]
    return JointModel(*counts, len(TYPES), len(STATUSES), len(ROLES))


class Training:
    """A run: batches drawn from streams of data, steps until the time is up, checkpoints on the way."""

    def __init__(self, options):
        self.options = options
        self.pieces = WordPieces.load(options.encoder + "/all-minilm-l6-v2-tokenizer.json")
        self.data = corpus.load(options.data)
        self.labels = Labels.of(self.data.trees)
        self.model = self.beginning()
        self.replacer = Replacer(*(os.path.join(options.data, "entities", name + ".jsonl")
                                   for name in ("countries", "people")))
        self.streams = {name: stream(getattr(self.data, name), options.words) for name in ("trees", "events")}
        self.streams["names"] = self.name_stream()
        self.silver = False

    def beginning(self):
        """The published encoder with new heads, or the whole model that an earlier run left."""
        model = build(self.labels)
        if self.options.checkpoint:
            missing, _ = model.load_state_dict(torch.load(self.options.checkpoint)["weights"], strict=False)
            print("new weights: %s" % missing, flush=True)
        else:
            model.encoder.load(self.options.encoder + "/all-minilm-l6-v2.onnx")
        return model

    def name_stream(self):
        """Each pass: all gold names without trees, and another 10,000 sentences of the silver GMB."""
        while True:
            some = random.sample(self.data.silver_names, min(10000, len(self.data.silver_names)))
            yield from budgeted(self.data.gold_names * 3 + some, self.options.words)

    def run(self):
        share = GENTLER if self.options.checkpoint else 1
        self.descent = Descent(self.model, (share * ENCODER_RATE, share * HEAD_RATE), self.options.minutes)
        marks = list(CHECKPOINTS)
        if self.options.checkpoint:
            self.annotate_news()
            self.add_silver_events()
        while self.descent.progress() < 1 and not 0 < self.options.steps <= self.descent.steps:
            self.one_step()
            if not self.silver and self.descent.progress() > SILVER_AT and not self.options.steps:
                self.annotate_news()
            if marks and self.descent.progress() > marks[0] and not self.options.steps:
                self.checkpoint("%02d" % round(100 * marks.pop(0)))
        self.checkpoint("final")

    def one_step(self):
        shares = SHARES["refining" if "silver" in self.streams else "second" if self.silver else "first"]
        task = random.choices(list(shares), list(shares.values()))[0]
        batch = next(self.streams[task])
        if task == "silver" or task == "events" and self.silver:
            batch = [self.replacer.replaced(s) if random.random() < REPLACED else s for s in batch]
        given = encode(batch, self.pieces, training=True)
        self.model.train()
        with torch.autocast("cpu", torch.bfloat16, enabled=self.options.bf16):
            x = self.model.words(given.pieces, given.shapes, given.first, given.last, given.mask)
            loss = syntax_loss(self.model, x, given.words, batch, self.labels) + name_loss(self.model, x, batch)
            if task in ("events", "silver"):
                share = SILVER_EVENTS if task == "silver" else 1
                known = own_names_and_heads(self.model, x, given.words)
                loss = loss + share * event_loss(self.model, x, given.words, batch, *known)
        self.descent.step(task, loss)

    def averaged(self):
        model = build(self.labels)
        model.load_state_dict(self.descent.average.values)
        return model.eval()

    def annotate_news(self):
        """Silver tags, trees and names for the event sentences and for news text, by the averaged model."""
        began = time.time()
        annotator = corpus.Annotator(self.averaged(), self.labels, self.pieces, self.options.bf16)
        annotator.annotate(self.data.events, weight=0.3)
        annotator.annotate(self.data.news, weight=0.3)
        self.streams["news"] = stream(self.data.news, self.options.words)
        self.silver = True
        print("annotated %d sentences in %.0f s" % (len(self.data.events) + len(self.data.news),
                                                     time.time() - began), flush=True)

    def add_silver_events(self):
        """A stream of the sentences that the extractor annotated; half of those without events are left out."""
        found = [s for s in silver_sentences(*self.options.silver) if s.events or random.random() < 0.5]
        found = corpus.shorter(found, corpus.LONGEST_TREE)
        self.streams["silver"] = stream(found, self.options.words)
        print("%d sentences with silver events" % len(found), flush=True)

    def checkpoint(self, name):
        """Saves the averaged weights with what is needed to use them, and measures them in brief."""
        self.descent.save(os.path.join(self.options.out, "checkpoint-%s.pt" % name), labels=self.labels.lists)
        began = time.time()
        figures = evaluate.brief(evaluate.TorchScorer(self.averaged(), self.pieces), self.labels, self.data)
        print("checkpoint %s, step %d, %.0f s: %s (measured in %.0f s)" % (
            name, self.descent.steps, began - self.descent.start, json.dumps(figures), time.time() - began), flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default=os.environ.get("CHANCERY_DATA"))
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--minutes", type=float, default=75)
    parser.add_argument("--words", type=int, default=900, help="words a batch (900)")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps, for trials (0: by time)")
    parser.add_argument("--bf16", action="store_true", help="compute in bfloat16 where the processor does")
    parser.add_argument("--from", dest="checkpoint", metavar="CHECKPOINT", help="go on from this one's weights")
    parser.add_argument("--silver", nargs=2, metavar=("ARTICLES", "EXTRACTED"), help="with --from: silver events")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    run(Training, arguments())
