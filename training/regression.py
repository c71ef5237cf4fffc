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
        """To rows of features, each with its label."""
        target = torch.tensor([self.labels.index(label) for label in labels])

        def loss(batch):
            return torch.nn.functional.cross_entropy(self.scores([rows[i] for i in batch]), target[batch])
        return self.descend(rows, len(rows), 2048, loss)

    def fit_choices(self, choices):
        """To choices: (rows of features, what is added to the score of each, whether each is right). Only which row has
        the highest score counts."""
        def loss(batch):
            right = [torch.tensor(choices[i][2]) for i in batch]
            return sum(scores.logsumexp(0) - scores[r].logsumexp(0)
                       for scores, r in zip(self.choice_scores([choices[i] for i in batch]), right)) / len(batch)
        return self.descend([row for rows, _, _ in choices for row in rows], len(choices), 256, loss)

    def choice_scores(self, choices):
        """The scores of the rows of each choice."""
        scores = self.scores([row for rows, _, _ in choices for row in rows]).squeeze(-1)
        parts = scores.split([len(rows) for rows, _, _ in choices])
        return [part + torch.tensor(added) for part, (_, added, _) in zip(parts, choices)]

    def descend(self, rows, number, size, loss):
        """Lessens the loss of batches of so many of a number of examples, in which the rows occur."""
        counts = collections.Counter(f for row in rows for f in row)
        self.index = {f: i for i, f in enumerate(sorted(f for f in counts if counts[f] >= self.least))}
        torch.manual_seed(1)
        self.weights = torch.nn.EmbeddingBag(len(self.index), len(self.labels), mode="sum")
        torch.nn.init.zeros_(self.weights.weight)
        optimiser = torch.optim.Adam(self.weights.parameters(), lr=self.rate)
        order = list(range(number))
        for epoch in range(self.epochs):
            random.Random(epoch).shuffle(order)
            for begin in range(0, number, size):
                batch = order[begin:begin + size]
                cost = loss(batch) + self.penalty * self.weights.weight.square().sum() / number ** 0.5
                optimiser.zero_grad()
                cost.backward()
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
