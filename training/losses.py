"""The losses of the heads over one batch; a head without annotation in the batch costs nothing."""
import random

import torch
import torch.nn.functional as F

from batches import IGNORED, allowed_names, event_targets, heads, targets
from sentences import ROLES, TYPES

TAGS = (("upos", 1.0), ("xpos", 0.7), ("lemma", 0.7))
SMOOTHING = 0.03
NAMES = 3.5  # share of the name loss
TRIGGERS, STATUS, ARGUMENTS = 44.0, 2.0, 1.5  # shares of the event losses
GOLD_TYPES = 0.5  # how often arguments are found for the gold types, and else for those that the model sees
TRIGGER_BALANCE, ARGUMENT_BALANCE = 2.0, 1.5  # what a missed positive costs more than a false one


def syntax_loss(model, x, mask, batch, labels):
    """Tags, lemma scripts, heads and relations, each averaged over its words and scaled by the sentence's weight."""
    width, loss = x.shape[1], 0.0
    scale = torch.tensor([s.weight for s in batch])[:, None].expand(-1, width).reshape(-1)
    for key, share in TAGS:
        if any(getattr(s, key) is not None for s in batch):
            goal = targets(batch, key, labels, width).view(-1)
            loss = loss + share * mean_entropy(getattr(model, key)(x).flatten(0, 1), goal, scale)
    if any(s.heads is not None for s in batch):
        goal = heads(batch, width)
        scores = model.arc_scores(x).masked_fill(~mask[:, None, :], -1e4)
        loss = loss + mean_entropy(scores.flatten(0, 1), goal.view(-1), scale, smoothing=0.0)
        relations = model.relations.chosen(x, x, goal.clamp(min=0))
        loss = loss + mean_entropy(relations.flatten(0, 1), targets(batch, "relations", labels, width).view(-1), scale)
    return loss


def mean_entropy(scores, goal, scale, smoothing=SMOOTHING):
    known = goal != IGNORED
    if not known.any():
        return 0.0
    losses = F.cross_entropy(scores[known].float(), goal[known], reduction="none", label_smoothing=smoothing)
    return (losses * scale[known]).mean()


def name_loss(model, x, batch):
    """Minus the logarithm of the probability of the tags that the source allows."""
    if all(s.names is None for s in batch):
        return 0.0
    mask, weight = allowed_names(batch, x.shape[1])
    known = weight > 0
    scores = torch.log_softmax(model.names(x)[known].float(), -1)
    return -(scores.masked_fill(~mask[known], -1e4).logsumexp(-1) * weight[known]).mean() * NAMES


def event_loss(model, x, mask, batch, names, heads):
    """Triggers, the status of gold triggers, and arguments of gold triggers; names and heads of the words are given as
    probabilities."""
    goal, status, arguments, weights = event_targets(batch, x.shape[1], len(TYPES), len(ROLES))
    triggers = model.triggers(x).float()
    loss = TRIGGERS * F.binary_cross_entropy_with_logits(triggers[mask], goal[mask], pos_weight=torch.tensor(TRIGGER_BALANCE))
    known = status != IGNORED
    if not known.any():
        return loss
    types = goal if random.random() < GOLD_TYPES else torch.sigmoid(triggers).detach()
    types = types.to(x.dtype)
    y = model.event_words(x, types, names, heads, mask)
    loss = loss + STATUS * F.cross_entropy(model.status(y)[known].float(), status[known])
    pairs = model.argument_scores(y, types, heads).float()
    cost = F.binary_cross_entropy_with_logits(pairs, arguments, reduction="none",
                                              pos_weight=torch.tensor(ARGUMENT_BALANCE))
    return loss + ARGUMENTS * (cost * weights).sum() / known.sum()


def own_names_and_heads(model, x, mask):
    """What the joint model itself thinks of names and heads, as probabilities; heads do not learn from events."""
    arcs = model.arc_scores(x).masked_fill(~mask[:, None, :], -1e4)
    return torch.softmax(model.names(x), -1), torch.softmax(arcs.float(), -1).detach().to(x.dtype)
