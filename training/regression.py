"""A multinomial logistic regression over named features, the Java class LinearModel."""
import collections
import os
import random
import sys

import torch


def bags(rows, index):
    """Rows of named features as the words, starts and values of a torch.nn.EmbeddingBag; unknown names are left out."""
    words, values, starts = [], [], []
    for row in rows:
        starts.append(len(words))
        for feature, value in row.items():
            if feature in index:
                words.append(index[feature])
                values.append(value)
    return (torch.tensor(words, dtype=torch.long), torch.tensor(starts, dtype=torch.long),
            torch.tensor(values, dtype=torch.float))


class Regression:
    """A multinomial logistic regression over named features with values."""

    def __init__(self, labels, least=1, penalty=1e-3, epochs=30, rate=0.05):
        self.labels, self.least, self.penalty = labels, least, penalty
        self.epochs, self.rate = epochs, rate

    def fit(self, rows, labels):
        counts = collections.Counter(f for row in rows for f in row)
        self.index = {f: i for i, f in enumerate(sorted(f for f in counts if counts[f] >= self.least))}
        torch.manual_seed(1)
        self.weights = torch.nn.EmbeddingBag(len(self.index), len(self.labels), mode="sum")
        torch.nn.init.zeros_(self.weights.weight)
        target = torch.tensor([self.labels.index(label) for label in labels])
        optimiser = torch.optim.Adam(self.weights.parameters(), lr=self.rate)
        order = list(range(len(rows)))
        for epoch in range(self.epochs):
            random.Random(epoch).shuffle(order)
            for begin in range(0, len(order), 2048):
                batch = order[begin:begin + 2048]
                loss = torch.nn.functional.cross_entropy(self.scores([rows[i] for i in batch]), target[batch])
                loss = loss + self.penalty * self.weights.weight.square().sum() / len(rows) ** 0.5
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
            for group in optimiser.param_groups:
                group["lr"] *= 0.93
        return self

    def scores(self, rows):
        words, starts, values = bags(rows, self.index)
        return self.weights(words, starts, per_sample_weights=values)

    def probabilities(self, rows):
        with torch.no_grad():
            return self.scores(rows).softmax(-1).tolist() if rows else []

    def write(self, path, title, smallest=0.05):
        with open(path, "w", encoding="utf-8") as out:
            out.write(f"# {title}\n# feature, label, weight; made by training/{os.path.basename(sys.argv[0])}\n")
            for feature, i in self.index.items():
                for label, weight in zip(self.labels, self.weights.weight[i].tolist()):
                    if abs(weight) >= smallest:
                        out.write(f"{feature}\t{label}\t{weight:.2f}\n")
