"""The data that a successful call returns, as far as the pages of a list are concerned."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from specmill import ir
from specmill.plan.contents import Family, family
from specmill.plan.operations import split_responses
from specmill.values import frozen


class Outside(tuple[str, ...]):
    """A path of the whole answer, where the data is inside an envelope."""


_NUMBERS = (ir.Kind.INTEGER, ir.Kind.NUMBER)


@frozen
class Shape:
    """The schema of a page, followed through references."""

    api: ir.Api
    root: ir.Schema
    beside: tuple[tuple[tuple[str, ...], ir.Schema], ...] = ()
    """What stands outside, in the envelope that callers do not see, by its path in the whole answer."""

    def at(self, path: tuple[str, ...]) -> ir.Schema | None:
        """Return the schema under a path of property names, or None if there is none."""
        found: ir.Schema | None = self.root
        for name in path:
            found = next((each.schema for each in self._fields(found) if each.name == name), None)
        return None if found is None else self.plain(found)

    def outside(self, path: tuple[str, ...]) -> ir.Schema | None:
        """Return the schema at a path of the whole answer, if that is outside of the data; else None."""
        return next((schema for known, schema in self.beside if known == path), None)

    def array(self, path: tuple[str, ...]) -> ir.Array | None:
        """Return the array under a path, or None if there is none."""
        found = self.at(path)
        return found if isinstance(found, ir.Array) else None

    def arrays(self) -> list[str]:
        """Return the names of the properties that are arrays."""
        return [each.name for each in self._fields(self.root) if isinstance(self.plain(each.schema), ir.Array)]

    def numbers(self) -> list[str]:
        """Return the names of the properties that are numbers."""
        return [each.name for each in self._fields(self.root) if is_number(self.plain(each.schema))]

    def plain(self, schema: ir.Schema) -> ir.Schema:
        """Return a schema without references and without null."""
        seen: set[str] = set()
        while True:
            match schema:
                case ir.Reference(target=target) if target not in seen and target in self.api.schemas:
                    seen.add(target)
                    schema = self.api.schemas[target].schema
                case ir.Nullable(inner=inner):
                    schema = inner
                case _:
                    return schema

    def _fields(self, schema: ir.Schema | None) -> Iterator[ir.Field]:
        plain = None if schema is None else self.plain(schema)
        if isinstance(plain, ir.Record):
            yield from plain.fields


def is_number(schema: ir.Schema) -> bool:
    """Say whether the values of a schema are numbers."""
    return isinstance(schema, ir.Scalar) and schema.kind in _NUMBERS


def page_shape(api: ir.Api, operation: ir.Operation) -> Shape | None:
    """Return the shape of what an operation returns as JSON, or None if it returns none, or several."""
    good, _ = split_responses(operation)
    contents = [each for response in good for each in response.contents if family(each) is Family.JSON]
    return _only_shape(api, contents)


def body_shape(api: ir.Api, operation: ir.Operation) -> Shape | None:
    """Return the shape of the JSON that an operation takes, or None if it takes something else."""
    contents = operation.body.contents if operation.body is not None else ()
    return _only_shape(api, contents) if all(family(each) is Family.JSON for each in contents) else None


def _only_shape(api: ir.Api, contents: Iterable[ir.Content]) -> Shape | None:
    described = [each for each in contents if each.schema is not None]
    first = described[0] if described else None
    if first is None or first.schema is None or any(each.schema != first.schema for each in described):
        return None
    same = all(each.beside == first.beside for each in described)
    return Shape(api, first.schema, first.beside if same else ())
