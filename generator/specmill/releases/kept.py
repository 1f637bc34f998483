"""Deprecated names that a package keeps: found where something was renamed, dropped with the next major version."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from specmill.diff.python.renames import find_renames
from specmill.releases.past import Kept, Past
from specmill.releases.versions import line_of
from specmill.surface.surface import Surface


def found_names(past: Past, new: Surface) -> dict[str, str]:
    """Return the old names of what has another name now, those of earlier generations included."""
    assert past.surface is not None
    if not past.same_rules:
        return {}
    fresh = dict(_fresh(past.surface, new))
    older = {name: fresh.get(target, target) for name, target in past.renamed.items()}
    moved = {_moved(name, fresh): _moved(target, fresh) for name, target in older.items()}
    return {name: target for name, target in {**moved, **fresh}.items() if _possible(name, target, new)}


def _moved(symbol: str, fresh: Mapping[str, str]) -> str:
    """Return a name of a class that has itself another name now."""
    owner, dot, name = symbol.partition(".")
    return f"{fresh[owner]}.{name}" if dot and owner in fresh else symbol


def _fresh(old: Surface, new: Surface) -> Iterator[tuple[str, str]]:
    renames = find_renames(old, new)
    for name, now in renames.groups.items():
        yield name, now
        before, after = old.groups[name].attribute, new.groups[now].attribute
        if before != after:
            yield f"client.{before}", after
    yield from renames.models.items()
    for method in old.methods.values():
        owner = renames.groups.get(method.owner, method.owner)
        same = [each for each in new.methods.values() if each.owner == owner and each.route == method.route]
        target = renames.methods.get(method.symbol) or (same[0].symbol if same else None)
        symbol = f"{owner}.{method.name}"
        if target is not None and target != symbol and symbol not in new.methods:
            yield symbol, target


def _possible(name: str, target: str, new: Surface) -> bool:
    """Say whether a name is free and what it stands for is there."""
    attributes = {each.attribute for each in new.groups.values()}
    if name.startswith("client."):
        return name.removeprefix("client.") not in attributes and target in attributes
    if "." in name:
        return name not in new.methods and target in new.methods
    return name not in set(new.names()) and (target in new.models or target in new.groups)


def dated(names: Mapping[str, str], past: Past, version: str) -> dict[str, Kept]:
    """Return names with the version each was deprecated in, those left out that have had their time."""
    found = {
        name: Kept(target, past.kept[name].since if name in past.kept else version) for name, target in names.items()
    }
    return {name: each for name, each in sorted(found.items()) if line_of(each.since) >= line_of(version)}
