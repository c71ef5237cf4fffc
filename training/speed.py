"""Sentences a second of an exported model on one thread: `python speed.py MODEL.onnx --encoder DIR --data DIR`."""
import argparse
import os
import time

import evaluate
import treebanks
from words import WordPieces

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--data", default=os.environ.get("CHANCERY_DATA"))
    options = parser.parse_args()
    pieces = WordPieces.load(options.encoder + "/all-minilm-l6-v2-tokenizer.json")
    scorer = evaluate.OnnxScorer(options.model, pieces, threads=1)
    sentences = treebanks.treebank(os.path.join(options.data, "syntax", "en_ewt-ud-dev.conllu"))
    longer = [s for s in sentences if 15 <= len(s.words) <= 35][:400]
    for name, chosen in (("all of EWT dev", sentences[:600]), ("15 to 35 words", longer)):
        for sentence in chosen[:20]:
            scorer(sentence)
        began, processor = time.perf_counter(), time.process_time()
        for sentence in chosen:
            scorer(sentence)
        spent, processor = time.perf_counter() - began, time.process_time() - processor
        print("%s: %.0f sentences/s by the clock, %.0f by processor time, %.1f words each" % (
            name, len(chosen) / spent, len(chosen) / processor, sum(len(s.words) for s in chosen) / len(chosen)))
