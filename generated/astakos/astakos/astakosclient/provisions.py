"""Commissions as their callers think of them, in the form that the service takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .errors import BadValue

Provision = dict[str, Any]


def commission(provisions: list[Provision], name: str, force: bool, auto_accept: bool) -> dict[str, Any]:
    """Return the body of a request that issues a commission."""
    return {"provisions": provisions, "name": name, "force": force, "auto_accept": auto_accept}


def generic(
    user_provisions: Mapping[tuple[str, str, str], int] | None,
    project_provisions: Mapping[tuple[str, str], int] | None,
) -> list[Provision]:
    """Return provisions for users, by user, project and resource, and for projects, by project and resource."""
    users = [_user(user, project, resource, count) for (user, project, resource), count in _items(user_provisions, 3)]
    projects = [_project(project, resource, count) for (project, resource), count in _items(project_provisions, 2)]
    return users + projects


def for_holder(holder: str, provisions: Mapping[tuple[str, str], int]) -> list[Provision]:
    """Return what a user takes from projects: each change counts for the user and for the project."""
    return [
        each
        for (source, resource), count in _items(provisions, 2)
        for each in (_user(holder, source, resource, count), _project(source, resource, count))
    ]


def reassigned(holder: str, provisions: Mapping[tuple[str, str, str], int]) -> list[Provision]:
    """Return what moves from one project of a user to another: taken from both sides, added to both."""
    return [
        each
        for (origin, target, resource), count in _items(provisions, 3)
        for project, change in ((origin, -count), (target, count))
        for each in (_user(holder, project, resource, change), _project(project, resource, change))
    ]


def _user(user: str, project: str, resource: str, quantity: int) -> Provision:
    return {"holder": f"user:{user}", "source": f"project:{project}", "resource": resource, "quantity": quantity}


def _project(project: str, resource: str, quantity: int) -> Provision:
    return {"holder": f"project:{project}", "source": None, "resource": resource, "quantity": quantity}


def _items(provisions: Mapping[Any, int] | None, length: int) -> Iterator[tuple[tuple[str, ...], int]]:
    """Yield keys and quantities. Raises BadValue for what is no such mapping."""
    if provisions is not None and not isinstance(provisions, Mapping):
        raise BadValue("provisions are a mapping")
    for key, quantity in (provisions or {}).items():
        if not isinstance(key, tuple) or len(key) != length:
            raise BadValue(f"a key of these provisions is a tuple of {length} texts, not {key!r}")
        if isinstance(quantity, bool) or not isinstance(quantity, int):
            raise BadValue(f"a quantity is an integer, not {quantity!r}")
        yield key, quantity
