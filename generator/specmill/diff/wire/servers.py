"""Where the API is."""

from __future__ import annotations

from specmill import ir
from specmill.diff.change import Changes
from specmill.ir import Place


def compare_servers(
    subject: str,
    old: tuple[ir.Server, ...],
    new: tuple[ir.Server, ...],
    places: tuple[Place | None, Place | None],
    changes: Changes,
) -> None:
    """Note servers that came and went, and what changed in their variables."""
    before, after = ({_url(each): each for each in servers} for servers in (old, new))
    for url, server in before.items():
        if url not in after:
            changes.add("server-removed", subject, f"{server.url!r} is gone", *places)
        else:
            _compare_variables(subject, server, after[url], places, changes)
    for url, server in after.items():
        if url not in before:
            changes.add("server-added", subject, f"{server.url!r} is new", *places)
    first, now = next(iter(before), None), next(iter(after), None)
    if first is not None and now is not None and first != now:
        text = f"{new[0].url!r} comes first, was {old[0].url!r}"
        changes.add("default-server-changed", subject, text, *places)


def _url(server: ir.Server) -> str:
    """Return an address without the slash at its end, which makes no difference."""
    return server.url.rstrip("/")


def _compare_variables(
    subject: str, old: ir.Server, new: ir.Server, places: tuple[Place | None, Place | None], changes: Changes
) -> None:
    before, after = ({each.name: each for each in server.variables} for server in (old, new))
    for name, variable in before.items():
        other = after.get(name)
        if other is None:
            continue
        if variable.default != other.default:
            text = f"{old.url}: the default of {name!r} was {variable.default!r}, is {other.default!r}"
            changes.add("server-variable-default-changed", subject, text, *places)
        for value in variable.choices:
            if other.choices and value not in other.choices:
                text = f"{old.url}: {name!r} may not be {value!r} any more"
                changes.add("server-variable-value-removed", subject, text, *places)
        for value in other.choices:
            if variable.choices and value not in variable.choices:
                text = f"{old.url}: {name!r} may be {value!r} now"
                changes.add("server-variable-value-added", subject, text, *places)
