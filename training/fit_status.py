#!/usr/bin/env python3
"""Fits the small model that reads whether an event happened.

    chancery training-features TRAIN.jsonl > ROWS.jsonl
    fit_status.py ROWS.jsonl TRAIN.jsonl HELDOUT.txt --out ontology

The weights of the signs in the tree are fitted on all documents but the held-out ones (ids in
HELDOUT.txt). Printed is the accuracy on those: of the tree alone, of the neural model alone, and of
both by what the tree counts for, which is a constant of StatusReader.
"""
import argparse, collections, math

import torch

from fit_finder import read
from regression import Regression

STATUSES = ["completed", "ongoing", "planned", "hypothetical", "negated"]
LEAST = 0.001


class ExactRegression(Regression):
    """Fitted by all rows at once until nothing changes."""

    def fit(self, rows, labels):
        counts = collections.Counter(f for row in rows for f in row)
        self.index = {f: i for i, f in enumerate(sorted(f for f in counts if counts[f] >= self.least))}
        self.weights = torch.nn.EmbeddingBag(len(self.index), len(self.labels), mode="sum")
        torch.nn.init.zeros_(self.weights.weight)
        target = torch.tensor([self.labels.index(label) for label in labels])
        optimiser = torch.optim.LBFGS(self.weights.parameters(), max_iter=150, line_search_fn="strong_wolfe")

        def loss():
            optimiser.zero_grad()
            size = self.weights.weight.square().sum() / len(rows)
            value = torch.nn.functional.cross_entropy(self.scores(rows), target) + self.penalty * size
            value.backward()
            return value

        optimiser.step(loss)
        return self


def examples(row_documents, gold):
    """(document id, signs, probabilities of the neural model, status) of each marked trigger."""
    for document in row_documents:
        events = gold[document["id"]]["events"]
        for trigger in document["triggers"]:
            said = trigger["statuses"] and [trigger["statuses"][status] for status in STATUSES]
            for marked in trigger["marked"][:1]:
                yield document["id"], trigger["signs"], said, events[marked]["status"]


def together(tree, model, weight):
    """The scores of StatusReader."""
    return [weight * math.log(max(LEAST, t)) + math.log(max(LEAST, m)) for t, m in zip(tree, model)]


def accuracy(probabilities, statuses):
    right = sum(STATUSES[max(range(5), key=p.__getitem__)] == s for p, s in zip(probabilities, statuses))
    return f"{100 * right / len(statuses):.1f}% of {len(statuses)}"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    for name in ("rows", "gold", "heldout"):
        arguments.add_argument(name)
    arguments.add_argument("--out", default="ontology")
    given = arguments.parse_args()
    gold = {document["id"]: document for document in read(given.gold)}
    held_ids = set(open(given.heldout, encoding="utf-8").read().split())
    all_examples = list(examples(read(given.rows), gold))
    train = [e for e in all_examples if e[0] not in held_ids]
    held = [e for e in all_examples if e[0] in held_ids]

    tree = ExactRegression(STATUSES, least=4, penalty=1).fit([e[1] for e in train], [e[3] for e in train])
    tree.write(f"{given.out}/status-by-tree.tsv", "How much each sign in the tree speaks for each status.", 0.1)
    print("tree alone:", accuracy(tree.probabilities([e[1] for e in held]), [e[3] for e in held]))

    both = [e for e in held if e[2]]
    labels = [e[3] for e in both]
    by_tree = tree.probabilities([e[1] for e in both])
    print("where the neural model has an opinion:")
    print("  tree:", accuracy(by_tree, labels))
    print("  model:", accuracy([e[2] for e in both], labels))
    for weight in (0.2, 0.4, 0.6, 0.8, 1.0, 1.5):
        scores = [together(t, e[2], weight) for t, e in zip(by_tree, both)]
        print(f"  model and {weight} of tree:", accuracy(scores, labels))


if __name__ == "__main__":
    main()
