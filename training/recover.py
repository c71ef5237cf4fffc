"""Checkpoints out of the exported 8-bit models, so that training goes on from them: `python recover.py MODEL_DIR OUT`.

The float graph of a new model, made as `export.py` makes it, tells by its values which weight stands where in the graph;
the 8-bit graph has the same names."""
import json
import os
import sys
import tempfile

import numpy as np
import onnx
import torch
from onnx import numpy_helper

import export
import train
import train_events
from batches import Labels
from evaluate import OUTPUTS


def values(path):
    """The weights of a graph by name, in float, also those that it holds in 8 bits."""
    held = {i.name: numpy_helper.to_array(i) for i in onnx.load(path).graph.initializer}
    result = {}
    for name, value in held.items():
        if name.endswith("_quantized"):
            stem = name.removesuffix("_quantized")
            zero, scale = held[stem + "_zero_point"].astype(np.float32), held[stem + "_scale"]
            result[stem] = (value.astype(np.float32) - zero) * scale
        elif not name.endswith(("_scale", "_zero_point")):
            result[name] = value
    return result


def recovered(model, inputs, outputs, path):
    """The state of the model with the weights of the exported file."""
    with tempfile.TemporaryDirectory() as folder:
        plain, fused = os.path.join(folder, "plain.onnx"), os.path.join(folder, "fused.onnx")
        export.to_onnx(unlike(model).eval(), inputs, outputs, plain)
        export.fuse(plain, fused)
        made = values(fused)
    exported, state = values(path), model.state_dict()
    weights = {name: found(value.numpy(), made, exported, name) for name, value in state.items() if name != "mix"}
    weights["mix"] = np.log(found_parts(torch.softmax(state["mix"], 0).numpy(), made, exported))
    return {name: torch.tensor(value) for name, value in weights.items()}


def unlike(model):
    """No two weights alike, so that each is known by its value."""
    for value in model.parameters():
        torch.nn.init.normal_(value, std=0.05)
    return model


def found(value, made, exported, name):
    """Where the value stands in the graph that was made: there the exported graph has what is wanted."""
    for key, candidate in made.items():
        if candidate.shape == value.shape and np.array_equal(candidate, value):
            return exported[key].copy()
        if value.ndim == 2 and candidate.shape == value.T.shape and np.array_equal(candidate, value.T):
            return exported[key].T.copy()
        if key.startswith("Attention_") and candidate.shape[-1] == 3 * value.shape[0]:
            for part in range(3):
                columns = slice(part * value.shape[0], (part + 1) * value.shape[0])
                if np.array_equal(candidate[..., columns], value.T):
                    return exported[key][..., columns].T.copy()
    raise SystemExit("%s stands nowhere in the graph: was it exported by another version of export.py?" % name)


def found_parts(shares, made, exported):
    """The shares of the layers, which the graph holds as single numbers."""
    numbers = {key: value for key, value in made.items() if value.shape == () and key.startswith("onnx::Mul")}
    return [exported[min(numbers, key=lambda key: abs(numbers[key] - share))] for share in shares]


def main(folder, out):
    with open(os.path.join(folder, "model.json"), encoding="utf8") as file:
        described = json.load(file)
    labels = Labels({key: described[key] for key in ("upos", "xpos", "lemma", "names", "relations")})
    weights = recovered(train.build(labels), export.FIRST_INPUTS, OUTPUTS, os.path.join(folder, "model.onnx"))
    torch.save({"weights": weights, "labels": labels.lists}, os.path.join(out, "checkpoint.pt"))
    with open(os.path.join(folder, "events-vocabulary.txt"), encoding="utf8") as file:
        vocabulary = file.read().split()
    weights = recovered(train_events.build(len(vocabulary)), export.READER_INPUTS, export.READER_OUTPUTS,
                        os.path.join(folder, "events.onnx"))
    torch.save({"weights": weights, "vocabulary": vocabulary}, os.path.join(out, "events.pt"))


if __name__ == "__main__":
    main(*sys.argv[1:])
