"""The story of one operation, in four parts: document, API, plan, generated text."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from textwrap import dedent

from specmill import ir
from specmill.document.faults import ReferenceFault
from specmill.explain.values import plain, pretty
from specmill.ir import Json
from specmill.pipeline import Generated
from specmill.plan.apis import ApiPlan
from specmill.values import frozen


@frozen
class Match:
    """An operation with the place it has in the plan: once for each of its tags."""

    operation: ir.Operation
    api: ApiPlan
    index: int
    """Of the operation among those of the Api class."""


def matches(generated: Generated, wanted: str) -> list[Match]:
    """Operations of an operationId, of ``METHOD /path``, or of a generated method, in the order of the plan.

    None of a package that another generator made: it has stages of its own.
    """
    by_key = {each.key: each for each in generated.api.operations}
    found = []
    for api in generated.plan.apis if generated.plan is not None else ():
        for index, planned in enumerate(api.operations):
            operation = by_key[planned.part, planned.method, planned.path]
            if wanted in (operation.id, planned.name) or _is_route(wanted, operation):
                found.append(Match(operation, api, index))
    return found


def _is_route(wanted: str, operation: ir.Operation) -> bool:
    method, _, path = wanted.partition(" ")
    return (method.upper(), path.strip()) == (operation.method.upper(), operation.path)


def story(generated: Generated, match: Match) -> str:
    """The four parts, each under a heading."""
    return "\n".join(
        (
            _heading("document, in the form of OpenAPI 3.1") + _document(generated, match.operation),
            _heading("API: what it is on the wire") + pretty(match.operation),
            _heading("plan: what it is in Python") + _plan(generated, match),
            _heading(f"text: {_module(generated, match)}") + _text(generated, match),
        )
    )


def record(generated: Generated, match: Match) -> dict[str, Json]:
    """The same for programs: the stages as data, where they are data."""
    operation, doc = match.operation, match.api.operations[match.index]
    place, position = operation.place, generated.documents.of(operation.place).position(operation.place, key=True)
    return {
        "package": generated.name,
        "document": {
            "file": place.file,
            "pointer": place.pointer,
            "line": None if position is None else position.line,
            "column": None if position is None else position.column,
            "node": _node(generated, operation),
        },
        "api": plain(operation),
        "plan": {
            "module": f"{generated.name}.api.{match.api.module}",
            "classes": [match.api.class_name.text, match.api.async_class_name.text],
            "method": doc.name,
            "arguments": [
                {"name": each.name, "type": each.annotation, "required": each.required, "positional": each.positional}
                for each in doc.arguments
            ],
            "returns": doc.returns,
        },
        "text": {"file": _module(generated, match), "text": _text(generated, match)},
    }


def _node(generated: Generated, operation: ir.Operation) -> Json:
    place = operation.place
    try:
        return generated.documents.of(place).resolve(f"#{place.pointer}", f"{place.file}#").value
    except ReferenceFault:
        return None


def _heading(text: str) -> str:
    return f"== {text} ==\n"


def _document(generated: Generated, operation: ir.Operation) -> str:
    place = operation.place
    document = generated.documents.of(place)
    position = document.position(place, key=True)
    where = f"{place.file}:{position.line}:{position.column}" if position else place.file
    try:
        node = document.resolve(f"#{place.pointer}", f"{place.file}#").value
    except ReferenceFault as fault:
        return f"{where} #{place.pointer}\n{fault}\n"
    return f"{where} #{place.pointer}\n{pretty(node)}"


def _plan(generated: Generated, match: Match) -> str:
    api, index = match.api, match.index
    name = generated.name
    doc = api.operations[index]
    lines = [
        f"module: {name}.api.{api.module}",
        f"classes: {api.class_name.text}, {api.async_class_name.text}",
        f"call: client.{api.attribute.text}.{doc.name}({', '.join(each.text for each in doc.signature)})",
        f"arguments: {', '.join(each.name for each in doc.arguments) or 'none'}",
        f"returns: {doc.returns}",
    ]
    plain_forms = (f"def {doc.name}(", f"def {doc.name}_with_http_info(", f"def {doc.name}_without_preload_content(")
    definitions = [
        text
        for methods, wanted in ((api.methods, plain_forms), (api.async_methods, (f"async def {doc.name}(",)))
        for each in methods
        if (text := each.definition.text).startswith(wanted)
    ]
    return "".join(f"{line}\n" for line in (*lines, *(dedent(f"    {each}") for each in definitions)))


def _module(generated: Generated, match: Match) -> str:
    return f"{generated.name}/api/{match.api.module}.py"


def _text(generated: Generated, match: Match) -> str:
    text = generated.tree.files[_module(generated, match)].decode()
    lines = text.splitlines(keepends=True)
    name = match.api.operations[match.index].name
    wanted = [*_constants(text, match), *_method(text, match.api.class_name.text, name)]
    return "\n".join("".join(lines[start - 1 : end]) for start, end in wanted)


def _constants(text: str, match: Match) -> Iterator[tuple[int, int]]:
    """Lines of the constant that describes the request."""
    first = match.api.constants[match.index].text.partition("=")[0].partition(":")[0].strip()
    for node in ast.parse(text).body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        if any(isinstance(target, ast.Name) and target.id == first for target in targets):
            yield node.lineno, node.end_lineno or node.lineno


def _method(text: str, class_name: str, name: str) -> Iterator[tuple[int, int]]:
    for node in ast.parse(text).body:
        if isinstance(node, ast.ClassDef) and node.name == class_name:
            for member in node.body:
                if isinstance(member, ast.FunctionDef) and member.name == name:
                    yield member.lineno, member.end_lineno or member.lineno
