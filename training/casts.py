"""The ways to give the roles of an event to the candidates of its sentence, and what speaks for each: the Java classes
Cast, CastModel and CastFeatures."""
import itertools
import math

ROLES = ["none", "agent", "recipient", "place"]
PARTIES = ["agent", "recipient"]
MOST, FARTHEST, LEAST_CHANCE = 16, 4, 0.02


def candidates(trigger, labels, probabilities, entities):
    """What each entity of the sentence is to an event: its likeliest mention.

    labels: the role of each mention of the trigger's row; probabilities: those of each, in the order of ROLES;
    entities: by id."""
    best = {}
    for mention, label, chances in zip(trigger["mentions"], labels, probabilities):
        chances = {role: chance for role, chance in zip(ROLES, chances) if role in mention["open"]}
        if mention["doer"]:
            chances = {"agent": 1.0}
        candidate = {"chances": chances | {"none": 1 - sum(chances.values())}, "highest": max(chances.values()),
                     "state": entities[mention["entity"]]["state"], "arcs": mention["arcs"],
                     "form": mention["form"], "list": mention["list"], "words": mention["words"], "role": label}
        other = best.setdefault(mention["entity"], candidate)
        if candidate["highest"] > other["highest"]:
            best[mention["entity"]] = candidate
    return list(best.values())


def likely(members):
    """The likeliest casts, the likeliest first: (logarithm of the likelihood, the role of each candidate)."""
    casts = [(0.0, ())]
    for member in members:
        casts = [(likelihood + math.log(chance), roles + (role,))
                 for likelihood, roles in casts
                 for role, chance in sorted(member["chances"].items(), key=lambda c: ROLES.index(c[0]))
                 if chance > LEAST_CHANCE]
        casts = sorted(casts, key=lambda cast: -cast[0])[:MOST]
    return [cast for cast in casts if cast[0] >= casts[0][0] - FARTHEST]


def features(trigger, sort, members, roles, likelihood):
    """What speaks for a cast beside what each of its members says alone."""
    by_role = {role: [m for m, r in zip(members, roles) if r == role] for role in ROLES}
    present = set()

    def by_type_and_sort(name):
        present.update((f"{name}|{trigger['type']}", f"{name}|{sort}"))

    numbers = [min(3, len(by_role[role])) for role in ROLES[1:]]
    for role, number in zip(ROLES[1:], numbers):
        by_type_and_sort(f"{role}s={number}")
    by_type_and_sort("roles=%d %d %d" % tuple(numbers))
    present.add("out=%d beside %d %d|%s" % (min(4, len(by_role["none"])), *numbers[:2], sort))

    states = {role: [m["state"] for m in by_role[role] if m["state"]] for role in PARTIES}
    for role in PARTIES:
        if len(set(states[role])) < len(states[role]):
            present.add(f"state twice {role}|{sort}")
    if set(states["agent"]) & set(states["recipient"]):
        by_type_and_sort("state on both sides")

    for (one, role), (two, other) in itertools.combinations(zip(members, roles), 2):
        if one["list"] == two["list"] or one["list"] in two["words"] or two["list"] in one["words"]:
            present.add("list " + " ".join(sorted({role, other})))
            present.add("list %s|%s" % ("together" if role == other else "apart", sort))

    for role in PARTIES:
        forms = "+".join(sorted({m["form"] for m in by_role[role]})) or "-"
        present.add("forms %s=%s of %d|%s" % (role, forms, min(3, len(by_role[role])), sort))
        present.update(f"arc {role}={tenth(m['arcs'].get(role, 0.0))}" for m in by_role[role])
    present.update(f"arc out={tenth(max(m['arcs'].values(), default=0.0))}" for m in by_role["none"])
    return {name: 1.0 for name in present} | {f"likelihood|{trigger['type']}": likelihood}


def tenth(probability):
    return min(9, int(10 * probability))


def choice(trigger, sort, members):
    """The likely casts of a trigger: their features, their likelihoods, and which of them are right. Places count of
    visits only."""
    counts = {"agent", "recipient"} | ({"place"} if trigger["type"] == "Visit" else set())
    right = [m["role"] if m["role"] in counts else "none" for m in members]
    casts = likely(members)
    return ([features(trigger, sort, members, roles, likelihood) for likelihood, roles in casts],
            [likelihood for likelihood, _ in casts],
            [[r if r in counts else "none" for r in roles] == right for _, roles in casts])
