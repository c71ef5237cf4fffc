"""All training and development data, and silver annotation of news by the model itself."""
import gzip
import json
import os
import random
import re
from dataclasses import dataclass

import torch

import annotations
import events
import names
import treebanks
from batches import budgeted, encode
from sentences import Sentence
from words import apply_script, normalise, tokens

LONGEST_TREE, LONGEST_EVENT, LONGEST_NAMES = 90, 100, 60


@dataclass
class Corpus:
    trees: list
    gold_names: list
    silver_names: list
    events: list
    news: list
    ewt_dev: list
    held_out: list
    held_out_documents: list


def load(data, apart=annotations.HELD_OUT):
    """Everything that training needs, from the folder with syntax/, names/, events/, entities/ and text/, less `apart`
    per cent of our own annotation of real news."""
    def at(*parts):
        return os.path.join(data, *parts)

    trees = treebanks.treebank(at("syntax", "en_ewt-ud-train.conllu"),
                               name_file=at("names", "uner-ewt", "en_ewt-ud-train.0c7ce0d.iob2"))
    trees += treebanks.treebank(at("syntax", "en_gum-ud-train.conllu"), gum=True)
    gold = names.crossner(at("names", "crossner-politics", "train.txt"))
    gold += names.crossner(at("names", "crossner-politics", "dev.txt"))
    gold += names.wikigold(at("names", "wikigold", "wikigold.conll.txt"))
    silver = names.gmb(at("names", "gmb.csv.zip"), names.country_names(at("entities", "countries.jsonl")))
    documents = events.documents(at("events", "train.jsonl"))
    ours = annotations.documents(data)
    kept = [d for d in documents if not events.held_out(d["id"])]
    kept += [d for d in ours if not events.held_out(d["id"], apart)] + annotations.composed()
    if apart < annotations.HELD_OUT:
        kept += annotations.composed("composed-apart.jsonl")
    apart = [d for d in documents if events.held_out(d["id"])]
    marked = [s for d in kept for s in events.sentences_of(d)]
    ewt_dev = treebanks.treebank(at("syntax", "en_ewt-ud-dev.conllu"),
                                 name_file=at("names", "uner-ewt", "en_ewt-ud-dev.iob2"))
    corpus = Corpus(shorter(trees, LONGEST_TREE), shorter(gold, LONGEST_NAMES), shorter(silver, LONGEST_NAMES),
                    shorter(marked, LONGEST_EVENT), news_sentences(data), ewt_dev,
                    [s for d in apart for s in events.sentences_of(d)], apart)
    print({key: len(value) for key, value in vars(corpus).items()}, flush=True)
    return corpus


def shorter(sentences, most):
    return [s for s in sentences if len(s.words) <= most]


def news_sentences(data, wanted=6000):
    """A fixed mix of unlabelled news sentences, none from documents or texts of the development gold."""
    gold = events.documents(os.path.join(data, "events", "gold-dev.jsonl"))
    barred, gold_text = {d["id"] for d in gold}, normalise("\n".join(d["text"] for d in gold))
    chosen, generator = [], random.Random(7)
    for name, share in (("state-department-2021", 0.35), ("wikinews-2004-2014", 0.3),
                        ("current-events-2002-2019", 0.35)):
        found = []
        with gzip.open(os.path.join(data, "text", name + ".jsonl.gz"), "rt", encoding="utf8") as lines:
            for line in lines:
                document = json.loads(line)
                if document["id"] not in barred:
                    found += split(normalise(document["text"]))
        found = [s for s in dict.fromkeys(found) if s not in gold_text]
        chosen += generator.sample(found, min(len(found), int(share * wanted)))
    sentences = [Sentence([text[a:b] for a, b in tokens(text)]) for text in chosen]
    return [s for s in sentences if 4 <= len(s.words) <= 60]


def split(text):
    """Rough sentences: good enough for silver annotation."""
    return [s.strip() for line in text.split("\n")
            for s in re.split(r"(?<=[a-z0-9)\"][.!?])\s+(?=[A-Z\"])", line) if len(s) > 20]


class Annotator:
    """Fills in tags, lemmas, trees and names of sentences with a model's best guesses."""

    def __init__(self, model, labels, pieces, bf16):
        self.model, self.lists, self.pieces, self.bf16 = model, labels.lists, pieces, bf16

    def annotate(self, sentences, weight):
        for batch in budgeted(sorted(sentences, key=lambda s: len(s.words)), 2000, shuffle=False):
            given = encode(batch, self.pieces)
            with torch.no_grad(), torch.autocast("cpu", torch.bfloat16, enabled=self.bf16):
                x = self.model.words(given.pieces, given.shapes, given.first, given.last, given.mask)
                arcs = self.model.arc_scores(x).masked_fill(~given.words[:, None, :], -1e4).argmax(-1)
                found = {key: getattr(self.model, key)(x).argmax(-1).tolist()
                         for key in ("upos", "xpos", "lemma", "names")}
                found["relations"] = self.model.relations.chosen(x, x, arcs).argmax(-1).tolist()
            for row, sentence in enumerate(batch):
                self.fill(sentence, row, found, arcs.tolist(), weight)

    def fill(self, sentence, row, found, arcs, weight):
        count = len(sentence.words)
        labels = {key: [self.lists[key][i] for i in found[key][row][1:count + 1]] for key in found}
        sentence.upos, sentence.xpos, sentence.relations = labels["upos"], labels["xpos"], labels["relations"]
        sentence.lemma = [apply_script(s, w) for s, w in zip(labels["lemma"], sentence.words)]
        sentence.heads = arcs[row][1:count + 1]
        sentence.names = [frozenset([i]) for i in found["names"][row][1:count + 1]]
        sentence.weight = sentence.name_weight = weight
