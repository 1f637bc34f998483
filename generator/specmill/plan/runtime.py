"""The runtime modules that a package needs: those its code names, and those they import in turn."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

from attrs import frozen


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


def _imports(source: bytes, known: Mapping[str, bytes]) -> frozenset[str]:
    """Return the siblings a module imports anywhere, inside functions and for type checkers included."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            names = [node.module.split(".")[0]] if node.module else [alias.name for alias in node.names]
            found.update(name for name in names if name in known)
    return frozenset(found)
