"""The two models. The joint model: a MiniLM encoder with word shapes, and heads for tags, lemmas, names, trees and
events. The event reader: an encoder twice as deep that knows names and trees from the first, and heads for events."""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

HIDDEN, LAYERS, ATTENTION_HEADS, INNER, VOCABULARY, POSITIONS, SHAPES = 384, 6, 12, 1536, 30522, 512, 6
DEEPER = 12
FARTHEST = 16


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.inner, self.outer = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN)
        self.attention_norm, self.norm = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        attended = self.output(self.attend(x, mask))
        x = self.attention_norm(x + self.dropout(attended))
        return self.norm(x + self.dropout(self.outer(F.gelu(self.inner(x)))))

    def attend(self, x, mask):
        batch, length = x.shape[0], x.shape[1]

        def heads(t):
            return t.view(batch, length, ATTENTION_HEADS, HIDDEN // ATTENTION_HEADS).transpose(1, 2)

        q, k, v = heads(self.query(x)), heads(self.key(x)), heads(self.value(x))
        scores = torch.matmul(q, k.transpose(2, 3)) / math.sqrt(HIDDEN // ATTENTION_HEADS)
        if mask is not None:
            scores = scores + mask.to(scores.dtype)
        # written out rather than scaled_dot_product_attention: six times faster in bfloat16 on a CPU, and it exports
        mixed = torch.matmul(torch.softmax(scores, -1).to(v.dtype), v)
        return mixed.transpose(1, 2).reshape(batch, length, HIDDEN)


class Encoder(nn.Module):
    """A published encoder with a learned embedding of the word's shape added at the input, and of its name tag where
    the model is told names."""

    def __init__(self, layers=LAYERS, vocabulary=VOCABULARY, names=0):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, HIDDEN)
        self.positions = nn.Embedding(POSITIONS, HIDDEN)
        self.segment = nn.Parameter(torch.zeros(HIDDEN))
        self.shapes = nn.Embedding(SHAPES, HIDDEN)
        nn.init.zeros_(self.shapes.weight)
        if names:
            self.names = nn.Embedding(names, HIDDEN)
            nn.init.zeros_(self.names.weight)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.dropout = nn.Dropout(0.1)

    def forward(self, pieces, shapes, mask=None, names=None):
        positions = self.positions(torch.arange(pieces.shape[1], device=pieces.device))
        x = self.pieces(pieces) + self.shapes(shapes) + positions + self.segment
        x = self.dropout(self.norm(x if names is None else x + self.names(names)))
        if mask is not None:
            mask = torch.zeros(mask.shape).masked_fill(~mask, -1e4)[:, None, None, :]
        outputs = []
        for layer in self.layers:
            x = layer(x, mask)
            outputs.append(x)
        return outputs

    def load(self, path, rows=None):
        """Copies the weights out of the published ONNX graph; only the given word pieces, if any are given."""
        import onnx
        from onnx import numpy_helper
        graph = onnx.load(path).graph
        values = {i.name: numpy_helper.to_array(i) for i in graph.initializer}

        def tensor(name):
            return torch.tensor(values[name].copy())

        embeddings = "embeddings."
        pieces = tensor(embeddings + "word_embeddings.weight")
        self.pieces.weight.data = pieces if rows is None else pieces[rows].clone()
        self.positions.weight.data = tensor(embeddings + "position_embeddings.weight")
        self.segment.data = tensor(embeddings + "token_type_embeddings.weight")[0].clone()
        copy_norm(self.norm, embeddings + "LayerNorm", tensor)
        products = [n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in values]
        assert len(products) == 6 * len(self.layers), "found %d weight products" % len(products)
        names = ["attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense",
                 "intermediate.dense", "output.dense"]
        for i, layer in enumerate(self.layers):
            prefix = "encoder.layer.%d." % i
            parts = [layer.query, layer.key, layer.value, layer.output, layer.inner, layer.outer]
            for part, name, weight in zip(parts, names, products[6 * i:6 * i + 6]):
                part.weight.data = torch.tensor(values[weight].T.copy())
                part.bias.data = tensor(prefix + name + ".bias")
            copy_norm(layer.attention_norm, prefix + "attention.output.LayerNorm", tensor)
            copy_norm(layer.norm, prefix + "output.LayerNorm", tensor)


def copy_norm(norm, name, tensor):
    norm.weight.data, norm.bias.data = tensor(name + ".weight"), tensor(name + ".bias")


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Biaffine(nn.Module):
    """Scores of every label for every pair (left, right): a product of the two, each extended by a one."""

    def __init__(self, left, right, size, labels, dropout=0.25):
        super().__init__()
        self.left, self.right = nn.Linear(left, size), nn.Linear(right, size)
        self.product = nn.Linear(size, labels * (size + 1))
        nn.init.normal_(self.product.weight, std=0.01)
        nn.init.zeros_(self.product.bias)
        self.labels, self.size, self.dropout = labels, size, nn.Dropout(dropout)

    def sides(self, left, right):
        """Left side multiplied out [batch, words, labels, size + 1] and right side [batch, words, size + 1]."""
        a, b = self.dropout(F.gelu(self.left(left))), self.dropout(F.gelu(self.right(right)))
        multiplied = self.product(a)
        return multiplied.view(multiplied.shape[0], multiplied.shape[1], self.labels, self.size + 1), with_one(b)

    def forward(self, left, right):
        a, b = self.sides(left, right)
        scores = torch.matmul(a.flatten(1, 2), b.transpose(1, 2))  # one large product is faster than one a label
        return scores.view(a.shape[0], a.shape[1], self.labels, b.shape[1]).transpose(1, 2)

    def chosen(self, left, right, index):
        """Scores [batch, words, labels] for one right word of each left word."""
        a, b = self.sides(left, right)
        b = torch.gather(b, 1, index[..., None].expand(-1, -1, b.shape[-1]))
        return torch.matmul(a, b.unsqueeze(-1)).squeeze(-1)


def perceptron(labels):
    return nn.Sequential(nn.Linear(HIDDEN, 256), nn.GELU(), nn.Dropout(0.2), nn.Linear(256, labels))


class EventLayer(nn.Module):
    """Words look at one another once more, knowing which are triggers, which are names, and what each depends on.

    What it adds is nothing at first, so a model that was trained without it goes on from where it was."""

    def __init__(self, types, names):
        super().__init__()
        self.types, self.names = nn.Linear(types, HIDDEN, bias=False), nn.Linear(names, HIDDEN, bias=False)
        self.heads, self.layer = nn.Linear(HIDDEN, HIDDEN), Layer()
        for added in (self.types, self.names, self.layer.output, self.layer.outer):
            nn.init.zeros_(added.weight)
        for added in (self.layer.output, self.layer.outer):
            nn.init.zeros_(added.bias)

    def forward(self, x, types, names, arc_probabilities, mask=None):
        known = self.types(types) + self.names(names)
        seen = self.layer.attention_norm(x + known + self.heads(torch.matmul(arc_probabilities, x)))
        attended = self.layer.dropout(self.layer.output(self.layer.attend(seen, mask)))
        inner = F.gelu(self.layer.inner(self.layer.norm(seen + attended)))
        return x + attended + self.layer.dropout(self.layer.outer(inner))


class EventModel(nn.Module):
    """What both models share: words from a mix of the encoder's layers, and heads for events over them (position 0 is
    the root)."""

    def __init__(self, encoder, names, types, statuses, roles, dropout):
        super().__init__()
        self.encoder = encoder
        self.mix = nn.Parameter(torch.zeros(len(encoder.layers)))
        self.root = nn.Parameter(torch.zeros(HIDDEN))
        self.triggers, self.status = perceptron(types), perceptron(statuses)
        self.events = EventLayer(types, names)
        self.type_vectors = nn.Linear(types, HIDDEN, bias=False)
        self.arguments = Biaffine(HIDDEN, 2 * HIDDEN, 192, roles)
        self.distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1, roles))
        self.dropout = nn.Dropout(dropout)

    def words(self, pieces, shapes, first, last, mask=None, names=None):
        """Word representations: scalar mix of layers plus the last, mean of the first and the last piece."""
        outputs = self.encoder(pieces, shapes, mask, names)
        weights = torch.softmax(self.mix, 0)
        x = outputs[-1]
        for i, output in enumerate(outputs):
            x = x + weights[i] * output
        size = first.shape + (HIDDEN,)
        x = (torch.gather(x, 1, first[..., None].expand(size)) + torch.gather(x, 1, last[..., None].expand(size))) / 2
        x = torch.cat([x[:, :1] + self.root, x[:, 1:]], 1)
        return self.dropout(x)

    def event_words(self, x, types, names, heads, mask=None):
        """Word representations for status and arguments, given each word's probabilities of types, names and heads."""
        if mask is not None:
            mask = torch.zeros(mask.shape).masked_fill(~mask, -1e4)[:, None, None, :]
        return self.events(x, types, names, heads, mask)

    def argument_scores(self, x, types, heads):
        """Scores [batch, role, trigger, word] of event words, given each word's probabilities of types and heads."""
        scores = self.arguments(x + self.type_vectors(types), torch.cat([x, torch.matmul(heads, x)], -1))
        places = torch.arange(x.shape[1], device=x.device)
        apart = (places[None, :] - places[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        return scores + self.distance[apart].permute(2, 0, 1)


def last_pieces(words, pieces):
    """The last piece of each word of one sentence: that before the next word's first."""
    return torch.cat([words[:, 1:], words[:, :1] * 0 + pieces.shape[1] - 1], 1) - 1


class JointModel(EventModel):
    """One encoder pass, then all heads over the representations of the words."""

    def __init__(self, upos, xpos, lemmas, names, relations, types, statuses, roles):
        super().__init__(Encoder(), names, types, statuses, roles, dropout=0.3)
        self.upos, self.xpos = nn.Linear(HIDDEN, upos), nn.Linear(HIDDEN, xpos)
        self.lemma, self.names = nn.Linear(HIDDEN, lemmas), nn.Linear(HIDDEN, names)
        self.arcs = Biaffine(HIDDEN, HIDDEN, 256, 1)
        self.relations = Biaffine(HIDDEN, HIDDEN, 128, relations)

    def arc_scores(self, x):
        return self.arcs(x, x)[:, 0]

    def forward(self, pieces, shapes, words):
        """All outputs for one sentence, as exported."""
        x = self.words(pieces, shapes, words, last_pieces(words, pieces))
        arcs, names, triggers = self.arc_scores(x), self.names(x), self.triggers(x)
        types, heads = torch.sigmoid(triggers), torch.softmax(arcs, -1)
        y = self.event_words(x, types, torch.softmax(names, -1), heads)
        return (self.upos(x), self.xpos(x), self.lemma(x), names, arcs, self.relations(x, x), triggers,
                self.status(y), self.argument_scores(y, types, heads))


class EventReader(EventModel):
    """The second model: names and heads are told to it as labels."""

    def __init__(self, vocabulary, names, types, statuses, roles):
        super().__init__(Encoder(DEEPER, vocabulary, names), names, types, statuses, roles, dropout=0.2)
        self.tags = names

    def forward(self, pieces, shapes, words, names, heads):
        """All outputs for one sentence, as exported: names are tags of pieces, heads indexes of words."""
        x = self.words(pieces, shapes, words, last_pieces(words, pieces), names=names)
        triggers = self.triggers(x)
        types = torch.sigmoid(triggers)
        tags = F.one_hot(torch.gather(names, 1, words), self.tags).float()
        apart = (heads.unsqueeze(-1) == torch.arange(words.shape[1])).float()
        y = self.event_words(x, types, tags, apart)
        return triggers, self.status(y), self.argument_scores(y, types, apart)
