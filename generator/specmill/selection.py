"""A part of an API: the operations that are wanted, and the schemas that they reach.

It stands between lowering and planning and speaks wire terms only, so neither of them knows of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase

from attrs import evolve

from specmill.ir import Api, Discriminator, Operation, Reference, SchemaId
from specmill.values import frozen


@frozen
class Selection:
    """Patterns of operations: ``tag:NAME``, a path (``/users/*``), ``METHOD /path``, or an operationId; ``*`` and ``?``
    stand for any text and any character."""

    include: tuple[str, ...] = ()
    """Operations to keep; none means all."""
    exclude: tuple[str, ...] = ()
    """Operations to leave out of those."""

    def keeps(self, operation: Operation) -> bool:
        """Say whether an operation is wanted."""
        wanted = not self.include or any(matches(pattern, operation) for pattern in self.include)
        return wanted and not any(matches(pattern, operation) for pattern in self.exclude)


def matches(pattern: str, operation: Operation) -> bool:
    """Say whether a pattern means an operation."""
    if pattern.startswith("tag:"):
        return any(fnmatchcase(tag, pattern.removeprefix("tag:")) for tag in operation.tags)
    if "/" in pattern:
        method, _, path = pattern.rpartition(" ")
        return method.upper() in ("", operation.method) and fnmatchcase(operation.path, path)
    return operation.id is not None and fnmatchcase(operation.id, pattern)


def unused(selection: Selection, api: Api) -> list[str]:
    """Return the patterns that mean no operation of an API: misspelt, most likely."""
    patterns = (*selection.include, *selection.exclude)
    return [each for each in patterns if not any(matches(each, operation) for operation in api.operations)]


def select(api: Api, selection: Selection) -> Api:
    """Return an API without the operations that are not wanted, and without the schemas that only those reach."""
    if not selection.include and not selection.exclude:
        return api
    operations = tuple(filter(selection.keeps, api.operations))
    used_schemas = reached(api, operations)
    used = {tag for operation in operations for tag in operation.tags}
    return evolve(
        api,
        operations=operations,
        schemas={key: named for key, named in api.schemas.items() if key in used_schemas},
        tags=tuple(tag for tag in api.tags if tag.name in used),
    )


def reached(api: Api, operations: Iterable[Operation], *, parents: bool = True) -> set[SchemaId]:
    """Return the schemas that operations and messages mention, and those that these mention in turn.

    With ``parents``, those too that an inline schema takes its name from.
    """
    return reached_from(api, (tuple(operations), api.messages), parents=parents)


def reached_from(api: Api, values: tuple[object, ...], *, parents: bool = False) -> set[SchemaId]:
    """Return the schemas that any values of the IR mention, and those that these mention in turn."""
    found: set[SchemaId] = set()
    waiting = [*targets(values)]
    while waiting:
        target = waiting.pop()
        if target not in found:
            found.add(target)
            named = api.schemas[target]
            waiting.extend(targets(named.schema))
            if parents and named.hint is not None and named.hint.parent is not None:
                waiting.append(named.hint.parent)
    return found


def targets(value: object) -> Iterator[SchemaId]:
    """Yield the schemas that a value of the IR mentions, wherever."""
    match value:
        case Reference(target=target):
            yield target
        case Discriminator(mapping=mapping, default=default):
            yield from mapping.values()
            yield from () if default is None else (default,)
        case tuple():
            for item in value:
                yield from targets(item)
        case _:
            for attribute in getattr(value, "__attrs_attrs__", ()):
                yield from targets(getattr(value, attribute.name))


EVERYTHING = Selection()
