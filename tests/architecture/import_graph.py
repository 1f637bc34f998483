"""Which module imports which, read from the text: imports inside functions and for type checkers count as well.

A dependency that only a type checker sees is still one: a reader has to know both modules to follow it.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path


def modules(folder: Path) -> dict[str, Path]:
    """Return the modules of a package by their full names."""
    return {_name(path, folder): path for path in sorted(folder.rglob("*.py"))}


def _name(path: Path, folder: Path) -> str:
    parts = path.relative_to(folder.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def graph(folder: Path) -> dict[str, frozenset[str]]:
    """Return what every module of a package imports: its siblings by full name, everything else as it is written.

    Importing ``a.b.c`` runs ``a`` and ``a.b`` too, so those count where they are modules of the package.
    """
    known = modules(folder)
    return {name: frozenset(_edges(name, path, known)) for name, path in known.items()}


def _edges(name: str, path: Path, known: Mapping[str, Path]) -> Iterator[str]:
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for written in imported(ast.parse(path.read_text("utf-8")), package):
        nearest = _nearest(written, known)
        yield nearest or written
        while nearest and "." in nearest:
            nearest = nearest.rpartition(".")[0]
            if nearest != name:
                yield nearest


def imported(tree: ast.AST, package: str = "") -> Iterator[str]:
    """Yield full names of what a module imports; ``from a import b`` gives ``a.b``, since b may be a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(filter(None, (_above(package, node.level), node.module)))
            yield from (f"{base}.{alias.name}" for alias in node.names)


def _above(package: str, level: int) -> str:
    if not level:
        return ""
    return package.rsplit(".", level - 1)[0] if level > 1 else package


def _nearest(written: str, known: Mapping[str, Path]) -> str | None:
    """Return the module that a written name is, or is defined in."""
    name = written
    while name:
        if name in known:
            return name
        name = name.rpartition(".")[0]
    return None


def reach(start: str, edges: Mapping[str, frozenset[str]]) -> dict[str, tuple[str, ...]]:
    """Return everything that a module imports, directly or not, each with a shortest chain that leads there."""
    chains = {start: (start,)}
    waiting = [start]
    for name in waiting:
        for target in sorted(edges.get(name, ())):
            if target not in chains:
                chains[target] = (*chains[name], target)
                waiting.append(target)
    return chains
