"""Who may call: schemes by what they are, since two documents may call one scheme by two names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from specmill import ir
from specmill.diff.change import Changes
from specmill.ir import Place

Scheme: TypeAlias = str
Alternative: TypeAlias = "frozenset[Scheme]"

OPEN: Alternative = frozenset()


def scheme_kind(scheme: ir.SecurityScheme) -> Scheme:
    """Return what a scheme is on the wire, in words, whatever the document calls it."""
    where = f" {scheme.name!r} in {scheme.where.value}" if scheme.where is not None else ""
    return f"{scheme.type.value}{where}{f' {scheme.http_scheme.lower()}' if scheme.http_scheme else ''}"


def compare_requirements(
    subject: str, old: ir.Operation, new: ir.Operation, apis: tuple[ir.Api, ir.Api], changes: Changes
) -> None:
    """Note what changed in the credentials that an operation asks for."""
    before, after = (_alternatives(each, api) for each, api in zip((old, new), apis, strict=True))
    if OPEN in before and OPEN not in after:
        text = f"needs {_shown(next(iter(after)))} now"
        changes.add("security-required", subject, text, old.place, new.place)
        return
    if OPEN in after and OPEN not in before:
        changes.add("security-dropped", subject, "needs no credentials any more", old.place, new.place)
        return
    for alternative in before:
        if alternative not in after:
            text = f"{_shown(alternative)} does not do any more"
            changes.add("security-alternative-removed", subject, text, old.place, new.place)
        else:
            _compare_scopes(subject, before[alternative], after[alternative], (old.place, new.place), changes)
    for alternative in after:
        if alternative not in before:
            text = f"{_shown(alternative)} does too now"
            changes.add("security-alternative-added", subject, text, old.place, new.place)


def _alternatives(operation: ir.Operation, api: ir.Api) -> dict[Alternative, frozenset[str]]:
    """Return sets of schemes with the scopes each asks for."""
    kinds = {each.id: scheme_kind(each) for each in api.security_schemes}
    found: dict[Alternative, frozenset[str]] = {}
    for each in operation.security or (ir.Requirement(()),):
        schemes = frozenset(kinds.get(id, id) for id, _ in each.schemes)
        found.setdefault(schemes, frozenset(scope for _, scopes in each.schemes for scope in scopes))
    return found


def _compare_scopes(
    subject: str,
    before: frozenset[str],
    after: frozenset[str],
    places: tuple[Place, Place],
    changes: Changes,
) -> None:
    for scope in sorted(after - before):
        changes.add("security-scope-added", subject, f"needs the scope {scope!r} now", *places)
    for scope in sorted(before - after):
        changes.add("security-scope-removed", subject, f"does not need the scope {scope!r} any more", *places)


def _shown(alternative: Alternative) -> str:
    return " and ".join(sorted(alternative)) or "no credential"


# -- schemes -----------------------------------------------------------------------------------------------------------


def compare_schemes(old: ir.Api, new: ir.Api, changes: Changes) -> None:
    """Note what changed in the security schemes themselves."""
    before, after = ({each.id: each for each in api.security_schemes} for api in (old, new))
    renamed = _renamed(before, after)
    for id, scheme in before.items():
        other = after.get(id) or renamed.get(id)
        if other is None:
            changes.add("security-scheme-removed", _subject(id), "is gone", scheme.place)
        else:
            _compare_scheme(scheme, other, changes)
    known = {each.id for each in renamed.values()}
    for id, scheme in after.items():
        if id not in before and id not in known:
            changes.add("security-scheme-added", _subject(id), f"is new: {scheme_kind(scheme)}", None, scheme.place)


def _renamed(
    before: Mapping[str, ir.SecurityScheme], after: Mapping[str, ir.SecurityScheme]
) -> dict[str, ir.SecurityScheme]:
    """Return schemes that are called otherwise now, by their old ids."""
    come = {scheme_kind(each): each for id, each in after.items() if id not in before}
    kinds = {id: scheme_kind(each) for id, each in before.items() if id not in after}
    return {id: come[kind] for id, kind in kinds.items() if kind in come}


def _subject(id: str) -> str:
    return f"security scheme {id}"


def _compare_scheme(old: ir.SecurityScheme, new: ir.SecurityScheme, changes: Changes) -> None:
    subject, places = _subject(old.id), (old.place, new.place)
    if scheme_kind(old) != scheme_kind(new):
        changes.add("security-scheme-changed", subject, f"was {scheme_kind(old)}, is {scheme_kind(new)}", *places)
    if (old.openid_url or "") != (new.openid_url or ""):
        changes.add("oauth-url-changed", subject, f"was {old.openid_url}, is {new.openid_url}", *places)
    before, after = ({each.kind: each for each in scheme.flows} for scheme in (old, new))
    for kind, flow in before.items():
        if kind not in after:
            changes.add("oauth-flow-removed", subject, f"the flow {kind} is gone", *places)
        else:
            _compare_flow(subject, flow, after[kind], places, changes)
    for kind in after:
        if kind not in before:
            changes.add("oauth-flow-added", subject, f"the flow {kind} is new", *places)


def _compare_flow(
    subject: str, old: ir.OAuthFlow, new: ir.OAuthFlow, places: tuple[Place, Place], changes: Changes
) -> None:
    for name in ("authorization_url", "token_url", "refresh_url"):
        before, after = getattr(old, name), getattr(new, name)
        if before != after:
            what = name.replace("_", " ")
            changes.add("oauth-url-changed", subject, f"{old.kind}: {what} was {before}, is {after}", *places)
    for scope in old.scopes:
        if scope not in new.scopes:
            changes.add("oauth-scope-removed", subject, f"{old.kind}: the scope {scope!r} is gone", *places)
    for scope in new.scopes:
        if scope not in old.scopes:
            changes.add("oauth-scope-added", subject, f"{old.kind}: the scope {scope!r} is new", *places)
