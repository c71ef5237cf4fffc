"""A small network over named features, the Java class Network."""
import collections
import os
import random
import sys

import torch
from torch.nn.functional import cross_entropy, relu

from regression import bags


class Network(torch.nn.Module):
    """One hidden layer of rectified units; beside it each feature also counts straight for each label."""

    def __init__(self, labels, hidden, epochs, least=4, rate=3e-3, decay=1e-4, dropout=0.2):
        super().__init__()
        self.labels, self.hidden, self.epochs = labels, hidden, epochs
        self.least, self.rate, self.decay, self.dropout = least, rate, decay, dropout

    def fit(self, rows, labels):
        counts = collections.Counter(f for row in rows for f in row)
        self.index = {f: i for i, f in enumerate(sorted(f for f in counts if counts[f] >= self.least))}
        torch.manual_seed(1)
        self.inner = torch.nn.EmbeddingBag(len(self.index), self.hidden, mode="sum")
        torch.nn.init.normal_(self.inner.weight, std=0.05)
        self.straight = torch.nn.EmbeddingBag(len(self.index), len(self.labels), mode="sum")
        torch.nn.init.zeros_(self.straight.weight)
        self.bias = torch.nn.Parameter(torch.zeros(self.hidden))
        self.outer = torch.nn.Linear(self.hidden, len(self.labels))
        optimiser = torch.optim.AdamW(self.parameters(), lr=self.rate, weight_decay=self.decay)
        target = torch.tensor([self.labels.index(label) for label in labels])
        order = list(range(len(rows)))
        self.train()
        for epoch in range(self.epochs):
            random.Random(epoch).shuffle(order)
            for begin in range(0, len(order), 512):
                batch = order[begin:begin + 512]
                loss = cross_entropy(self([rows[i] for i in batch]), target[batch])
                optimiser.zero_grad()
                loss.backward()
                optimiser.step()
            for group in optimiser.param_groups:
                group["lr"] *= 0.85
        return self.eval()

    def forward(self, rows):
        words, starts, values = bags(rows, self.index)
        units = relu(self.inner(words, starts, per_sample_weights=values) + self.bias)
        units = torch.nn.functional.dropout(units, self.dropout, self.training)
        return self.outer(units) + self.straight(words, starts, per_sample_weights=values)

    def probabilities(self, rows):
        with torch.no_grad():
            return self(rows).softmax(-1).tolist() if rows else []

    def write(self, path, title):
        def line(sort, name, *numbers):
            return "\t".join((sort, name, " ".join("%.3g" % x for part in numbers for x in part.tolist()))) + "\n"

        with open(path, "w", encoding="utf-8") as out:
            out.write(f"# {title}\n# sort, name, weights; made by training/{os.path.basename(sys.argv[0])}\n")
            out.write("labels\t\t%s\n" % " ".join(self.labels))
            out.write(line("bias", "", self.bias, self.outer.bias))
            out.writelines(line("unit", str(i), column) for i, column in enumerate(self.outer.weight.T))
            out.writelines(line("feature", f, self.inner.weight[i], self.straight.weight[i])
                           for f, i in self.index.items())
