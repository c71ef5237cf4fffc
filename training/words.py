"""Words of a text: normalised characters, Universal Dependencies style tokens, word pieces and word shapes."""
import json
import re

NORMALISED = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'",
                            "‚": "'", "`": "'", "–": "-", "—": "-", "―": "-", "‐": "-", "‑": "-", "−": "-", "\u00a0": " "})

ABBREVIATIONS = ("Mr Mrs Ms Dr Prof Gen Sen Rep Gov Lt Col Maj Capt Sgt Adm Rev Hon St Jr Sr Jan Feb Mar Apr Jun Jul "
                 "Aug Sep Sept Oct Nov Dec No vs etc Inc Corp Co Ltd Bros Ave Amb Pres Messrs Cmdr Fr Mt Ft").split()
PREFIXES = ("e a ante anti arch bi bio co counter cyber de eco ex extra inter intra macro mega micro mid "
            "mini mis mono multi neo non over pan para post pre pro pseudo quasi re semi sub super supra tri "
            "ultra un uni vice").split()
PUNCTUATION_TAGS = {"``", "''", ".", ",", ":", ";", "LRB", "RRB", "-LRB-", "-RRB-", "$", "#", "HYPH", "NFP"}

TOKEN = re.compile(
    r"https?://\S*\w|\w[\w.+-]*@[\w-]+\.[\w.]*\w"
    r"|(?:[A-Za-z]\.){2,}"                                         # U.S. a.m.
    r"|(?:" + "|".join(ABBREVIATIONS) + r")\.(?!\w)"
    r"|(?<!\w)[A-Z]\.(?=\s+[A-Z])"                                 # an initial
    r"|\d+(?:[.,:]\d+)+|\d+(?:st|nd|rd|th|s)\b"
    r"|[Cc]an(?=not\b)|(?<=[Cc]an)not\b"
    r"|\w+(?=n't\b)|n't\b|'(?:s|re|ve|ll|d|m)\b"
    r"|(?<!\w)(?:" + "|".join(PREFIXES) + r")-\w+"
    r"|(?<!\w)[OD]'[A-Z]\w+"                                       # O'Brien
    r"|\.{2,}|-{2,}|\w+|[^\w\s]")


def normalise(text):
    """The text with typographic quotes and dashes replaced one for one by ASCII ones."""
    return text.translate(NORMALISED)


def tokens(text):
    """The (start, end) spans of the words of a text, close to the tokens of the English Web Treebank."""
    return [match.span() for match in TOKEN.finditer(text)]


def shape(word, index):
    """0 other, 1 lower, 2 Capitalised, 3 UPPER, 4 digits, 5 Capitalised and first in its sentence."""
    if word.isdigit():
        return 4
    if word.islower():
        return 1
    if word.isupper() and len(word) > 1:
        return 3
    if word[:1].isupper():
        return 5 if index == 0 else 2
    return 0


class WordPieces:
    """The greedy WordPiece tokeniser of BERT for single words: lower case, no accents, at most eight pieces."""
    MOST = 8

    def __init__(self, tokenizer):
        self.tokenizer = tokenizer
        self.start, self.end, self.unknown, self.mask = map(tokenizer.token_to_id, ("[CLS]", "[SEP]", "[UNK]", "[MASK]"))
        self.known = {}

    @classmethod
    def load(cls, path, vocabulary=None):
        """The tokeniser of a file, with its own vocabulary or a smaller one."""
        from tokenizers import Tokenizer
        with open(path, encoding="utf8") as file:
            description = json.load(file)
        if vocabulary:
            description["model"]["vocab"] = {piece: i for i, piece in enumerate(vocabulary)}
            description["added_tokens"], description["post_processor"] = [], None
        tokenizer = Tokenizer.from_str(json.dumps(description))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        return cls(tokenizer)

    def of(self, word):
        if word not in self.known:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids[:self.MOST]
            self.known[word] = ids or [self.unknown]
        return self.known[word]


def lemma_script(word, lemma):
    """The edit that turns a lower-cased word into its lower-cased lemma: '=', '-2+y' or '=be'."""
    word, lemma = word.lower(), lemma.lower()
    if word == lemma:
        return "="
    common = 0
    while common < min(len(word), len(lemma)) and word[common] == lemma[common]:
        common += 1
    if common < 1 or len(word) - common > 4:
        return "=" + lemma
    return "-%d+%s" % (len(word) - common, lemma[common:])


def apply_script(script, word):
    """The lemma that a script yields for a word."""
    word = word.lower()
    if script == "=":
        return word
    if script.startswith("="):
        return script[1:]
    cut, add = script[1:].split("+", 1)
    return word[:len(word) - int(cut)] + add if int(cut) < len(word) else word


