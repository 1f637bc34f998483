"""Path templates, and the path parameters they ask for."""

from __future__ import annotations

import re

from attrs import evolve

from specmill.document.document import NodeId
from specmill.ir import In, Kind, Parameter, Scalar
from specmill.lower.context import Context

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def match_template(ctx: Context, path: str, node: NodeId, parameters: list[Parameter]) -> tuple[Parameter, ...]:
    """The parameters, with those in the path made to be the ones that the template names.

    A declared parameter that the template does not have would never be sent, so it goes; one that the template has
    and nobody declared is a string. Names that differ in nothing but spelling are taken for one.
    """
    wanted = list(dict.fromkeys(PLACEHOLDER.findall(path)))
    declared = {p.name for p in parameters if p.where is In.PATH}
    elsewhere = {p.name for p in parameters if p.where is In.QUERY} if "?" in path else set()
    missing = {_folded(name): name for name in wanted if name not in declared and name not in elsewhere}
    kept: list[Parameter] = []
    for parameter in parameters:
        if parameter.where is not In.PATH or parameter.name in wanted:
            kept.append(parameter)
        elif (name := missing.pop(_folded(parameter.name), None)) is not None:
            message = f"the path parameter {parameter.name!r} is spelled {name!r} in the path, which is what counts"
            ctx.report("path-parameter-spelling", message, node)
            kept.append(evolve(parameter, name=name))
        else:
            message = f"the path {path!r} has no place for the path parameter {parameter.name!r}; it is left out"
            ctx.report("unused-path-parameter", message, node)
    return (*kept, *(_undeclared(ctx, path, node, name) for name in missing.values()))


def _folded(name: str) -> str:
    return re.sub(r"[-_.\s]", "", name).lower()


def _undeclared(ctx: Context, path: str, node: NodeId, name: str) -> Parameter:
    message = f"the parameter {name!r} of the path {path!r} is not declared; it is taken for a string"
    ctx.report("undeclared-path-parameter", message, node)
    return Parameter(name, In.PATH, Scalar(Kind.STRING), True, ctx.place(node))
