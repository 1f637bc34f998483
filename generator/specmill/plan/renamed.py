"""Deprecated names that are kept for a while: modules, properties and exports of what has another name now.

Names of methods are the matter of :mod:`specmill.plan.methods`. What cannot be kept is left out: the name may belong to
something else by now.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from specmill.plan.apis import ApiPlan
from specmill.plan.client import GroupPlan
from specmill.plan.code import Code, fill, identifier, join, literal
from specmill.plan.docstrings import docstring
from specmill.plan.models import SchemaPlan
from specmill.plan.words import snake
from specmill.values import frozen


@frozen
class RenamedPlan:
    """A module that has old names in it, each of which warns whoever uses it."""

    folder: str
    """``api`` or ``models``."""
    module: str
    names: tuple[str, ...]
    module_doc: Code
    imports: tuple[Code, ...]
    """For type checkers, as the statements are."""
    statements: tuple[Code, ...]
    entries: tuple[Code, ...]
    """Of the table for the runtime: the old name, and where the class of the new one is."""

    @property
    def exports(self) -> Iterator[tuple[str, str]]:
        """Yield the old names, each with its module."""
        return ((name, f"{self.folder}.{self.module}") for name in self.names)


def renamed_modules(
    renamed: Mapping[str, str], apis: Iterable[ApiPlan], models: Iterable[SchemaPlan]
) -> Iterator[RenamedPlan]:
    """Yield a module for every class that has another name now."""
    groups = {each.class_name.text: each for each in apis}
    classes = {each.class_name.text: each for each in models}
    taken = {each.module for each in groups.values()}, {each.module for each in classes.values()}
    for old, new in renamed.items():
        if new in groups:
            pairs = ((old, new), (f"Async{old}", f"Async{new}"))
            yield _module("api", _free(old, taken[0]), pairs, f"api.{groups[new].module}")
        elif new in classes:
            yield _module("models", _free(old, taken[1]), ((old, new),), f"models.{classes[new].module}")


def _free(name: str, taken: set[str]) -> str:
    """Return the module that a class had, or another one if that is in use."""
    module = snake(name)
    return f"{module}_renamed" if module in taken else module


def _module(folder: str, module: str, pairs: tuple[tuple[str, str], ...], target: str) -> RenamedPlan:
    where = identifier(target.partition(".")[2])
    new = join(", ", [identifier(name) for _, name in pairs])
    return RenamedPlan(
        folder=folder,
        module=module,
        names=tuple(old for old, _ in pairs),
        module_doc=docstring(f"Deprecated: the old name of ``{pairs[0][1]}``.", 0),
        imports=(fill("from .{where} import {new}", where=where, new=new),),
        statements=tuple(Code(f"{identifier(old)} = {identifier(name)}") for old, name in pairs),
        entries=tuple(
            fill("{old}: ({where}, {name})", old=literal(old), where=literal(where.text), name=literal(name))
            for old, name in pairs
        ),
    )


def with_old_attributes(groups: tuple[GroupPlan, ...], renamed: Mapping[str, str]) -> tuple[GroupPlan, ...]:
    """Return the properties of a client with those of old names behind them."""
    by_attribute = {each.attribute.text: each for each in groups}
    old = {
        name.removeprefix("client."): by_attribute[target]
        for name, target in renamed.items()
        if name.startswith("client.") and target in by_attribute
    }
    added = (
        evolve(
            group,
            attribute=identifier(name),
            doc=docstring(f"Deprecated: it is called :attr:`{group.attribute}` now.", 8),
        )
        for name, group in old.items()
        if name not in by_attribute
    )
    return (*groups, *added)
