#!/usr/bin/env python3
"""Fits the small model that ties times to events.

    chancery training-features TRAIN.jsonl > ROWS.jsonl
    fit_times.py ROWS.jsonl TRAIN.jsonl --out ontology

A time and an event in a sentence belong together where the annotators gave the event that time. The
figures printed are of cross-validation over documents: of the events with a time how many got it,
and how many without one got any.
"""
import argparse

from fit_finder import cross_validated, read
from regression import Regression

LABELS = ["not", "dated"]


def examples(row_documents, gold):
    """(event key, time, features, whether it is the event's)."""
    for document in row_documents:
        events = gold[document["id"]]["events"]
        for number, trigger in enumerate(document["triggers"]):
            for marked in trigger["marked"][:1]:
                for time in trigger["times"]:
                    dated = time["time"] == events[marked]["time"]
                    yield (document["id"], number), time["time"], time["ties"], "dated" if dated else "not"


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    arguments.add_argument("rows")
    arguments.add_argument("gold")
    arguments.add_argument("--out", default="ontology")
    given = arguments.parse_args()
    gold = {document["id"]: document for document in read(given.gold)}
    row_documents = [d for d in read(given.rows) if not d["id"].startswith("voa")]
    dated = {(d["id"], n): gold[d["id"]]["events"][t["marked"][0]]["time"]
             for d in row_documents for n, t in enumerate(d["triggers"]) if t["marked"]}
    keys, times, rows, labels = map(list, zip(*examples(row_documents, gold)))
    make = lambda: Regression(LABELS, least=3, penalty=0.02, epochs=40)
    said = cross_validated(make, rows, labels, [key[0] for key in keys])
    for least in (0.3, 0.4, 0.5):
        best = {}
        for key, time, (_, probability) in zip(keys, times, said):
            if probability >= max(least, best.get(key, (0, ""))[0]):
                best[key] = probability, time
        events = [key for key in dated if dated[key]]
        right = sum(key in best and best[key][1] == dated[key] for key in events)
        undated = [key for key in set(keys) if not dated[key]]
        print(f"least {least}: {right} of {len(events)} right ({100 * right / len(events):.1f}%), "
              f"{sum(key in best for key in undated)} of {len(undated)} without time beside one dated")
    make().fit(rows, labels).write(
        f"{given.out}/event-times.tsv", "How much each tie speaks for a time being an event's.", 0.1)


if __name__ == "__main__":
    main()
