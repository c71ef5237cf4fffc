"""That features are what the Java classes RoleModel and CastFeatures make of the same sentence: FeaturesTest."""
import json
import os
import unittest

from casts import features
from opinions import opinions, sort_of

FILE = os.path.join(os.path.dirname(__file__), "../src/test/resources/org/chancery/event/features.json")


class Features(unittest.TestCase):
    def setUp(self):
        with open(FILE, encoding="utf-8") as file:
            expected = json.load(file)
        self.mentions, self.cases = expected["mentions"], expected["cases"]

    def test_roles(self):
        for case in self.cases:
            for mention, wanted in zip(self.mentions, case["roles"]):
                self.compare(wanted, opinions(case["type"], mention, self.mentions))

    def test_casts(self):
        members = [mention for mention in self.mentions if "role" in mention]
        roles = [mention["role"] for mention in members]
        for case in self.cases:
            sort = sort_of(case["type"])
            self.compare(case["cast"], features(case, sort, members, roles, case["likelihood"]))

    def compare(self, wanted, found):
        self.assertEqual(wanted, {name: round(value, 6) for name, value in found.items()})
