"""The import block of a module, from the imports its code carries, sorted as ``ruff check --select I`` wants it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cache

from specmill.plan.code import Code, Import
from specmill.plan.layout import WIDTH
from specmill.values import frozen

_RUNTIME = "_runtime."
_TYPE_CHECKING = Import("typing", "TYPE_CHECKING")


@frozen
class ImportBlock:
    """Everything between a module's docstring and its first definition."""

    runtime: Code
    typing_only: Code
    needs: frozenset[str]
    """Runtime modules named, annotations included."""


def import_block(imports: Iterable[Import], package: str) -> ImportBlock:
    """Return the imports of a module in ``package``, a dotted path inside the generated package, or empty.

    Modules of the generated package are given without leading dots, from its root; here they become relative.
    """
    wanted = frozenset(imports)
    typing_only = {each for each in wanted if each.typing_only}
    needed = wanted - typing_only
    typing_only = {each for each in typing_only if (each.module, each.name, each.alias, False) not in needed}
    if typing_only:
        needed |= {_TYPE_CHECKING}
    needs = frozenset([each.module.removeprefix(_RUNTIME) for each in wanted if each.module.startswith(_RUNTIME)])
    return ImportBlock(_common_block(needed, package), Code(_block(typing_only, package, 4)), needs)


@cache
def _common_block(imports: frozenset[Import], package: str) -> Code:
    """What modules need at run time is for the most part alike; what they need for annotations hardly ever is."""
    return Code(_block(imports, package, 0))


def _block(imports: Collection[Import], package: str, indent: int) -> str:
    standard: list[tuple[str, Import]] = []
    own: list[tuple[str, Import]] = []
    for each in imports:
        if _is_standard(each.module):
            standard.append((each.module, each))
        else:
            own.append((relative(each.module, package), each))
    groups = [_lines(group, indent) for group in (standard, own) if group]
    return "\n\n".join(["\n".join(group) for group in groups])


_OWN = re.compile(r"(|_runtime|api|models|client|configuration|exceptions|rest|api_client)(\..*)?")


@cache
def _is_standard(module: str) -> bool:
    return not _OWN.fullmatch(module)


@cache
def relative(module: str, package: str) -> str:
    """Return a module of the generated package as seen from a module inside ``package``: leading dots added."""
    here = package.split(".") if package else []
    there = module.split(".") if module else []
    shared = 0
    while shared < min(len(here), len(there)) and here[shared] == there[shared]:
        shared += 1
    return "." * (len(here) - shared + 1) + ".".join(there[shared:])


def _lines(imports: list[tuple[str, Import]], indent: int) -> list[str]:
    plain = sorted({module for module, each in imports if each.name is None})
    named: defaultdict[str, set[tuple[str, str | None]]] = defaultdict(set)
    for module, each in imports:
        if each.name is not None:
            named[module].add((each.name, each.alias))
    pad = " " * indent
    lines = [f"{pad}import {module}" for module in plain]
    for module in sorted(named, key=module_key):
        lines.extend(_from_import(module, named[module], pad))
    return lines


@cache
def module_key(module: str) -> tuple[int, list[tuple[bool, bool, int, str]], str]:
    """Return the key that sorts modules: those further away first, numbers by value."""
    dots = len(module) - len(module.lstrip("."))
    return -dots, _natural(module.lstrip(".")), module


def _natural(text: str) -> list[tuple[bool, bool, int, str]]:
    """Return the key of the sorter's natural order: digits by their value, those with a leading zero before others."""
    return [_piece(piece) for piece in re.findall(r"\d+|\D+", text.lower())]


def _piece(piece: str) -> tuple[bool, bool, int, str]:
    if not piece.isdigit():
        return True, False, 0, piece
    return (False, False, 0, piece) if piece.startswith("0") else (False, True, int(piece), "")


def _from_import(module: str, names: set[tuple[str, str | None]], pad: str) -> list[str]:
    """Return one statement for plain names, and, as the sorter wants it, one for each name with another alias."""
    if len(names) == 1:  # most modules by far give one name
        ((name, alias),) = names
        return from_import(module, [f"{name} as {alias}" if alias else name], pad)
    plain = sorted((name for name, alias in names if not alias), key=member_key)
    statements = [(name, [f"{name} as {alias}"]) for name, alias in names if alias]
    if plain:
        statements.append((plain[0], plain))
    statements.sort(key=lambda statement: member_key(statement[0]))
    return [line for _, imported in statements for line in from_import(module, imported, pad)]


def from_import(module: str, names: list[str], pad: str) -> list[str]:
    """Return the lines of one import statement, broken at the names if it is too long."""
    line = f"{pad}from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        return [line]
    return [f"{pad}from {module} import (", *(f"{pad}    {name}," for name in names), f"{pad})"]


@cache
def member_key(name: str) -> tuple[int, list[tuple[bool, bool, int, str]], str]:
    """Return the key that sorts imported names: constants, classes, the rest."""
    constant = name.isupper() and len(name) > 1
    return 0 if constant else 1 if name[:1].isupper() else 2, _natural(name), name
