"""What the reading of text and annotation must keep to: `python -m unittest`."""
import json
import tempfile
import unittest

from annotations import document, joined
from batches import event_targets
from events import sentences_of
from names import bare_person, is_time
from sentences import ROLES, TYPES, bio, spans, with_befores
from words import WordPieces, apply_script, lemma_script, normalise, shape, tokens


def words(text):
    text = normalise(text)
    return [text[a:b] for a, b in tokens(text)]


class Words(unittest.TestCase):
    def test_tokens_follow_the_english_web_treebank(self):
        self.assertEqual(words("Mr. Rao's U.S.-led Arvania–Belmora talks don’t cost $5.5bn."),
                         "Mr. Rao 's U.S. - led Arvania - Belmora talks do n't cost $ 5.5 bn .".split())

    def test_prefixes_stay_with_their_word(self):
        self.assertEqual(words("The pro-Arvanian, non-binding vote"), "The pro-Arvanian , non-binding vote".split())

    def test_scripts_give_back_the_lemma(self):
        for word, lemma in (("Parties", "party"), ("were", "be"), ("talks", "talk"), ("met", "meet"), ("said", "say")):
            self.assertEqual(apply_script(lemma_script(word, lemma), word), lemma)

    def test_irregular_words_are_replaced_whole(self):
        self.assertEqual(lemma_script("were", "be"), "=be")
        self.assertEqual(lemma_script("parties", "party"), "-3+y")

    def test_shapes_tell_the_first_word_apart(self):
        self.assertEqual([shape(w, i) for i, w in enumerate("The UN met Arvania on 5 May2 -".split())],
                         [5, 3, 1, 2, 1, 4, 2, 0])


class Pieces(unittest.TestCase):
    def test_a_smaller_vocabulary_cuts_words_into_pieces_that_it_has(self):
        tokenizer = {"version": "1.0", "added_tokens": [], "post_processor": None,
                     "normalizer": {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True,
                                    "strip_accents": None, "lowercase": True},
                     "pre_tokenizer": {"type": "BertPreTokenizer"}, "decoder": None,
                     "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                               "max_input_chars_per_word": 100, "vocab": {"[UNK]": 0, "talks": 1}}}
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            json.dump(tokenizer, file)
            file.flush()
            pieces = WordPieces.load(file.name, ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "talk", "##s"])
        self.assertEqual(pieces.of("Talks"), [5, 6])
        self.assertEqual((pieces.start, pieces.end, pieces.unknown, pieces.mask), (2, 3, 1, 4))


class Names(unittest.TestCase):
    def test_spans_and_tags_are_inverse(self):
        found = {(0, 2, "PER"), (3, 4, "LOC")}
        self.assertEqual(spans(bio(found, 5)), found)

    def test_titles_are_no_part_of_a_name(self):
        self.assertEqual(bare_person("Foreign Minister Ana Rao".split(), 0, 4), 2)

    def test_numbers_alone_are_no_time(self):
        self.assertFalse(is_time(["two"]))
        self.assertTrue(is_time(["May", "2004"]))


class Events(unittest.TestCase):
    DOCUMENT = {"id": "d", "text": "Prime Minister of Arvania Ana Rao calls on Belmora to hold peace talks.",
                "sentences": [[0, 71]],
                "entities": [{"id": "E1", "kind": "Person", "names": ["Prime Minister of Arvania", "Ana Rao"]},
                             {"id": "E2", "kind": "State", "names": ["Belmora"]}],
                "events": [{"sentence": 0, "type": "Request", "trigger": "calls on", "status": "completed",
                            "agents": ["E1"], "recipients": ["E2"], "places": []},
                           {"sentence": 0, "type": "Negotiation", "trigger": "peace talks", "status": "hypothetical",
                            "agents": [], "recipients": ["E2"], "places": []}]}

    def setUp(self):
        self.sentence = next(sentences_of(self.DOCUMENT))

    def test_a_phrasal_verb_is_triggered_by_its_verb_and_a_compound_by_its_noun(self):
        self.assertEqual([self.sentence.words[e.trigger] for e in self.sentence.events], ["calls", "talks"])

    def test_titles_stand_beside_the_name(self):
        agent = self.sentence.events[0].arguments[0]
        self.assertEqual([[self.sentence.words[i] for i in m] for m in agent.mentions],
                         [["Prime", "Minister"], ["Ana", "Rao"]])

    def test_parties_of_a_negotiation_are_agents(self):
        self.assertEqual([a.role for a in self.sentence.events[1].arguments], [0])


class Pairs(unittest.TestCase):
    DOCUMENT = {"id": "d", "text": "Arvania met Belmora. The talks failed.", "sentences": [[0, 20], [21, 38]],
                "entities": [{"id": "E1", "kind": "State", "names": ["Arvania"]},
                             {"id": "E2", "kind": "State", "names": ["Belmora"]}],
                "events": [{"sentence": 1, "type": "Negotiation", "trigger": "talks", "status": "completed",
                            "agents": ["E1", "E2"], "recipients": [], "places": []}]}

    def setUp(self):
        sentences = list(sentences_of(self.DOCUMENT))
        for sentence, heads in zip(sentences, ([2, 0, 2, 2], [2, 3, 0, 3])):
            sentence.heads, sentence.names = heads, [frozenset([0])] * 4
        self.first, self.pair = with_befores(sentences)

    def test_a_first_sentence_stands_alone(self):
        self.assertEqual((self.first.start, self.pair.start), (0, 4))

    def test_words_and_heads_follow_those_of_the_sentence_before(self):
        self.assertEqual(self.pair.words, "Arvania met Belmora . The talks failed .".split())
        self.assertEqual(self.pair.heads, [2, 0, 2, 2, 6, 7, 0, 7])

    def test_who_takes_part_may_be_named_there(self):
        event = self.pair.events[0]
        self.assertEqual(self.pair.words[event.trigger], "talks")
        self.assertEqual([self.pair.words[a.mentions[0][0]] for a in event.arguments], ["Arvania", "Belmora"])
        goals = event_targets([self.pair], 9, len(TYPES), len(ROLES))[2]
        self.assertEqual([i - 1 for i in goals[0, 0, event.trigger + 1].nonzero().flatten().tolist()], [0, 2])


class VoiceOfAmerica(unittest.TestCase):
    def test_words_are_joined_as_they_were_written(self):
        words = [("The", "DT"), ("envoy", "NN"), ("said", "VBD"), (",", ","), ("``", "``"), ("Arvania", "NNP"),
                 ("'s", "POS"), ("troops", "NNS"), ("(", "("), ("and", "CC"), ("ours", "PRP"), (")", ")"), ("left", "VBD"),
                 (".", "."), ('"', "''")]
        self.assertEqual(joined(words), 'The envoy said, "Arvania\'s troops (and ours) left."')

    def test_sentences_keep_their_place_in_the_text(self):
        found = document("2004-05-06", "news", "A met B. A met B.", ["A met B.", "A met B."])
        self.assertEqual(found["sentences"], [[0, 8], [9, 17]])


if __name__ == "__main__":
    unittest.main()
