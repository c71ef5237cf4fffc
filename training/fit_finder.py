#!/usr/bin/env python3
"""Fits the small models that find events: of triggers, of roles, of casts, and of events given who takes part.

    chancery training-features TRAIN.jsonl > ROWS.jsonl
    fit_finder.py ROWS.jsonl TRAIN.jsonl HELDOUT.txt --scorer score.py --out ontology

The weights of participants come last: run the first command again after the second, and the second again, until
they no longer change, since what is said of participants depends on the other weights.

The weights of grammar are fitted on the documents that the neural model was trained on, with gold
triggers: grammar's features do not depend on the neural model's events. The weights of opinions and
of triggers are fitted on the documents held out from the neural models (ids in HELDOUT.txt), so that
their probabilities count for what they are worth; of invented news (ids that begin with "own-") only
what each mention says alone is learned, since its events are easier to see than those of the world. A participant of
the annotation is found among the mentions by the scorer's rule.
"""
import argparse, collections, importlib.util, json, random

import casts
from casts import ROLES
from network import Network
from opinions import SYMMETRIC, log_odds, opinions, sort_of
from regression import Regression

def load_scorer(path):
    spec = importlib.util.spec_from_file_location("scorer", path)
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    return scorer


def read(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def is_invented(document):
    return document.startswith("own-")


def role_of(event, ids):
    if ids & set(event["agents"]):
        return "agent"
    if ids & set(event["recipients"]):
        return "agent" if event["type"] in SYMMETRIC else "recipient"
    return "place" if ids & set(event["places"]) else "none"


def examples(row_documents, gold, scorer):
    """(document id, trigger row, [(mention row, role)]) of each marked trigger."""
    for document in row_documents:
        annotated = gold[document["id"]]
        meant = {
            e["id"]: {g["id"] for g in annotated["entities"] if scorer.same_entity(g, e)}
            for e in document["entities"]
        }
        for trigger in document["triggers"]:
            if trigger["marked"]:
                event = annotated["events"][trigger["marked"][0]]
                yield document["id"], trigger, [
                    (m, role_of(event, meant[m["entity"]])) for m in trigger["mentions"]
                ]


def role_figures(probabilities, labels, lowest):
    said = right = gold = 0
    for row, label in zip(probabilities, labels):
        best = max(range(1, 4), key=lambda i: row[i])
        if row[best] >= lowest:
            said += 1
            right += ROLES[best] == label
        gold += label != "none"
    p, r = right / max(1, said), right / max(1, gold)
    return f"P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / max(1e-9, p + r):.1f}"


def folds(keys, n=5):
    """Splits by document: lists of positions held back in turn."""
    documents = sorted(set(keys))
    random.Random(7).shuffle(documents)
    part = {d: i % n for i, d in enumerate(documents)}
    return [[i for i, k in enumerate(keys) if part[k] == f] for f in range(n)]


def cross_validated(make, rows, labels, keys):
    result = [None] * len(rows)
    for held in folds(keys):
        inside = set(held)
        rest = [i for i in range(len(rows)) if i not in inside]
        model = make().fit([rows[i] for i in rest], [labels[i] for i in rest])
        for i, p in zip(held, model.probabilities([rows[i] for i in held])):
            result[i] = p
    return result


def fit_roles(train, held, out):
    indicator = lambda mention: {f: 1.0 for f in mention["grammar"]}
    rows = [indicator(m) for _, _, mentions in train for m, _ in mentions]
    labels = [label for _, _, mentions in train for _, label in mentions]
    grammar = Regression(ROLES, least=3, penalty=0.02, epochs=12).fit(rows, labels)
    grammar.write(f"{out}/roles-by-grammar.tsv", "How much what grammar says of a mention speaks for each role.", 0.1)

    flat = [(d, t, m, label) for d, t, mentions in held for m, label in mentions]
    labels = [x[3] for x in flat]
    by_grammar = grammar.probabilities([indicator(x[2]) for x in flat])
    by_arcs = [[0] + [x[2]["arcs"].get(r, 0.0) for r in ROLES[1:]] for x in flat]
    said = [(t, dict(m, grammar=dict(zip(ROLES, g)))) for (_, t, m, _), g in zip(flat, by_grammar)]
    beside = collections.defaultdict(list)
    for t, m in said:
        beside[id(t)].append(m)
    features = [opinions(t["type"], m, beside[id(t)]) for t, m in said]
    make = lambda: Network(ROLES, hidden=64, epochs=10)
    together = cross_validated(make, features, labels, [x[0] for x in flat])
    for name, said in (("grammar", by_grammar), ("arcs", by_arcs), ("together", together)):
        print(name, {low: role_figures(said, labels, low) for low in (0.3, 0.4, 0.5)})
    make().fit(features, labels).write(
        f"{out}/roles-by-opinions.tsv", "What the opinions of grammar, arcs and lexicon say of each role.")
    return together


def fit_casts(held, probabilities, entities, out):
    """held: examples; probabilities: of the roles of all their mentions in a row, by cross-validation; entities: by
    document and id."""
    keys, choices, left = [], [], iter(probabilities)
    for document, trigger, mentions in held:
        said = [next(left) for _ in mentions]
        if mentions and not is_invented(document):
            members = casts.candidates(trigger, [label for _, label in mentions], said, entities[document])
            keys.append(document)
            choices.append(casts.choice(trigger, sort_of(trigger["type"]), members))
    make = lambda: Regression(["fits"], least=20, penalty=0.1, epochs=8, rate=0.01)
    right = [None] * len(choices)
    for back in folds(keys):
        inside = set(back)
        model = make().fit_choices([c for i, c in enumerate(choices) if i not in inside and any(c[2])])
        for i, scores in zip(back, model.choice_scores([choices[i] for i in back])):
            right[i] = choices[i][2][int(scores.argmax())]
    print("casts right: each by itself %.1f, together %.1f" % tuple(
        100 * sum(hits) / len(choices) for hits in ([c[2][0] for c in choices], right)))
    make().fit_choices([c for c in choices if any(c[2])]).write(
        f"{out}/casts.tsv", "How much what is true of a cast speaks for its fitting together.", 0.02)


def trigger_rows(row_documents, gold):
    for document in row_documents:
        annotated = gold[document["id"]]
        cells = {(e["sentence"], e["type"]) for e in annotated["events"]}
        for trigger in document["triggers"]:
            if "no cue" in trigger["features"] and "lexicon" not in trigger["features"]:
                continue  # never seen unless marked
            sentence = next((n for n, (b, z) in enumerate(annotated["sentences"])
                             if b <= trigger["start"] < z), -1)
            if trigger["marked"] or (sentence, trigger["type"]) not in cells:
                yield document["id"], trigger["features"], "event" if trigger["marked"] else "none"


def fit_triggers(row_documents, gold, out):
    keys, rows, labels = map(list, zip(*trigger_rows(row_documents, gold)))
    make = lambda: Regression(["none", "event"], least=3, penalty=0.01, epochs=60)
    said = cross_validated(make, rows, labels, keys)
    print("confidence: said, right")
    for low in range(0, 10):
        inside = [l for p, l in zip(said, labels) if low / 10 <= p[1] < (low + 1) / 10 or low == 9 and p[1] == 1]
        if inside:
            print(f"  {low / 10:.1f}  {len(inside):5}  {sum(l == 'event' for l in inside) / len(inside):.2f}")
    make().fit(rows, labels).write(
        f"{out}/triggers.tsv", "How much cue and lexicon speak for a word to express an event.", 0.0)


def company_rows(row_documents, gold):
    """(document id, features, label) of the sightings with participants; of one type in a sentence the likeliest are
    right, as many as are marked."""
    for document in row_documents:
        annotated = gold[document["id"]]
        left = collections.Counter((e["sentence"], e["type"]) for e in annotated["events"])
        sightings = [t for t in document["triggers"] if "company" in t]
        for trigger in sorted(sightings, key=lambda t: -t["company"]["confidence"]):
            cell = next((n for n, (b, z) in enumerate(annotated["sentences"])
                         if b <= trigger["start"] < z), -1), trigger["type"]
            if trigger["company"]["confidence"] > log_odds(0.05):
                yield document["id"], trigger["company"], "event" if left[cell] > 0 else "none"
                left[cell] -= 1


def fit_company(row_documents, gold, out):
    keys, rows, labels = map(list, zip(*company_rows(row_documents, gold)))
    make = lambda: Network(["none", "event"], hidden=48, epochs=8)
    said = cross_validated(make, rows, labels, keys)
    print("events, given who takes part:")
    for low in (0.3, 0.35, 0.4, 0.45, 0.5):
        found = [label == "event" for p, label in zip(said, labels) if p[1] >= low]
        p, r = sum(found) / max(1, len(found)), sum(found) / max(1, labels.count("event"))
        print(f"  {low}  P {100 * p:.1f} R {100 * r:.1f} F1 {200 * p * r / max(1e-9, p + r):.1f}")
    make().fit(rows, labels).write(
        f"{out}/events.tsv", "How much a word, who takes part and what else is told speak for an event.")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("rows"); ap.add_argument("gold"); ap.add_argument("heldout")
    ap.add_argument("--scorer", required=True); ap.add_argument("--out", required=True)
    args = ap.parse_args()
    scorer = load_scorer(args.scorer)
    gold = {d["id"]: d for d in read(args.gold)}
    held = set(open(args.heldout, encoding="utf-8").read().split())
    rows = read(args.rows)
    inside = [d for d in rows if d["id"] in held]
    seen = list(examples(inside, gold, scorer))
    chances = fit_roles(list(examples([d for d in rows if d["id"] not in held], gold, scorer)), seen, args.out)
    fit_casts(seen, chances, {d["id"]: {e["id"]: e for e in d["entities"]} for d in inside}, args.out)
    real = [d for d in inside if not is_invented(d["id"])]
    fit_triggers(real, gold, args.out)
    fit_company(real, gold, args.out)


if __name__ == "__main__":
    main()
