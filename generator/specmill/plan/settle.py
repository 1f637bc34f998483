"""Names that the whole package shares: of schemas, Api classes and methods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from specmill import ir
from specmill.file_names import DEVICES
from specmill.plan.namebook import NameBook
from specmill.plan.names import Form, SchemaName, SchemaNames, form_of
from specmill.plan.plain_names import lettered
from specmill.plan.profile import Profile
from specmill.plan.scope import Claim
from specmill.plan.words import snake
from specmill.values import frozen

ROOT_NAMES = ("ApiClient", "AsyncApiClient", "Configuration", "AsyncApi", "Api", "None", "True", "False")
"""Names of the package itself that no schema may take."""


def schema_names(package: str, api: ir.Api, profile: Profile, book: NameBook) -> SchemaNames:
    """Give every named schema a class name and a module."""
    classes = _class_names(api, profile, book)
    modules = book.allocate(
        "model modules",
        [Claim(key, name, (profile.naming.model_module(name),)) for key, name in classes.items()],
        reserved=DEVICES,
        fold_case=True,
    )
    plain_enums = profile.string_base is not None
    forms = {key: form_of(named.schema, plain_enums=plain_enums) for key, named in api.schemas.items()}
    aliases = [key for key, form in forms.items() if form is Form.ALIAS]
    codecs = book.allocate(
        "model codecs",
        [Claim(key, modules[key], (f"{modules[key]}_codec",)) for key in aliases],
        reserved=modules.values(),
    )
    names = {key: SchemaName(classes[key], modules[key], codecs.get(key, ""), forms[key]) for key in classes}
    return SchemaNames(package, api, names, plain_enums=plain_enums)


def _class_names(api: ir.Api, profile: Profile, book: NameBook) -> dict[ir.SchemaId, str]:
    """Name components first, then inline schemas after their parents, level by level."""
    components = {key: named for key, named in api.schemas.items() if named.name is not None}
    claims = [
        Claim(key, each.name or "", (profile.naming.model_class(each.name or ""),)) for key, each in components.items()
    ]
    names = book.allocate("models", _apart(claims, api, profile), reserved=ROOT_NAMES)
    waiting = {key: named for key, named in api.schemas.items() if named.name is None}
    level = 0
    while waiting:
        level += 1
        ready = {key: each for key, each in waiting.items() if _parent(each) is None or _parent(each) in names}
        ready = ready or waiting  # a ring of parents: name them all by their own words
        claims = [_inline_claim(key, each, names, profile) for key, each in ready.items()]
        reserved = {*ROOT_NAMES, *names.values()}
        settled = book.allocate(f"models, level {level}", _apart(claims, api, profile), reserved=reserved)
        names.update(settled)
        waiting = {key: each for key, each in waiting.items() if key not in ready}
    return {key: names[key] for key in api.schemas}


def _apart(claims: list[Claim], api: ir.Api, profile: Profile) -> list[Claim]:
    """Return claims in which a class that several parts want has the name of its part in front, in each of them."""
    if not api.parts:
        return claims
    wanted: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        wanted[claim.candidates[0]].add(api.schemas[claim.key].part)
    return [_of_part(claim, api.schemas[claim.key].part, wanted, profile) for claim in claims]


def _of_part(claim: Claim, part: str, wanted: Mapping[str, set[str]], profile: Profile) -> Claim:
    if not part:
        return claim
    longer = tuple(profile.naming.model_class(part) + each for each in claim.candidates)
    contested = len(wanted[claim.candidates[0]]) > 1
    return Claim(claim.key, claim.wire, longer if contested else (*claim.candidates, *longer))


def _parent(named: ir.NamedSchema) -> ir.SchemaId | None:
    return named.hint.parent if named.hint else None


def _inline_claim(key: str, named: ir.NamedSchema, names: Mapping[str, str], profile: Profile) -> Claim:
    parent = names.get(_parent(named) or "", "")
    path = named.hint.path if named.hint else ()
    wanted = profile.naming.inline_class(parent, path)
    titled = (profile.naming.inline_class(parent, (*path, named.docs.title)),) if named.docs.title else ()
    return Claim(key, f"{parent}/{'/'.join(path)}", (wanted, *titled))


@frozen
class ApiNames:
    """The names of one Api class."""

    tag: str
    class_name: str
    module: str
    attribute: str
    """Property of the client that gives it."""


def api_names(
    tags: Iterable[str],
    profile: Profile,
    book: NameBook,
    *,
    client_members: Iterable[str],
    taken: Iterable[str],
) -> dict[str, ApiNames]:
    """Give every tag that has operations an Api class, a module and an attribute of the client.

    ``client_members`` are attributes that a client has anyway, ``taken`` names that the package exports anyway.
    """
    found = list(dict.fromkeys(tags))
    naming = profile.naming
    wanted = {tag: naming.api_class(tag) for tag in found}
    classes = book.allocate(
        "api classes",
        [Claim(tag, tag, (name,)) for tag, name in wanted.items()],
        reserved=_with_twins(taken, wanted.values()),
    )
    modules = book.allocate(
        "api modules", [Claim(tag, tag, (naming.api_module(tag),)) for tag in found], fold_case=True
    )
    members = {tag: lettered(snake(tag), "tag_") for tag in found}
    attributes = book.allocate(
        "api attributes",
        [Claim(tag, tag, (name or "default", f"{name}_api")) for tag, name in members.items()],
        reserved=tuple(client_members),
    )
    return {tag: ApiNames(tag, classes[tag], modules[tag], attributes[tag]) for tag in found}


def _with_twins(taken: Iterable[str], wanted: Iterable[str]) -> frozenset[str]:
    """Return names that no Api class may have because they, or their asynchronous twin's, are in use."""
    names = frozenset(taken)
    hidden = (name.removeprefix("Async") for name in names if name.startswith("Async"))
    return names.union(hidden, (f"Async{name}" for name in wanted))


def method_names(
    tag: str,
    operations: Iterable[ir.Operation],
    profile: Profile,
    book: NameBook,
) -> dict[int, str]:
    """Give the operations of one Api class their methods, by the operation's identity."""
    found = list(operations)
    keys = {id(each): f"{each.method} {each.path}" for each in found}
    claims = [
        Claim(keys[id(each)], each.id or "", _method_candidates(tag, each, profile, position))
        for position, each in _counted(found, profile)
    ]
    names = book.allocate(f"methods of {tag}", claims, reserved=("api_client",))
    return {id(each): names[keys[id(each)]] for each in found}


def _counted(found: list[ir.Operation], profile: Profile) -> list[tuple[int, ir.Operation]]:
    """Return operations with how many of the same method name came before them, as older generators counted."""
    seen: dict[str, int] = {}
    counted = []
    for each in found:
        name = profile.naming.method(each.id or "")
        counted.append((seen.get(name, 0), each))
        seen[name] = seen.get(name, 0) + 1
    return counted


def _method_candidates(tag: str, operation: ir.Operation, profile: Profile, position: int) -> tuple[str, ...]:
    from_path = profile.naming.unnamed(operation.method, operation.path)
    if not operation.id or not profile.naming.method(operation.id):
        return (from_path,)
    name = profile.naming.method(operation.id)
    if profile.positional_required:
        return (name if position == 0 else f"{name}_{position - 1}",)
    short = profile.naming.method(profile.naming.within(operation.id, tag))
    return tuple(dict.fromkeys((short, name, f"{name}_{operation.method.lower()}", f"{name}_{from_path}")))
