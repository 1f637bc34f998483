"""The calls of one operation: arguments and bodies made from its schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from specmill import ir
from specmill.plan.contents import Family, family
from tests.corpus.answers import Answer, answers
from tests.corpus.arguments import argument
from tests.corpus.samples import Samples, Unsatisfiable
from tests.corpus.xml_bodies import xml_names

SETTLED_BY_HTTP = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI tells tools to ignore."""


@frozen
class Call:
    """One call of a method and the answer it gets."""

    arguments: dict[str, Any]
    body: ir.Json
    """What has to arrive where JSON is sent."""
    sends_json: bool
    answer: Answer


@frozen
class Caller:
    """Makes the calls of the operations of one document."""

    schemas: Mapping[ir.SchemaId, ir.NamedSchema]

    def calls(self, operation: ir.Operation, runtime: Any) -> Iterator[Call]:
        """Yield calls until every media type of body and answers had its turn, with few and with all arguments.

        ``runtime`` is the operation as the generated package has it. Raises Unsatisfiable if an argument that cannot
        be left out has no value.
        """
        replies = [list(answers(operation, Samples(self.schemas, False, full))) for full in (False, True)]
        bodies = operation.body.contents if operation.body else ()
        for turn in range(max(2, len(bodies), len(replies[0]), len(replies[1]))):
            full = turn % 2 == 1
            found = replies[full] or [Answer(None, 0, 200, "", b"")]
            arguments = self._arguments(operation, runtime, full)
            body, sends_json = None, False
            if operation.body and (operation.body.required or full):
                which = turn // 2 % len(bodies)
                body, sends_json = self._body(bodies[which], runtime, which, full, arguments)
            yield Call(arguments, body, sends_json, found[turn % len(found)])

    def _arguments(self, operation: ir.Operation, runtime: Any, full: bool) -> dict[str, Any]:
        names = {(type(each).__name__.lower(), each.name): each.argument for each in runtime.parameters}
        samples = Samples(self.schemas, True, full)
        found = {}
        for each in operation.parameters:
            if each.name.lower() in SETTLED_BY_HTTP and each.where is ir.In.HEADER:
                continue
            if each.required or full:
                try:
                    value = _not_empty(samples, each)
                except Unsatisfiable:
                    if each.required:
                        raise
                    continue
                found[names[each.where.value, each.name]] = argument(each.schema, value, self.schemas)
        return found

    def _body(
        self, content: ir.Content, runtime: Any, which: int, full: bool, arguments: dict[str, Any]
    ) -> tuple[ir.Json, bool]:
        option = option_for(content, runtime.body.options, which)
        arguments[runtime.body_argument], sent = self._body_value(content, option, full)
        if len(runtime.body.options) > 1 and "*" not in content.media_type:
            arguments["_content_type"] = content.media_type
        return sent, family(content) is Family.JSON

    def _body_value(self, content: ir.Content, option: Any, full: bool) -> tuple[Any, ir.Json]:
        """Return the argument, and the JSON value it was made of."""
        match family(content):
            case Family.TEXT:
                return "text", None
            case Family.BINARY:
                return b"bytes", None
            case Family.SEQUENCE:
                return [Samples(self.schemas, True, full).value(content.item_schema or ir.ANYTHING)], None
            case Family.XML:
                value = xml_names(Samples(self.schemas, True, full).value(content.schema or ir.ANYTHING))
                return option.codec.decode(json.loads(json.dumps(value))), value
            case _:
                value = Samples(self.schemas, True, full).value(content.schema or ir.ANYTHING)
                if family(content) is not Family.JSON and not isinstance(value, dict):
                    value = {"field": "text"}  # of no schema, or of one that allows more than a form can be
                return option.codec.decode(json.loads(json.dumps(value))), value


def option_for(content: ir.Content, options: Sequence[Any], which: int) -> Any:
    """Return the content of a package that is for a content of the document: it may put them in another order."""
    return next((each for each in options if each.media_type == content.media_type), options[which])


def _not_empty(samples: Samples, parameter: ir.Parameter) -> ir.Json:
    """Return a value of a parameter: None would leave it out, and the path has no place for an empty one.

    Raises Unsatisfiable.
    """
    value = samples.value(parameter.schema)
    if value not in _EMPTY or (parameter.where is not ir.In.PATH and value is not None):
        return value
    value = Samples(samples.schemas, True, True).value(parameter.schema)
    if value in _EMPTY:
        raise Unsatisfiable(f"the path parameter {parameter.name!r} has nothing to send")
    return value


_EMPTY: tuple[ir.Json, ...] = (None, "", [], {})
