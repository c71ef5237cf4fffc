"""Exports a checkpoint as an int8 ONNX model: `python export.py CHECKPOINT --encoder DIR --out DIR --version V`."""
import argparse
import json
import os
import tempfile

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from batches import Labels
from evaluate import OUTPUTS
from model import HIDDEN, ATTENTION_HEADS
from sentences import ROLES, STATUSES, TYPES
from train import build
from words import WordPieces


def load(path):
    """The averaged model of a checkpoint and its labels."""
    saved = torch.load(path)
    labels = Labels(saved["labels"])
    model = build(labels)
    model.load_state_dict(saved["weights"])
    return model.eval(), labels


def to_onnx(model, path):
    """The float graph for one sentence, with the numbers of pieces (N) and words (W) open."""
    example = (torch.tensor([[101, 2002, 2749, 3000, 102]]), torch.tensor([[0, 5, 1, 2, 0]]),
               torch.tensor([[0, 1, 2, 3]]))
    axes = {"pieces": {1: "N"}, "shapes": {1: "N"}, "words": {1: "W"}}
    for name in OUTPUTS:
        axes[name] = {1: "W"}
    axes["arcs"] = {1: "W", 2: "W"}
    axes["relations"] = axes["arguments"] = {2: "W", 3: "W"}
    torch.onnx.export(model, example, path, input_names=["pieces", "shapes", "words"], output_names=list(OUTPUTS),
                      dynamic_axes=axes, opset_version=17, dynamo=False)


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
    """Writes model.onnx, model.json and vocabulary.txt, and float.onnx to compare with."""
    os.makedirs(out, exist_ok=True)
    model, labels = load(checkpoint)
    exact = os.path.join(out, "float.onnx")
    with tempfile.TemporaryDirectory() as folder:
        plain = os.path.join(folder, "plain.onnx")
        to_onnx(model, plain)
        print("fused:", fuse(plain, exact))
    quantise(exact, os.path.join(out, "model.onnx"))
    with open(os.path.join(out, "model.json"), "w", encoding="utf8") as file:
        json.dump(description(labels, version), file, ensure_ascii=False, indent=1)
    with open(os.path.join(out, "vocabulary.txt"), "w", encoding="utf8") as file:
        file.write("\n".join(vocabulary(os.path.join(encoder, "all-minilm-l6-v2-tokenizer.json"))) + "\n")
    size = os.path.getsize(os.path.join(out, "model.onnx"))
    print("%s: %.1f MB" % (os.path.join(out, "model.onnx"), size / 1e6))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint")
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--version", default="trial")
    options = parser.parse_args()
    export(options.checkpoint, options.encoder, options.out, options.version)
