"""All figures of a checkpoint (.pt) or an exported model (.onnx), as a line of JSON a set.

`python measure.py MODEL --encoder DIR [--labels model.json] [--both] [--quick]`"""
import argparse
import json
import os

import evaluate
import events
import names
import treebanks
from export import load
from words import WordPieces


def scorer_of(path, labels, pieces):
    if path.endswith(".onnx"):
        with open(labels or os.path.join(os.path.dirname(path), "model.json"), encoding="utf8") as file:
            return evaluate.OnnxScorer(path, pieces, threads=1), json.load(file)
    model, known = load(path)
    return evaluate.TorchScorer(model, pieces), known.lists


def measure(scorer, lists, data, quick=False):
    """The figures by data set."""
    step = 4 if quick else 1
    for bank, part in (("ewt", "dev"), ("ewt", "test"), ("gum", "dev"), ("gum", "test")):
        sentences = treebanks.treebank(os.path.join(data, "syntax", "en_%s-ud-%s.conllu" % (bank, part)))
        yield "%s %s" % (bank.upper(), part), evaluate.syntax(scorer, lists, sentences[::step])
    uner = treebanks.treebank(os.path.join(data, "syntax", "en_ewt-ud-dev.conllu"),
                              name_file=os.path.join(data, "names", "uner-ewt", "en_ewt-ud-dev.iob2"))
    yield "UNER-EWT dev, names", evaluate.name_f1(scorer, uner[::step])
    politics = names.crossner(os.path.join(data, "names", "crossner-politics", "test.txt"))
    yield "CrossNER politics test, names", evaluate.name_f1(scorer, politics[::step])
    yield from measure_events(lambda sentences: {(s.document, s.number): scorer(s) for s in sentences}, data, quick)


def measure_events(outputs, data, quick):
    """The figures of events, given what says the outputs for sentences by their documents and numbers."""
    documents = events.documents(os.path.join(data, "events", "train.jsonl"))
    apart = [s for d in documents if events.held_out(d["id"]) for s in events.sentences_of(d)]
    gold = events.event_sentences(os.path.join(data, "events", "gold-dev.jsonl"))
    found = outputs(apart + gold)
    for threshold in (0.5,) if quick else (0.3, 0.4, 0.5, 0.6, 0.7):
        yield "held-out events, arguments over %.1f" % threshold, evaluate.events(
            lambda s: found[s.document, s.number], apart, threshold)
    yield "development gold, events", evaluate.events(lambda s: found[s.document, s.number], gold)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--data", default=os.environ.get("CHANCERY_DATA"))
    parser.add_argument("--labels")
    parser.add_argument("--both", action="store_true", help="events with the event reader beside the model, too")
    parser.add_argument("--quick", action="store_true", help="a quarter of the treebanks")
    options = parser.parse_args()
    pieces = WordPieces.load(options.encoder + "/all-minilm-l6-v2-tokenizer.json")
    scorer, lists = scorer_of(options.model, options.labels, pieces)
    for name, figures in measure(scorer, lists, options.data, options.quick):
        print(json.dumps({name: figures}), flush=True)
    if options.both:
        both = evaluate.BothScorer(scorer, options.model, options.encoder + "/all-minilm-l6-v2-tokenizer.json")
        for name, figures in measure_events(both.outputs, options.data, options.quick):
            print(json.dumps({name + ", both models": figures}), flush=True)
