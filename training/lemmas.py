"""Writes the lemmas of inflected words that the treebanks show at least twice: `python lemmas.py OUT`.

A line is a lower-cased word, its universal tag and its lemma, parted by tabs. The model's uncased word pieces do not
spell, so it takes "refused" to "refus" now and then; a word of this list needs no script."""
import collections
import os
import sys

import treebanks


def inflected(data, least=2):
    """The (word, tag, lemma) of every word that is not its own lemma, by its most frequent lemma."""
    seen = collections.defaultdict(collections.Counter)
    for bank in ("ewt", "gum"):
        for sentence in treebanks.treebank(os.path.join(data, "syntax", "en_%s-ud-train.conllu" % bank)):
            for word, tag, lemma in zip(sentence.words, sentence.upos, sentence.lemma):
                seen[word.lower(), tag][lemma.lower()] += 1
    for (word, tag), lemmas in sorted(seen.items()):
        lemma, count = lemmas.most_common(1)[0]
        if count >= least and tag not in ("PROPN", "X", "NUM", "PUNCT", "SYM") and lemma not in (word, "_"):
            yield word, tag, lemma


if __name__ == "__main__":
    with open(sys.argv[1], "w", encoding="utf8") as file:
        for row in inflected(os.environ["CHANCERY_DATA"]):
            file.write("\t".join(row) + "\n")
