"""Chooses the word pieces that news needs out of a published vocabulary: `python vocabulary.py DATA TOKENIZER > FILE`.

Kept are the signs that frame a sentence, every single character, and then the pieces most frequent in the news."""
import collections
import gzip
import json
import os
import sys

import annotations
from words import WordPieces, normalise, tokens

SIZE = 14000
FRAMES = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def texts(data):
    """The unlabelled news, the Groningen Meaning Bank, our own invented news, and the names of states and persons."""
    for name in annotations.ARTICLES:
        with gzip.open(os.path.join(data, "text", name + ".jsonl.gz"), "rt", encoding="utf8") as lines:
            yield from (json.loads(line)["text"] for line in lines)
    yield from annotations.voice_of_america(data)
    yield from (document["text"] for document in annotations.composed())
    for name in ("countries", "people"):
        with open(os.path.join(data, "entities", name + ".jsonl"), encoding="utf8") as lines:
            yield from (json.loads(line).get("name") or "" for line in lines)


def chosen(vocabulary, pieces, data):
    """The kept pieces, in the order of the published vocabulary."""
    counts = collections.Counter(number for text in map(normalise, texts(data)) for start, end in tokens(text)
                                 for number in pieces.of(text[start:end]))
    kept = {i for i, piece in enumerate(vocabulary) if piece in FRAMES or single(piece) and (piece.isascii() or counts[i])}
    for number, _ in counts.most_common():
        if len(kept) < SIZE:
            kept.add(number)
    return [vocabulary[i] for i in sorted(kept)]


def single(piece):
    return len(piece.removeprefix("##")) == 1


if __name__ == "__main__":
    with open(sys.argv[2], encoding="utf8") as file:
        known = json.load(file)["model"]["vocab"]
    print(*chosen(sorted(known, key=known.get), WordPieces.load(sys.argv[2]), sys.argv[1]), sep="\n")
