"""How both trainings descend: rates that rise and fall within the given time, averaged weights, recent losses."""
import os
import random
import time

import torch
import torch.nn as nn

WARMUP, FLOOR, CLIP, AVERAGING = 150, 0.03, 2.0, 0.998


class Average:
    """The exponential moving average of a model's weights."""

    def __init__(self, model, every=4):
        self.values = {k: v.detach().clone() for k, v in model.state_dict().items()}
        self.every, self.steps = every, 0

    def update(self, model):
        self.steps += 1
        if self.steps % self.every:
            return
        decay = min(AVERAGING, (1 + self.steps) / (10 + self.steps)) ** self.every
        with torch.no_grad():
            current = model.state_dict()
            torch._foreach_lerp_(list(self.values.values()), [current[k] for k in self.values], 1 - decay)


class Descent:
    """Steps of a model: the published encoder's weights at the first of the rates, all others at the second."""

    def __init__(self, model, rates, minutes):
        self.model, self.rates, self.minutes = model, rates, minutes
        self.average, self.steps, self.losses = Average(model), 0, {}

        def published(name):
            return name.startswith("encoder.") and "shapes" not in name and "names" not in name

        parts = list(model.named_parameters())
        groups = [[p for n, p in parts if published(n) == of_encoder] for of_encoder in (True, False)]
        self.optimizer = torch.optim.AdamW([dict(params=group) for group in groups], lr=0, weight_decay=0.01,
                                           betas=(0.9, 0.98), fused=True)
        self.start = time.time()

    def seconds(self):
        return time.time() - self.start

    def progress(self):
        """The share of the time that is spent."""
        return self.seconds() / (60 * self.minutes)

    def step(self, task, loss):
        self.optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.model.parameters(), CLIP)
        factor = min(1, (self.steps + 1) / WARMUP) * max(FLOOR, 1 - (1 - FLOOR) * self.progress())
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = rate * factor
        self.optimizer.step()
        self.average.update(self.model)
        self.steps += 1
        self.report(task, float(loss.detach()))

    def report(self, task, loss):
        """Keeps the losses and prints their recent means now and then."""
        self.losses.setdefault(task, []).append(loss)
        if self.steps % 50 == 0:
            means = {k: round(sum(v[-40:]) / len(v[-40:]), 3) for k, v in sorted(self.losses.items())}
            print("%5d  %4.0f s  %.1f%%  %s" % (self.steps, self.seconds(), 100 * self.progress(), means), flush=True)

    def save(self, path, **more):
        """The averaged weights and what is needed to use them, put in place at once."""
        torch.save({"weights": self.average.values, **more}, path + ".part")
        os.replace(path + ".part", path)


def run(training, options):
    """A run of a kind of training with its seed."""
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(int(os.environ.get("OMP_NUM_THREADS", 2)))
    os.makedirs(options.out, exist_ok=True)
    training(options).run()
