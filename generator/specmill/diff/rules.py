"""Every code of a change: how grave it is, and why.

A change is breaking if code that was written against the earlier document or package may stop working, or may get
something else than before; compatible if such code goes on working and new code can do more; cosmetic if only readers
notice. Direction decides: what an API accepts may widen, what it answers may narrow, and not the other way round. The
table in the documentation is made from this.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from specmill.diff.levels import Level, Rule
from specmill.diff.rules_python import PYTHON_RULES
from specmill.diff.rules_schema import SCHEMA_RULES
from specmill.diff.rules_wire import WIRE_RULES

__all__ = ["LEVELS", "RULES", "Level", "Rule"]

RULES: tuple[Rule, ...] = (*WIRE_RULES, *SCHEMA_RULES, *PYTHON_RULES)

LEVELS: Mapping[str, Level] = MappingProxyType({rule.code: rule.level for rule in RULES})
