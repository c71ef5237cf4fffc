"""Readers of the treebanks (CoNLL-U), with the names that UNER and GUM add to them."""
import re

from names import allowed, bare_person
from sentences import Sentence, bio
from words import normalise

GUM_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}


def blocks(path):
    """The sentences of a tabular file as (sent_id, rows of the whole words)."""
    name, rows = "", []
    with open(path, encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                name = line[12:]
            elif not line:
                if rows:
                    yield name, rows
                rows = []
            elif line.split("\t")[0].isdigit():
                rows.append(line.split("\t"))
    if rows:
        yield name, rows


def treebank(path, gum=False, name_file=None):
    """The sentences of a CoNLL-U file, in order, with names where they are known."""
    marked = uner(name_file) if name_file else {}
    result = []
    for name, rows in blocks(path):
        words = [normalise(row[1]) for row in rows]
        sentence = Sentence(words, [row[3] for row in rows], [row[4] for row in rows],
                            [normalise(row[2]) for row in rows], [int(row[6]) for row in rows],
                            [row[7] for row in rows], document=name)
        if name in marked and len(marked[name]) == len(words):
            sentence.names = allowed(marked[name], "NAT TIME")
        if gum:
            sentence.names, sentence.name_weight = gum_names(rows, words), 0.5
        result.append(sentence)
    return result


def uner(path):
    """BIO tags of the UNER file by sentence; other names and stray tags count as outside."""
    return {name: [row[2] if row[2][2:] in ("PER", "ORG", "LOC") else "O" for row in rows]
            for name, rows in blocks(path)}


def mentions(rows):
    """The (start, end, entity type) mentions that GUM's Entity attribute opens and closes."""
    opened, found = [], []
    for i, row in enumerate(rows):
        entity = next((part[7:] for part in row[9].split("|") if part.startswith("Entity=")), "")
        for piece in re.findall(r"\([^()]*\)?|[^()]*\)", entity):
            if piece.startswith("("):
                fields = piece.strip("()").split("-")
                opened.append((fields[0], i, fields[1] if len(fields) > 1 else ""))
                if not piece.endswith(")"):
                    continue
                key = fields[0]
            else:
                key = piece.rstrip(")").split("-")[0]
            at = next((k for k in range(len(opened) - 1, -1, -1) if opened[k][0] == key), None)
            if at is not None:
                _, start, kind = opened.pop(at)
                found.append((start, i + 1, kind))
    return found


def gum_names(rows, words):
    """Allowed tags: the run of proper nouns around a mention's head is its name; other proper nouns are left open."""
    tags, proper = ["O"] * len(rows), [row[3] == "PROPN" for row in rows]
    for start, end, kind in sorted(mentions(rows), key=lambda m: m[0] - m[1]):
        heads = [i for i in range(start, end) if not start <= int(rows[i][6]) - 1 < end]
        if kind not in GUM_KINDS or len(heads) != 1 or not proper[heads[0]]:
            continue
        first = last = heads[0]
        while first > start and proper[first - 1]:
            first -= 1
        while last + 1 < end and proper[last + 1]:
            last += 1
        if GUM_KINDS[kind] == "PER":
            first = bare_person(words, first, last + 1)
        if first <= last:
            tags[first:last + 1] = bio([(0, last + 1 - first, GUM_KINDS[kind])], last + 1 - first)
    open_words = {i for i in range(len(rows)) if proper[i] and tags[i] == "O"}
    return allowed(tags, "NAT TIME", open_words)
