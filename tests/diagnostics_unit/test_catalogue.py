"""The catalogue of codes."""

from __future__ import annotations

import re

from specmill.catalogue import CATALOGUE, RULES


def test_codes_are_sorted_and_unique() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    assert list(CATALOGUE) == codes


def test_every_rule_explains_itself() -> None:
    for rule in RULES:
        assert re.fullmatch(r"[a-z0-9]+(?:[-.][a-z0-9]+)*", rule.code), rule.code
        assert not rule.title.endswith("."), rule.code
        assert "\n" not in rule.title, rule.code
        assert rule.explanation.endswith("."), rule.code
