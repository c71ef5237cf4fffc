"""What grammar, arcs and lexicon say of the role of a mention, as features: the Java class RoleModel."""
import math

from casts import ROLES

SYMMETRIC = {"Meeting", "Call", "Negotiation", "Agreement"}


def sort_of(type_name):
    return "symmetric" if type_name in SYMMETRIC else "directed"


def log_odds(p, floor=0.01):
    p = min(1 - floor, max(floor, p))
    return math.log(p / (1 - p))


def opinions(type_name, mention, mentions):
    """The features of RoleModel; each mention has grammar, arcs and lexicon."""
    others = [o for o in mentions if o["entity"] != mention["entity"]]
    sort = sort_of(type_name)
    features = {"any": 1.0, sort: 1.0, **{name: 1.0 for name in mention["circumstances"]}}
    for role in ROLES[1:]:
        for name in ("grammar", "arcs"):
            own = mention[name].get(role, 0.0)
            best = max((o[name].get(role, 0.0) for o in others), default=0.0)
            features[f"{name} {role}"] = log_odds(own)
            features[f"{name} {role} {sort}"] = log_odds(own)
            features[f"{name} lead {role}"] = log_odds(own) - log_odds(best)
            features[f"{name} first {role}"] = float(own >= best)
        features[f"both {role}"] = mention["grammar"][role] * mention["arcs"].get(role, 0.0)
        features[f"arcs of rivals {role}"] = min(3.0, sum(o["arcs"].get(role, 0.0) for o in others))
        if role in mention["lexicon"]:
            features[f"lexicon {role}"] = 1.0
            features[f"lexicon {role} {sort}"] = 1.0
        elif any(role in o["lexicon"] for o in others):
            features[f"lexicon other {role}"] = 1.0
    features["arcs"] = log_odds(sum(mention["arcs"].values()))
    if not mention["lexicon"]:
        features["lexicon silent"] = 1.0
    if mention["beyond"]:
        features["beyond"] = 1.0
    return features | company(mention, mentions)


def company(mention, mentions):
    """How many entities there are, and what is said of other mentions of the same one."""
    same = [o for o in mentions if o is not mention and o["entity"] == mention["entity"]]
    features = {f"entities {min(5, len({o['entity'] for o in mentions}))}": 1.0,
                f"other mentions {min(2, len(same))}": 1.0}
    for name in ("grammar", "arcs") if same else ():
        for role in ROLES[1:]:
            best = max(o[name].get(role, 0.0) for o in same)
            features[f"another by {name} {role}"] = log_odds(best)
            features[f"first by {name} {role}"] = float(mention[name].get(role, 0.0) >= best)
    return features
