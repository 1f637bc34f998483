"""Opt-in runtime modules: what a mixin named in the manifest brings besides the mixin.

A module ``system_context`` may have a class ``SystemContextMixin``, a layer of the clients, a class
``SystemContextSettings``, a base for the configuration, and two constants: ``EXPORTS``, names that the package exports,
and ``EXTRAS``, optional dependencies by the name of their extra. A layer or exports it has to have, else it is no
module to ask for.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping

from specmill.plan.runtime import Runtime
from specmill.plan.words import pascal
from specmill.values import frozen


@frozen
class OptionalMixin:
    """One opt-in module."""

    module: str
    mixin: str | None
    """Layer of the clients, where there is one."""
    settings: str | None
    """Base class of the configuration, where there is one."""
    exports: tuple[str, ...]
    extras: Mapping[str, tuple[str, ...]]


def optional_mixin(name: str, runtime: Runtime) -> OptionalMixin:
    """Return the opt-in module of a name. Raises KeyError if there is none."""
    body = ast.parse(runtime.sources[name]).body
    classes = {node.name for node in body if isinstance(node, ast.ClassDef)}
    mixin, settings = f"{pascal(name)}Mixin", f"{pascal(name)}Settings"
    return OptionalMixin(
        module=name,
        mixin=mixin if mixin in classes else None,
        settings=settings if settings in classes else None,
        exports=tuple(_constant(body, "EXPORTS") or ()),
        extras=_constant(body, "EXTRAS") or {},
    )


def _constant(body: list[ast.stmt], name: str) -> Mapping[str, tuple[str, ...]] | None:
    for node in body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == name:
            assert node.value is not None
            value: Mapping[str, tuple[str, ...]] = ast.literal_eval(node.value)
            return value
    return None
