"""Exports checkpoints as int8 ONNX models: `python export.py CHECKPOINT --encoder DIR --out DIR --version V --events
CHECKPOINT`."""
import argparse
import json
import os
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from batches import Labels
from evaluate import OUTPUTS
from model import ATTENTION_HEADS, HIDDEN, EventReader
from sentences import NAME_TAGS, ROLES, STATUSES, TYPES
from train import build
from words import WordPieces

FIRST_INPUTS, READER_INPUTS = ("pieces", "shapes", "words"), ("pieces", "shapes", "words", "names", "heads")
READER_OUTPUTS = ("triggers", "status", "arguments")


def load(path):
    """The averaged model of a checkpoint and its labels."""
    saved = torch.load(path)
    labels = Labels(saved["labels"])
    model = build(labels)
    model.load_state_dict(saved["weights"])
    return model.eval(), labels


PIECES, WORDS, PAIRS = {1: "N"}, {1: "W"}, {2: "W", 3: "W"}


def to_onnx(model, inputs, outputs, path):
    """The float graph for one sentence, with the numbers of pieces (N) and words (W) open."""
    examples = {"pieces": [7, 8, 9, 10, 11], "shapes": [0, 5, 1, 2, 0], "words": [0, 1, 2, 3],
                "names": [0, 1, 2, 3, 0], "heads": [0, 2, 0, 1]}
    axes = {name: WORDS for name in outputs} | {name: PIECES for name in inputs}
    axes |= {"words": WORDS, "heads": WORDS, "arcs": {1: "W", 2: "W"}, "relations": PAIRS, "arguments": PAIRS}
    torch.onnx.export(model, tuple(torch.tensor([examples[name]]) for name in inputs), path, input_names=list(inputs),
                      output_names=list(outputs), dynamic_axes={n: axes[n] for n in (*inputs, *outputs)},
                      opset_version=17, dynamo=False)


def fuse(path, fused):
    """Fuses attention, Gelu and layer norms into single operators where onnxruntime's optimizer finds them; not the sum
    before a norm, since the operator for both is slower than the two."""
    from onnxruntime.transformers import optimizer
    from onnxruntime.transformers.fusion_options import FusionOptions
    options = FusionOptions("bert")
    options.enable_skip_layer_norm = options.enable_bias_skip_layer_norm = False
    model = optimizer.optimize_model(path, model_type="bert", num_heads=ATTENTION_HEADS, hidden_size=HIDDEN,
                                     optimization_options=options, opt_level=0)
    model.save_model_to_file(fused)
    return model.get_fused_operator_statistics()


def quantise(path, small, exclude=()):
    """Weights to int8: products and embeddings; one scale a column for the products."""
    quantize_dynamic(path, small, weight_type=QuantType.QInt8, per_channel=True, reduce_range=False,
                     op_types_to_quantize=["MatMul", "Attention", "Gather", "Gemm"], nodes_to_exclude=list(exclude),
                     extra_options={"MatMulConstBOnly": True, "DefaultTensorType": onnx.TensorProto.FLOAT})


def description(labels, version):
    return {"version": version, **labels.lists, "types": TYPES, "status": STATUSES, "roles": ROLES,
            "maximumPieces": 512, "maximumPiecesPerWord": WordPieces.MOST}


def vocabulary(tokenizer_file):
    with open(tokenizer_file, encoding="utf8") as file:
        pieces = json.load(file)["model"]["vocab"]
    return sorted(pieces, key=pieces.get)


def export(checkpoint, encoder, out, version):
    """Writes the first model: model.onnx, model.json and vocabulary.txt, and float.onnx to compare with."""
    model, labels = load(checkpoint)
    small(model, FIRST_INPUTS, OUTPUTS, os.path.join(out, "float.onnx"), os.path.join(out, "model.onnx"))
    with open(os.path.join(out, "model.json"), "w", encoding="utf8") as file:
        json.dump(description(labels, version), file, ensure_ascii=False, indent=1)
    write_lines(os.path.join(out, "vocabulary.txt"), vocabulary(os.path.join(encoder, "all-minilm-l6-v2-tokenizer.json")))


def export_events(checkpoint, out):
    """Writes the event reader: events.onnx and events-vocabulary.txt, and events-float.onnx to compare with."""
    saved = torch.load(checkpoint)
    model = EventReader(len(saved["vocabulary"]), len(NAME_TAGS), len(TYPES), len(STATUSES), len(ROLES))
    model.load_state_dict(saved["weights"])
    small(model.eval(), READER_INPUTS, READER_OUTPUTS,
          os.path.join(out, "events-float.onnx"), os.path.join(out, "events.onnx"))
    write_lines(os.path.join(out, "events-vocabulary.txt"), saved["vocabulary"])


def small(model, inputs, outputs, exact, quantised):
    """Writes the model in float and in 8 bits."""
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.onnx")
        to_onnx(model, inputs, outputs, plain)
        print("fused:", fuse(plain, exact))
    quantise(exact, quantised)
    print("%s: %.1f MB" % (quantised, os.path.getsize(quantised) / 1e6))


def write_lines(path, lines):
    with open(path, "w", encoding="utf8") as file:
        file.writelines(line + "\n" for line in lines)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--version", default="trial")
    parser.add_argument("--events", metavar="CHECKPOINT", help="export the event reader too")
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    export(options.checkpoint, options.encoder, options.out, options.version)
    if options.events:
        export_events(options.events, options.out)
