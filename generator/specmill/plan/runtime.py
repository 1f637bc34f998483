"""The runtime modules that a package needs: those its code names, and those they import in turn."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from specmill.values import frozen


@frozen
class Runtime:
    """The hand-written modules of ``templates/mixins``."""

    sources: Mapping[str, bytes]
    """Text of each module by its name; ``__init__`` among them."""
    needs: Mapping[str, frozenset[str]]
    """Modules that each one imports."""

    def closure(self, wanted: Iterable[str]) -> tuple[str, ...]:
        """Return the wanted modules and all they need, sorted. Raises KeyError for a module that does not exist."""
        found: set[str] = set()
        waiting = ["__init__", *wanted]
        while waiting:
            module = waiting.pop()
            if module not in found:
                found.add(module)
                waiting.extend(self.needs[module])
        return tuple(sorted(found))


def runtime(sources: Mapping[str, bytes]) -> Runtime:
    """Return the runtime for the modules of a folder."""
    return Runtime(sources, {name: _imports(source, sources) for name, source in sources.items()})


# Parsing all modules would take longer than generating a small package. Runtime modules are ours and formatted, so an
# import begins a line and nothing else looks like one; a test holds this against the syntax tree.
_FROM_SIBLING = re.compile(rb"^ *from \.(\w+)(?:\.\w+)* import ", re.MULTILINE)
_FROM_PACKAGE = re.compile(rb"^ *from \. import (?:\(([^)]*)\)|(.*))$", re.MULTILINE)
_NAME = re.compile(rb"(\w+)(?: as \w+)?")


def _imports(source: bytes, known: Mapping[str, bytes]) -> frozenset[str]:
    """Return the siblings a module imports anywhere, inside functions and for type checkers included."""
    found = _FROM_SIBLING.findall(source)
    for several, one in _FROM_PACKAGE.findall(source):
        found.extend(_NAME.findall(several or one))
    return frozenset(each.decode() for each in found).intersection(known)
