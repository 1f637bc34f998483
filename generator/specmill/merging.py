"""Several APIs as one: what a package of several documents is planned from.

It stands between selection and planning and speaks wire terms only. Each document was lowered on its own, so nothing
but what they would share by accident has to be told apart: tags and operations get the name of their API, security
schemes and schemas only where two documents mean different things by the same id. All that planning has to know
besides is which part an operation or a schema belongs to.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import evolve

from specmill.ir import (
    NO_DOCS,
    Api,
    Discriminator,
    Docs,
    Hint,
    Info,
    NamedSchema,
    Operation,
    Part,
    Place,
    Reference,
    Requirement,
    SchemaId,
    SecurityScheme,
    Tag,
)
from specmill.selection import targets
from specmill.values import is_value, names_of


def merged(apis: Mapping[str, Api]) -> Api:
    """Return the APIs, by their names, as one with a part for each."""
    parts = tuple(Part(name, api.info, api.servers) for name, api in apis.items())
    schemas: dict[SchemaId, NamedSchema] = {}
    owners = Counter(id for api in apis.values() for id in api.schemas)
    distinct = []
    for name, api in apis.items():
        api = _with_schemas_apart(name, api, schemas)
        own = {id: evolve(each, part=name if owners[id] <= 1 else "") for id, each in api.schemas.items()}
        schemas = own | schemas
        distinct.append(api)
    renamed = _scheme_names(apis)
    named = list(zip(apis, distinct, strict=True))
    return Api(
        info=_info(parts),
        servers=(),
        operations=tuple(_operation(name, each, renamed[name]) for name, api in named for each in api.operations),
        schemas=_in_order(distinct, schemas),
        security_schemes=_schemes(named, renamed),
        tags=tuple(tag for name, api in named for tag in _tags(name, api)),
        messages=tuple(message for api in distinct for message in api.messages),
        declared_operations=sum(api.declared_operations for api in distinct),
        errors={name: shape for name, api in named for shape in api.errors.values()},
        parts=parts,
    )


def _in_order(apis: Iterable[Api], schemas: Mapping[SchemaId, NamedSchema]) -> dict[SchemaId, NamedSchema]:
    """Return the schemas API by API, each in the order of its document."""
    return {id: schemas[id] for api in apis for id in api.schemas}


def _info(parts: Sequence[Part]) -> Info:
    titles = " and ".join(dict.fromkeys(part.info.title for part in parts))
    about = [f"{part.info.title}: {text}" for part in parts if (text := part.info.docs.description)]
    return Info(
        title=titles,
        version=", ".join(dict.fromkeys(part.info.version for part in parts)),
        docs=Docs(description="\n\n".join(about) or None),
        contact=next((part.info.contact for part in parts if part.info.contact), None),
        license=next((part.info.license for part in parts if part.info.license), None),
    )


# -- operations and tags -----------------------------------------------------------------------------------------------


def _operation(part: str, operation: Operation, schemes: Mapping[str, str]) -> Operation:
    tags = tuple(_tag_name(part, tag) for tag in operation.tags) or (part,)
    security = tuple(
        Requirement(tuple((schemes[id], scopes) for id, scopes in requirement.schemes))
        for requirement in operation.security
    )
    return evolve(operation, part=part, tags=tags, security=security)


def _tags(part: str, api: Api) -> Iterable[Tag]:
    """Yield the tags of an API, and one for its operations without a tag."""
    if any(not operation.tags for operation in api.operations):
        yield Tag(part, api.info.docs)
    for tag in api.tags:
        yield Tag(_tag_name(part, tag.name), tag.docs, None if tag.parent is None else _tag_name(part, tag.parent))


def _tag_name(part: str, tag: str) -> str:
    """Names of parts hold no space, so two parts never share a tag."""
    return f"{part} {tag}"


# -- security schemes --------------------------------------------------------------------------------------------------


def _scheme_names(apis: Mapping[str, Api]) -> dict[str, dict[str, str]]:
    """Return the id of every scheme, by API and by the id that it had.

    Schemes of one id that are the same are one, so that a credential is given once; others get the name of their API.
    """
    meanings: defaultdict[str, list[SecurityScheme]] = defaultdict(list)
    for api in apis.values():
        for scheme in api.security_schemes:
            bare = evolve(scheme, place=Place("", ""), docs=NO_DOCS)
            if bare not in meanings[scheme.id]:
                meanings[scheme.id].append(bare)
    return {
        name: {
            scheme.id: scheme.id if len(meanings[scheme.id]) == 1 else _free(f"{name}_{scheme.id}", meanings)
            for scheme in api.security_schemes
        }
        for name, api in apis.items()
    }


def _free(name: str, taken: Mapping[str, object]) -> str:
    while name in taken:
        name += "_"
    return name


def _schemes(apis: Iterable[tuple[str, Api]], names: Mapping[str, Mapping[str, str]]) -> tuple[SecurityScheme, ...]:
    found: dict[str, SecurityScheme] = {}
    for name, api in apis:
        for scheme in api.security_schemes:
            id = names[name][scheme.id]
            found.setdefault(id, evolve(scheme, id=id))
    return tuple(found.values())


# -- schemas -----------------------------------------------------------------------------------------------------------


def _with_schemas_apart(part: str, api: Api, others: Mapping[SchemaId, NamedSchema]) -> Api:
    """Return an API in which no schema has the id of another one of ``others``.

    Two documents have schemas of one id where they refer to the same file. Those differ if an overlay changed the file
    in one of them, or if a document adds children to a shared parent; and then so does whatever mentions them.
    """
    shared = [id for id in api.schemas if id in others]
    different = {id for id in shared if not _same(api.schemas[id], others[id])}
    while more := {id for id in shared if id not in different and different.intersection(targets(api.schemas[id]))}:
        different |= more
    if not different:
        return api
    ids = {id: f"{id}~{part}" for id in different}
    schemas = {ids.get(id, id): evolve(_moved(each, ids), id=ids.get(id, id)) for id, each in api.schemas.items()}
    return evolve(api, schemas=schemas, operations=_moved(api.operations, ids), messages=_moved(api.messages, ids))


def _same(one: NamedSchema, other: NamedSchema) -> bool:
    """Say whether two schemas are one. Where the walk through the document met them does not matter."""
    return (one.name, one.schema, one.tag) == (other.name, other.schema, other.tag)


def _moved(value: Any, ids: Mapping[SchemaId, SchemaId]) -> Any:
    """Return a value of the IR with other ids for the schemas it mentions."""
    match value:
        case Reference(target=target):
            return Reference(ids.get(target, target))
        case Discriminator(property=property, mapping=mapping, default=default):
            moved = {name: ids.get(target, target) for name, target in mapping.items()}
            return Discriminator(property, moved, None if default is None else ids.get(default, default))
        case Hint(parent=parent, path=path):
            return Hint(None if parent is None else ids.get(parent, parent), path)
        case tuple():
            return tuple(_moved(each, ids) for each in value)
        case _ if is_value(value):
            return evolve(value, **{name: _moved(getattr(value, name), ids) for name in names_of(type(value))})
        case _:
            return value
