"""Other names in the same sentence: states and persons change places with others, so that heads learn the grammar."""
import json
import random
from dataclasses import replace

from sentences import NAME_TAGS

PERSON = {i for i, tag in enumerate(NAME_TAGS) if tag.endswith("PER")}


class Replacer:
    """Names of one word for states (name, adjective, plural, capital) and persons, from files of entities."""

    def __init__(self, countries, people):
        with open(countries, encoding="utf8") as lines:
            self.states = [forms(json.loads(line)) for line in lines]
        self.states = [s for s in self.states if s[0] and s[1]]
        self.index = {form: (state, k) for state in self.states for k, form in enumerate(state) if form}
        with open(people, encoding="utf8") as lines:
            names = [json.loads(line).get("name", "").split() for line in lines]
        self.people = [n for n in names if len(n) == 2 and all(w.isalpha() and w[1:].islower() for w in n)]

    def replaced(self, sentence):
        """The sentence with every state and person exchanged, each for the same other wherever it stands."""
        states, persons = {}, {}
        words = [self.other(word, i, sentence, states, persons) for i, word in enumerate(sentence.words)]
        lemma = sentence.lemma and [x if a == b else None for x, a, b in zip(sentence.lemma, sentence.words, words)]
        return replace(sentence, words=words, lemma=lemma)

    def other(self, word, i, sentence, states, persons):
        if word in self.index:
            state, form = self.index[word]
            return states.setdefault(state, random.choice(self.states))[form] or word
        if sentence.names and set(sentence.names[i]) <= PERSON and word[1:].islower() and len(word) > 2:
            last = i + 1 == len(sentence.words) or not set(sentence.names[i + 1]) <= PERSON
            return persons.setdefault(word, random.choice(self.people)[last])
        return word


def forms(row):
    """Name, adjective, plural and capital of a state, each of one word or None."""
    adjective = single(row.get("adjectives"))
    plural = adjective + "s" if adjective and adjective[-1] in "in" else None
    return single(row["names"][:1]), adjective, plural, single([row.get("capital")])


def single(names):
    return next((n for n in names or () if n and n.isalpha() and n[0].isupper() and n[1:].islower()), None)
