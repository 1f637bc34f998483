"""Names of the runtime, the standard library and the built-ins, as code that means them wherever it stands.

A document may call a schema ``Model`` and a property ``str`` or ``datetime``. Its names win: what we need ourselves is
then imported under another name, or taken from :mod:`builtins`.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from specmill.plan.code import Code, Import
from specmill.values import frozen

BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "object", "property", "str", "tuple", "type"})

_STANDARD = {
    "Any": "typing",
    "ClassVar": "typing",
    "Literal": "typing",
    "TypeAlias": "typing",
    "Union": "typing",
    "Unpack": "typing",
    "TYPE_CHECKING": "typing",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "Iterator": "collections.abc",
    "AsyncIterator": "collections.abc",
    "Enum": "enum",
    "IntEnum": "enum",
    "StrEnum": "enum",
    "cached_property": "functools",
    "date": "datetime",
    "datetime": "datetime",
    "time": "datetime",
    "timedelta": "datetime",
    "Decimal": "decimal",
    "UUID": "uuid",
}


@frozen
class Symbols:
    """What names are taken where code is going to stand."""

    taken: frozenset[str] = frozenset()
    """Names that mean something of the document everywhere in the package."""
    members: frozenset[str] = frozenset()
    """Members of the class that the code stands in."""

    def within(self, names: Collection[str]) -> Symbols:
        """Return the symbols for the inside of a class that has members of these names."""
        return Symbols(self.taken, frozenset(names))

    def builtin(self, name: str) -> Code:
        """Return a built-in type."""
        return _builtin(name, self._hidden(name))

    def standard(self, name: str, *, typing_only: bool = True) -> Code:
        """Return a name of the standard library."""
        return self._imported(_STANDARD[name], name, typing_only)

    def runtime(self, module: str, name: str, *, typing_only: bool = False) -> Code:
        """Return a name of a runtime module; ``module`` is relative to the runtime package."""
        return self._imported(f"_runtime.{module}", name, typing_only)

    def package(self, module: str, name: str, *, typing_only: bool = False) -> Code:
        """Return a name of a module of the generated package itself, which keeps it."""
        return Code(name, frozenset({Import(module, name, typing_only=typing_only)}))

    def _hidden(self, name: str) -> bool:
        return name in self.taken or name in self.members

    def _imported(self, module: str, name: str, typing_only: bool) -> Code:
        return _imported(module, name, self._hidden(name), typing_only)


# The same few names stand in every module, so each is made once.


@cache
def _builtin(name: str, hidden: bool) -> Code:
    if not hidden:
        return Code(name)
    return Code(f"builtins.{name}", frozenset({Import("builtins", typing_only=True)}))


@cache
def _imported(module: str, name: str, hidden: bool, typing_only: bool) -> Code:
    alias = f"_{name}" if hidden else None
    return Code(alias or name, frozenset({Import(module, name, alias, typing_only)}))
